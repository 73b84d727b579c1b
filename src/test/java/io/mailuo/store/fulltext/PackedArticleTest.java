package io.mailuo.store.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedArticleTest {

    @Test
    void keepsWhatIsShown() {
        Content content = new Content("晨光\uD842\uDFB7", "a.txt", "奮(fèn)，𠮷A", "2021-05-06T08:00", 90_000);
        Folded folded = new Folded("奋\n𠮷a", new int[] {0, 6, 7, 7, 9}, new int[] {6, 7, 9, 9, 10});
        FoundArticle back = packed(content, folded);

        assertThat(back.iri()).isEqualTo("http://x/a");
        assertThat(back.title()).isEqualTo("晨光𠮷");
        assertThat(back.date()).isEqualTo("2021-05-06T08:00");
        assertThat(back.start()).isEqualTo(90_000);
        assertThat(back.text()).isEqualTo(content.body());
        assertThat(back.folded()).usingRecursiveComparison().isEqualTo(folded);
    }

    @Test
    void anArticleWithoutATitleIsCalledByItsName() {
        FoundArticle back = packed(new Content("", "a.txt", "", "", 0), new Folded("", new int[0], new int[0]));
        assertThat(back.title()).isEqualTo("a.txt");
    }

    @Test
    void keepsWhateverTheFoldingMakes() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = characters(random, random.nextInt(40));
            String folded = characters(random, random.nextInt(40));
            int[] starts = new int[folded.length()];
            int[] ends = new int[folded.length()];
            int behind = 0;
            for (int i = 0; i < folded.length(); i++) {
                starts[i] = random.nextInt(3) > 0 ? behind : random.nextInt(90_000);
                ends[i] = starts[i] + (random.nextInt(3) > 0 ? 1 : random.nextInt(300));
                behind = ends[i];
            }
            FoundArticle back = packed(new Content("", "", text, "", round), new Folded(folded, starts, ends));
            assertThat(back.text()).isEqualTo(text);
            assertThat(back.folded()).usingRecursiveComparison().isEqualTo(new Folded(folded, starts, ends));
        }
    }

    /** Pauses, halves of a pair and others. */
    private static String characters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("改革a\n\uD842\uDFB7\uFFFF".charAt(random.nextInt(7)));
        }
        return text.toString();
    }

    private static FoundArticle packed(Content content, Folded folded) {
        int[] places = IntStream.range(0, content.title().length()).toArray();
        Folded title = new Folded(
                content.title(), places, IntStream.of(places).map(at -> at + 1).toArray());
        FoundArticle back = PackedArticle.unpacked(PackedArticle.packed("http://x/a", content, title, folded));
        assertThat(back.foldedTitle()).usingRecursiveComparison().isEqualTo(title);
        return back;
    }
}
