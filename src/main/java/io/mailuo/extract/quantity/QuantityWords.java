package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code quantity-words}: words around figures, by the part that they play, the longest first. */
final class QuantityWords {

    /** Roles of verbs of change. */
    private static final List<String> CHANGES = List.of("rise", "fall", "moving");

    private static final Words NONE = Words.of();

    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final Confidences confidences;

    QuantityWords(Lexicon lexicon) {
        confidences = Confidences.from(lexicon);
        lexicon.rows("quantity-words")
                .forEach(row -> roles.computeIfAbsent(row.getOrDefault("role", ""), role -> new ArrayList<>())
                        .add(row.getOrDefault("word", "")));
        roles.values()
                .forEach(words -> words.sort(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        roles.forEach((role, ordered) -> words.put(role, Words.of(ordered)));
    }

    private Words words(String role) {
        return words.getOrDefault(role, NONE);
    }

    /** How far a rule is to be trusted, from 0 to 1. */
    double confidence(String rule) {
        return confidences.of(rule);
    }

    /** The words of a role. */
    List<String> of(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Length of the longest word of a role. */
    int longest(String role) {
        List<String> ordered = of(role);
        return ordered.isEmpty() ? 0 : ordered.get(0).length();
    }

    /** Whether a word plays a role. */
    boolean is(String role, String word) {
        return words(role).contains(word);
    }

    /** The longest word of a role that begins at {@code at}, or nothing. */
    String at(String role, String text, int at) {
        int length = words(role).longestAt(text, at, text.length());
        return length == 0 ? "" : text.substring(at, at + length);
    }

    /** The longest word of a role that {@code text} ends with, or nothing. */
    String ending(String role, String text) {
        int length = words(role).longestEndAt(text, 0, text.length());
        return text.substring(text.length() - length);
    }

    /** Whether a word of a role stands anywhere in {@code text}. */
    boolean in(String role, String text) {
        return words(role).standIn(text);
    }

    /** What stands before the first mark that ends a clause. */
    String upToMark(String text) {
        int end = 0;
        while (end < text.length() && !is("clause-mark", text.substring(end, end + 1))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Where the last clause begins: behind its last mark. */
    int afterLastMark(String text) {
        int start = text.length();
        while (start > 0 && !is("clause-mark", text.substring(start - 1, start))) {
            start--;
        }
        return start;
    }

    /** Takes words of a role off the end as long as there are any. */
    String withoutEnding(String role, String text) {
        String rest = text;
        for (String word = ending(role, rest); !word.isEmpty(); word = ending(role, rest)) {
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest;
    }

    /** Takes words of a role off the front as long as there are any. */
    String withoutBeginning(String role, String text) {
        String rest = text;
        for (String word = at(role, rest, 0); !word.isEmpty(); word = at(role, rest, 0)) {
            rest = rest.substring(word.length());
        }
        return rest;
    }

    /** Whether a text ends in a verb of change (增长, 下降, 提高到). */
    boolean endsInChange(String left) {
        return CHANGES.stream().anyMatch(role -> !ending(role, left).isEmpty());
    }
}
