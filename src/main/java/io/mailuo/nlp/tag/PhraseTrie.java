package io.mailuo.nlp.tag;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A set of phrases, each of one class, asked for the longest that begins at a position. */
final class PhraseTrie {

    private final Map<Character, PhraseTrie> next = new HashMap<>();
    private boolean ends;

    PhraseTrie(Collection<String> phrases) {
        phrases.forEach(this::add);
    }

    private PhraseTrie() {}

    private void add(String phrase) {
        PhraseTrie node = this;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), letter -> new PhraseTrie());
        }
        node.ends = !phrase.isEmpty();
    }

    /** Length of the longest phrase that begins at a position, 0 if none does. */
    int longest(String text, int from) {
        int longest = 0;
        PhraseTrie node = next.get(text.charAt(from));
        for (int at = from + 1; node != null; at++) {
            if (node.ends) {
                longest = at - from;
            }
            node = at < text.length() ? node.next.get(text.charAt(at)) : null;
        }
        return longest;
    }
}
