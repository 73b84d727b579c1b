package io.mailuo.store.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void keepsCharactersAndPlaces() {
        Folded folded = new Folded("奋\n𠮷a", new int[] {0, 7, 400, 400, 90_000}, new int[] {6, 8, 402, 402, 90_300});
        Folded back = unpacked("奮(fèn)…", folded, "奮(fèn)…");
        assertThat(back.text()).isEqualTo(folded.text());
        assertThat(back.starts()).isEqualTo(folded.starts());
        assertThat(back.ends()).isEqualTo(folded.ends());
    }

    @Test
    void keepsPlacesThatGoBack() {
        Folded back = unpacked("ab", new Folded("ab", new int[] {5, 1}, new int[] {6, 2}), "ab");
        assertThat(back.starts()).containsExactly(5, 1);
        assertThat(back.ends()).containsExactly(6, 2);
    }

    @Test
    void isNotTakenForTheFormOfAnotherText() {
        Folded folded = new Folded("a", new int[] {0}, new int[] {1});
        ByteBuffer packed = ByteBuffer.wrap(FoldedText.packed("A", folded));
        assertThat(FoldedText.unpacked(packed, "B")).isEmpty();
    }

    private static Folded unpacked(String text, Folded folded, String asked) {
        return FoldedText.unpacked(ByteBuffer.wrap(FoldedText.packed(text, folded)), asked)
                .orElseThrow();
    }
}
