package io.mailuo.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.reader.Reading.Line;
import io.mailuo.server.reader.Reading.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙", "甲\r\n乙", "甲\r乙"})
    void aLineEndsBehindItsBreakWhateverThatIs(String text) {
        assertThat(lines(text)).extracting(LinesTest::text).hasSize(2).last().isEqualTo("乙");
    }

    @Test
    void blankLinesAreKeptAndKnown() {
        assertThat(lines("\n甲\n\u3000\n")).extracting(Line::blank).containsExactly(true, false, true);
    }

    @Test
    void aLineOfTheHeadlineIsKnownWithBlanksAroundIt() {
        Lines lines = new Lines(
                new ArticleText("\u3000标题 \n正文", 0),
                new Segments(List.of()),
                List.of(),
                Optional.of(new Stretch(1, 3)));

        assertThat(lines.list()).extracting(Line::headline).containsExactly(true, false);
    }

    @Test
    void charactersThatCannotBeSeenStandAloneWithTheirNumber() {
        assertThat(lines("甲\u202E乙\u0007\uFFFD\u200B").get(0).segments())
                .extracting(Segment::symbol)
                .containsExactly("", "U+202E", "", "U+0007", "U+FFFD", "U+200B");
    }

    @Test
    void theWordsThatAreAskedForAreCutOutWithTheirAnchor() {
        Lines lines = new Lines(
                new ArticleText("𠮷甲乙丙", 10), new Segments(List.of()), List.of(new Stretch(11, 13)), Optional.empty());

        assertThat(lines.list().get(0).segments())
                .extracting(segment -> segment.text() + segment.said() + segment.anchor())
                .containsExactly("𠮷false", "甲乙truechar=11,13", "丙false");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Nothing added, nothing lost, and every segment says where it stands in code points. */
    @ParameterizedTest
    @MethodSource("seeds")
    void segmentsJoinedAreTheText(int seed) {
        Random random = new Random(seed);
        String[] characters = {"甲", "𠮷", "😀", "\n", "\r", "\r\n", "\t", "\u3000", "<b>", "&", "\u202E", "\uFFFD", "\0"
        };
        String text = IntStream.range(0, random.nextInt(80))
                .mapToObj(i -> characters[random.nextInt(characters.length)])
                .collect(Collectors.joining());
        int start = random.nextInt(30);
        List<Stretch> marks = IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> start + random.nextInt(90))
                .map(at -> new Stretch(at, at + random.nextInt(12)))
                .toList();

        List<Line> lines = new Lines(new ArticleText(text, start), new Segments(marks), marks, Optional.empty()).list();

        assertThat(lines.stream().map(LinesTest::text).collect(Collectors.joining()))
                .isEqualTo(text);
        int at = start;
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                assertThat(segment.start()).isEqualTo(at);
                at += segment.text().codePointCount(0, segment.text().length());
            }
        }
    }

    private static String text(Line line) {
        return line.segments().stream().map(Segment::text).collect(Collectors.joining());
    }

    private static List<Line> lines(String text) {
        return new Lines(new ArticleText(text, 0), new Segments(List.of()), List.of(), Optional.empty()).list();
    }
}
