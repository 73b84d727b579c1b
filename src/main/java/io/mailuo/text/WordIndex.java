package io.mailuo.text;

import java.util.Set;

/** The longest of some words at a place of a text. */
final class WordIndex {

    private final Set<String> words;
    private final int length;

    WordIndex(Set<String> words) {
        this.words = Set.copyOf(words);
        this.length = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Where the longest word that begins at {@code at} ends; {@code at} itself where none begins. */
    int longest(String text, int at) {
        for (int end = Math.min(text.length(), at + length); end > at; end--) {
            if (words.contains(text.substring(at, end))) {
                return end;
            }
        }
        return at;
    }
}
