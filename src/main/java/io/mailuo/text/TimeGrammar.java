package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code time-grammar}: words that expressions of time are made of, by the part that they play, the longest first. */
final class TimeGrammar {

    private static final Words NONE = Words.of();

    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, Words> found = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    TimeGrammar(Lexicon lexicon) {
        lexicon.rows("time-grammar").forEach(row -> {
            String word = row.getOrDefault("word", "");
            String role = row.getOrDefault("role", "");
            roles.computeIfAbsent(role, key -> new ArrayList<>()).add(word);
            values.put(role + word, row.getOrDefault("value", ""));
        });
        Comparator<String> longest =
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
        roles.values().forEach(words -> words.sort(longest));
        roles.forEach((role, words) -> found.put(role, Words.of(words)));
    }

    /** The words of a role. */
    List<String> of(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The longest word of a role that begins at {@code at}, or nothing. */
    String first(String role, String text, int at) {
        Words words = found.getOrDefault(role, NONE);
        int length = words.longestAt(text, at, text.length());
        return length == 0 ? "" : text.substring(at, at + length);
    }

    /** The value of a word in a role. */
    String value(String role, String word) {
        return values.getOrDefault(role + word, "");
    }
}
