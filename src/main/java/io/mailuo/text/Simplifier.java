package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional to Simplified Chinese, character by character, so that every offset stays.
 *
 * <p>Characters that Simplified Chinese has too (著, 乾, 於) are converted only where the text is Traditional, and not in
 * words that keep them: 看著 is 看着, 著名 stays.
 */
final class Simplifier {

    /** From this share of Chinese characters that only Traditional text has, a text is Traditional; such text has about 0.35. */
    private static final double TRADITIONAL = 0.1;

    /** By character the one that stands for it in Simplified Chinese. */
    private final char[] always = new char[Character.MAX_VALUE + 1];

    private final Map<Character, Character> traditional = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final int longest;

    Simplifier(Lexicon lexicon) {
        for (int c = 0; c < always.length; c++) {
            always[c] = (char) c;
        }
        for (Map<String, String> row : lexicon.rows("hant-hans")) {
            if ("always".equals(row.get("use"))) {
                always[character(row, "hant")] = character(row, "hans");
            } else {
                traditional.put(character(row, "hant"), character(row, "hans"));
            }
        }
        int most = 0;
        for (Map<String, String> row : lexicon.rows("hant-words")) {
            String word = row.getOrDefault("word", "");
            words.put(word, row.getOrDefault("hans", ""));
            most = Math.max(most, word.length());
        }
        this.longest = most;
    }

    private static char character(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        if (value.length() != 1) {
            throw new IllegalArgumentException(
                    "hant-hans.tsv: " + column + " is \"" + value + "\", but must be one character of one UTF-16 unit");
        }
        return value.charAt(0);
    }

    /** The text in Simplified Chinese; same length. */
    String simplify(String text) {
        char[] out = text.toCharArray();
        int han = 0;
        int only = 0;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            char simple = always[c];
            out[i] = simple;
            han += Marks.han(c) ? 1 : 0;
            only += simple == c ? 0 : 1;
        }
        if (only == 0) {
            return text;
        }
        String simple = new String(out);
        return only >= han * TRADITIONAL ? contextual(new StringBuilder(simple)) : simple;
    }

    private String contextual(StringBuilder text) {
        int i = 0;
        while (i < text.length()) {
            int length = longest;
            while (length > 1 && (i + length > text.length() || !words.containsKey(text.substring(i, i + length)))) {
                length--;
            }
            if (length > 1) {
                String word = text.substring(i, i + length);
                text.replace(i, i + length, words.getOrDefault(word, word));
            } else {
                char c = text.charAt(i);
                text.setCharAt(i, traditional.getOrDefault(c, c));
            }
            i += Math.max(1, length);
        }
        return text.toString();
    }
}
