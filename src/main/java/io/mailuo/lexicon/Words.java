package io.mailuo.lexicon;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An unchangeable set of words, in order, that also knows at once which of them begin or end at a place of a text, however
 * many there are.
 */
public final class Words extends AbstractSet<String> {

    private final Set<String> words;
    private final WordTrie forward;
    private final WordTrie backward;
    private final int longest;

    private Words(Collection<String> words) {
        this.words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        this.forward = WordTrie.forward(this.words);
        this.backward = WordTrie.backward(this.words);
        this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words of a collection, in its order; of equal ones the first. */
    public static Words of(Collection<String> words) {
        return words instanceof Words made ? made : new Words(words);
    }

    /** Words given one by one, in order. */
    public static Words of(String... words) {
        return new Words(Arrays.asList(words));
    }

    /** Whether a text begins with one of the words. */
    public boolean begin(String text) {
        return beginAt(text, 0, text.length());
    }

    /** Whether a text ends in one of the words. */
    public boolean end(String text) {
        return endAt(text, 0, text.length());
    }

    /** Whether one of the words stands anywhere in a text. */
    public boolean standIn(String text) {
        for (int at = 0; at <= text.length(); at++) {
            if (beginAt(text, at, text.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of the words begins at an index of a text.
     *
     * @param limit index that the word must not pass
     */
    public boolean beginAt(String text, int start, int limit) {
        return start >= 0 && start <= limit && forward.shortest(text, start, limit) >= 0;
    }

    /**
     * Whether one of the words ends before an index of a text.
     *
     * @param limit index before which the word must not begin
     */
    public boolean endAt(String text, int limit, int end) {
        return end <= text.length() && limit <= end && backward.shortest(text, end, limit) >= 0;
    }

    /** Length of the longest of the words that begins at an index and does not pass another; 0 if there is none. */
    public int longestAt(String text, int start, int limit) {
        return start < 0 || start > limit ? 0 : Math.max(0, forward.longest(text, start, limit));
    }

    /** Length of the longest of the words that ends before an index and does not begin before another; 0 if there is none. */
    public int longestEndAt(String text, int limit, int end) {
        return end > text.length() || limit > end ? 0 : Math.max(0, backward.longest(text, end, limit));
    }

    @Override
    public boolean contains(Object word) {
        // The hash of a word just cut out of a text costs more than this does.
        return word instanceof String string
                && (string.isEmpty()
                        || (forward.mayBegin(string.charAt(0))
                                && string.length() <= longest
                                && backward.mayBegin(string.charAt(string.length() - 1))))
                && words.contains(string);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
