package io.mailuo.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words with a value each, found by the longest that begins at an index, or by an end. */
public final class Prefixes<V> {

    private final Map<String, V> values = new HashMap<>();
    private final WordTrie words = WordTrie.forward(List.of());
    private final WordTrie ends = WordTrie.backward(List.of());

    /** Gives a word its value; the empty word has none. */
    public void put(String word, V value) {
        if (!word.isEmpty()) {
            values.put(word, value);
            words.add(word);
            ends.add(word);
        }
    }

    /** The value of a word. */
    public Optional<V> get(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** Whether a word may begin with a character; none does where it says no. */
    public boolean mayBegin(char letter) {
        return words.mayBegin(letter);
    }

    /** Whether any word ends before an index and begins no earlier than {@code limit}. */
    public boolean endAt(String text, int limit, int end) {
        return limit < end && ends.shortest(text, end, limit) > 0;
    }

    /** Length of the longest word that begins at an index and ends no later than {@code end}; 0 if there is none. */
    public int longest(String text, int start, int end) {
        return start >= end ? 0 : Math.max(0, words.longest(text, start, end));
    }
}
