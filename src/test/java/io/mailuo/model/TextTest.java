package io.mailuo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    /** 個(ge)人 is 个人: the raw characters 0 and 1..5 belong to 个, the last to 人. */
    private static final Text DAMAGED = new Text("個(ge)人", "个人", "個人", new int[] {0, 5}, new int[] {1, 6});

    @Test
    void findsTheRawCharactersBehindNormalOnes() {
        assertThat(DAMAGED.rawSpan(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(DAMAGED.rawSpan(new Span(1, 2))).isEqualTo(new Span(5, 6));
        assertThat(DAMAGED.rawSpan(new Span(0, 2))).isEqualTo(new Span(0, 6));
    }

    @Test
    void quotesWhatStandsBetween() {
        Evidence evidence = DAMAGED.evidence(new Span(0, 2));
        assertThat(evidence.exact()).isEqualTo("個(ge)人");
        assertThat(evidence.prefix()).isEmpty();
        assertThat(evidence.suffix()).isEmpty();
    }

    @Test
    void mapsAnEmptySpanToAnEmptyRange() {
        assertThat(DAMAGED.rawSpan(new Span(1, 1))).isEqualTo(new Span(5, 5));
        assertThat(DAMAGED.rawSpan(new Span(2, 2))).isEqualTo(new Span(6, 6));
    }

    @Test
    void countsCodePointsAndCutsNoSurrogatePair() {
        String raw = "😀".repeat(20) + "人" + "😀".repeat(20);
        int at = raw.indexOf('人');
        Text text = new Text(raw, "人", "人", new int[] {at}, new int[] {at + 1});
        Evidence evidence = text.evidence(new Span(0, 1));
        assertThat(evidence.span()).isEqualTo(new Span(20, 21));
        assertThat(evidence.prefix()).isEqualTo("😀".repeat(12));
        assertThat(evidence.suffix()).isEqualTo("😀".repeat(12));
    }

    @Test
    void refusesOffsetsThatDisagree() {
        assertThatThrownBy(() -> new Text("人", "人", "人们", new int[] {0}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("人", "人", "人", new int[] {0}, new int[] {2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("人们", "人们", "人们", new int[] {1, 0}, new int[] {2, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Halves of characters that stand alone count as one, as Java counts code points. */
    @Test
    void countsCodePointsAsJavaDoes() {
        String raw = "\uDE00人😀\uD83D\uD83D\uDE00水\uD83D";
        int[] starts = java.util.stream.IntStream.range(0, raw.length()).toArray();
        int[] ends = java.util.stream.IntStream.rangeClosed(1, raw.length()).toArray();
        Text text = new Text(raw, raw, raw, starts, ends);
        for (int start = 0; start < raw.length(); start++) {
            for (int end = start + 1; end <= raw.length(); end++) {
                int before = raw.codePointCount(0, start);
                assertThat(text.evidence(new Span(start, end)).span())
                        .isEqualTo(new Span(before, before + raw.codePointCount(start, end)));
            }
        }
    }
}
