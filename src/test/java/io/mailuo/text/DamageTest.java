package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaging a clean text in random ways and normalising it gives the clean text's normal form. */
class DamageTest {

    private static final int RUNS = 200;

    private static final List<String> PINYIN = List.of("(jìn)", "（gè）", "(huì )", "( lǜ)", "（zhuāng）", "(ě)", "(nián)");
    private static final List<String> SPACES = List.of("\u3000", "\u00A0", "  ", " \u200B", "\t");

    /** Traditional characters that alone stand for a Simplified one and need no context. */
    private static final Map<Character, Character> TRADITIONAL = traditional();

    @Test
    void undoesPinyinInBrackets() {
        check("pinyin", (page, random) -> insert(page, random, PINYIN, 12));
    }

    @Test
    void undoesFullWidth() {
        check("width", DamageTest::widen);
    }

    @Test
    void undoesTraditionalCharacters() {
        check("script", DamageTest::traditional);
    }

    @Test
    void undoesOddSpacesAndLineEnds() {
        check(
                "spaces",
                (page, random) -> page.replace(" ", SPACES.get(random.nextInt(SPACES.size())))
                        .replace("\n", random.nextBoolean() ? "\r\n\r\n" : " \n\u3000\u3000"));
    }

    @Test
    void undoesLineBreaksInsideLongParagraphs() {
        check("breaks", DamageTest::tear);
    }

    @Test
    void undoesAllOfThemTogether() {
        check("all", (page, random) -> {
            String torn = tear(page, random);
            return widen(insert(traditional(torn, random), random, PINYIN, 5), random);
        });
    }

    private interface Damage {
        String apply(String page, Random random);
    }

    private static void check(String name, Damage damage) {
        String expected = Pages.normal(Pages.CLEAN);
        for (int seed = 0; seed < RUNS; seed++) {
            String raw = damage.apply(Pages.CLEAN, new Random(seed));
            Text text = Pages.NORMALISER.normalise(raw);
            assertThat(text.normal()).as("%s, seed %d: %s", name, seed, raw).isEqualTo(expected);
            assertMapped(text, new Random(seed));
        }
    }

    /** Any span's evidence is raw text, and every Chinese character of the raw text is in the map. */
    static void assertMapped(Text text, Random random) {
        boolean[] covered = new boolean[text.raw().length()];
        for (int i = 0; i < text.normal().length(); i++) {
            Span raw = text.rawSpan(new Span(i, i + 1));
            for (int at = raw.start(); at < raw.end(); at++) {
                covered[at] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || !Marks.han(text.raw().charAt(i)))
                    .as("raw character %d", i)
                    .isTrue();
        }
        int from = random.nextInt(text.normal().length());
        Span span = new Span(from, from + random.nextInt(text.normal().length() - from));
        Span raw = text.rawSpan(span);
        assertThat(text.evidence(span).exact()).isEqualTo(raw.of(text.raw()));
    }

    private static String insert(String page, Random random, List<String> damage, int every) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            out.append(page.charAt(i));
            if (Marks.han(page.charAt(i)) && random.nextInt(every) == 0) {
                out.append(damage.get(random.nextInt(damage.size())));
            }
        }
        return out.toString();
    }

    private static String widen(String page, Random random) {
        StringBuilder out = new StringBuilder(page);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if ((Marks.digit(c) || c == '%' || (c == '.' && Marks.digit(out.charAt(i - 1)))) && random.nextBoolean()) {
                out.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return out.toString();
    }

    private static String traditional(String page, Random random) {
        int share = 1 + random.nextInt(10);
        StringBuilder out = new StringBuilder(page);
        for (int i = 0; i < out.length(); i++) {
            if (random.nextInt(10) < share) {
                out.setCharAt(i, TRADITIONAL.getOrDefault(out.charAt(i), out.charAt(i)));
            }
        }
        return out.toString();
    }

    /** Breaks each paragraph of running text once between two Chinese characters, far from its ends. */
    private static String tear(String page, Random random) {
        StringBuilder out = new StringBuilder();
        for (String line : page.split("\n")) {
            int at = 42 + random.nextInt(8);
            boolean torn = line.length() > 60 && Marks.han(line.charAt(at - 1)) && Marks.han(line.charAt(at));
            out.append(torn ? line.substring(0, at) + "\n\n" + line.substring(at) : line)
                    .append('\n');
        }
        return out.toString();
    }

    private static Map<Character, Character> traditional() {
        Map<Character, Character> inverse = new HashMap<>();
        for (Map<String, String> row : Lexicon.standard().rows("hant-hans")) {
            if ("always".equals(row.get("use"))) {
                inverse.put(
                        row.getOrDefault("hans", " ").charAt(0),
                        row.getOrDefault("hant", " ").charAt(0));
            }
        }
        return inverse;
    }
}
