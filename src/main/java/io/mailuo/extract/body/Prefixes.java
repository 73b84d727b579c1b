package io.mailuo.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words with a value each, found by the longest that begins at an index. */
final class Prefixes<V> {

    private final Map<String, V> values = new HashMap<>();
    private int longest;

    void put(String word, V value) {
        if (!word.isEmpty()) {
            values.put(word, value);
            longest = Math.max(longest, word.length());
        }
    }

    Optional<V> get(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** Length of the longest word that begins at an index and ends no later than {@code end}; 0 if there is none. */
    int longest(String text, int start, int end) {
        for (int to = Math.min(end, start + longest); to > start; to--) {
            if (values.containsKey(text.substring(start, to))) {
                return to - start;
            }
        }
        return 0;
    }
}
