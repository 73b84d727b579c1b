package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code time-grammar}: words that expressions of time are made of, by the part that they play, the longest first. */
final class TimeGrammar {

    private final Map<String, List<String>> roles = new HashMap<>();
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
    }

    /** The words of a role. */
    List<String> of(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The longest word of a role that begins at {@code at}, or nothing. */
    String first(String role, String text, int at) {
        return of(role).stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .orElse("");
    }

    /** The value of a word in a role. */
    String value(String role, String word) {
        return values.getOrDefault(role + word, "");
    }
}
