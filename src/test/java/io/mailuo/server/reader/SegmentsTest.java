package io.mailuo.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.reader.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentsTest {

    @Test
    void nestedMarksLieUnderWhatHoldsThem() {
        // 杭州市(place) in 杭州市委(organisation) in 杭州市委书记王军(post)
        Segments segments = new Segments(List.of(new Stretch(0, 8), new Stretch(0, 4), new Stretch(0, 3)));

        assertThat(List.of(segments.lane(0), segments.lane(1), segments.lane(2)))
                .containsExactly(2, 1, 0);
        assertThat(segments.of(new Stretch(0, 10)))
                .containsExactly(
                        new Segment(new Stretch(0, 3), List.of(0, 1, 2)),
                        new Segment(new Stretch(3, 4), List.of(0, 1)),
                        new Segment(new Stretch(4, 8), List.of(0)),
                        new Segment(new Stretch(8, 10), List.of()));
    }

    @Test
    void marksThatCrossAreBothOverTheirCommonPart() {
        assertThat(new Segments(List.of(new Stretch(1, 4), new Stretch(3, 6))).of(new Stretch(0, 6)))
                .extracting(Segment::over)
                .satisfies(over -> assertThat(over)
                        .element(2)
                        .satisfies(both -> assertThat(both).containsExactlyInAnyOrder(0, 1)));
    }

    @Test
    void aTextWithoutCharactersHasNoSegments() {
        assertThat(new Segments(List.of()).of(new Stretch(5, 5))).isEmpty();
        assertThat(new Segments(List.of(new Stretch(2, 2))).of(new Stretch(0, 3)))
                .containsExactly(new Segment(new Stretch(0, 3), List.of()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Whatever the marks, also beyond the text: the segments are the text, and each knows exactly the marks over it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void segmentsAreTheTextAndKnowAllMarksOverThem(int seed) {
        Random random = new Random(seed);
        Stretch text = new Stretch(random.nextInt(5), 5 + random.nextInt(60));
        List<Stretch> marks = marks(random, text.end() + 6);
        Segments segments = new Segments(marks);
        int[] cuts = random.ints(random.nextInt(6), 0, text.end() + 5).toArray();

        List<Segment> cut = segments.of(text, cuts);

        int at = text.start();
        for (Segment segment : cut) {
            assertThat(segment.at().start()).isEqualTo(at);
            assertThat(segment.at().length()).isPositive();
            for (int p = segment.at().start(); p < segment.at().end(); p++) {
                int position = p;
                assertThat(segment.over())
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, marks.size())
                                .filter(i -> marks.get(i).start() <= position
                                        && position < marks.get(i).end())
                                .boxed()
                                .toList());
            }
            assertThat(segment.over())
                    .extracting(segments::lane)
                    .as("marks over one character have lanes of their own, the outermost first")
                    .isSortedAccordingTo((one, other) -> other - one)
                    .doesNotHaveDuplicates();
            at = segment.at().end();
        }
        assertThat(at).isEqualTo(text.end());
        for (int end : cuts) {
            assertThat(cut)
                    .noneMatch(segment ->
                            segment.at().start() < end && end < segment.at().end());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMarkLiesAboveTheMarksThatItHolds(int seed) {
        Random random = new Random(seed);
        List<Stretch> marks = marks(random, 40);
        Segments segments = new Segments(marks);

        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < marks.size(); j++) {
                boolean holds = marks.get(i).contains(marks.get(j))
                        && marks.get(i).length() > marks.get(j).length();
                if (holds && marks.get(j).length() > 0) {
                    assertThat(segments.lane(i)).isGreaterThan(segments.lane(j));
                }
            }
        }
    }

    /** A link may go to a mark over it only, and a mark that stands alone somewhere is linked to there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void linksGoToMarksOverThem(int seed) {
        Random random = new Random(seed);
        List<Stretch> marks = marks(random, 40);
        List<Segment> cut = new Segments(marks).of(new Stretch(0, 40));

        MarkLinks links = new MarkLinks(cut);

        List<Integer> linked = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            List<Integer> over = cut.get(i).over();
            assertThat(over.isEmpty() ? List.of(-1) : over).contains(links.of(i));
            linked.add(links.of(i));
        }
        cut.stream()
                .filter(segment -> segment.over().size() == 1)
                .forEach(alone -> assertThat(linked).contains(alone.over().get(0)));
    }

    private static List<Stretch> marks(Random random, int to) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> {
                    int start = random.nextInt(to);
                    return new Stretch(start, start + random.nextInt(to - start));
                })
                .toList();
    }
}
