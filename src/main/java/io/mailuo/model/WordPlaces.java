package io.mailuo.model;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where words stand in a text, for those who ask for many words: the places of each two characters side by side, sorted once. A
 * word is looked for where its rarest two characters stand, not in all of the text again.
 */
public final class WordPlaces {

    private static final int PLACE_BITS = Integer.SIZE;

    private final String text;
    /** Two characters and where they begin, in one number; sorted by both. */
    private final long[] pairs;

    /** The places of the words of a text. */
    public WordPlaces(String text) {
        this.text = text;
        pairs = new long[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pair(text, i) << PLACE_BITS | i;
        }
        Arrays.sort(pairs);
    }

    private static long pair(String word, int at) {
        return (long) word.charAt(at) << Character.SIZE | word.charAt(at + 1);
    }

    /**
     * Tells where a word begins, from the first place to the last, places that overlap included.
     *
     * @throws IllegalArgumentException if the word is empty, which stands everywhere
     */
    public void each(String word, IntConsumer place) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a word of no characters was looked for; it takes one at least");
        }
        if (word.length() == 1) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                place.accept(at);
            }
            return;
        }
        int rarest = 0;
        int first = 0;
        int behind = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < word.length() && behind - first > 1; i++) {
            long pair = pair(word, i) << PLACE_BITS;
            int from = from(pair);
            int to = from(pair | Integer.MAX_VALUE);
            if (to - from < behind - first) {
                rarest = i;
                first = from;
                behind = to;
            }
        }
        for (int i = first; i < behind; i++) {
            int start = (int) pairs[i] - rarest;
            if (text.startsWith(word, start)) {
                place.accept(start);
            }
        }
    }

    /** As {@link #each}, without the places that overlap the one told before. */
    public void apart(String word, IntConsumer place) {
        int[] end = {0};
        each(word, at -> {
            if (at >= end[0]) {
                end[0] = at + word.length();
                place.accept(at);
            }
        });
    }

    /** How often a word stands in the text, no place overlapping the one before. */
    public int count(String word) {
        int[] times = {0};
        apart(word, at -> times[0]++);
        return times[0];
    }

    /** Whether a word stands in the text more than once; the places may overlap. */
    public boolean comesAgain(String word) {
        int[] times = {0};
        each(word, at -> times[0]++);
        return times[0] > 1;
    }

    /** Index of the first pair that is not before this one. */
    private int from(long pair) {
        int at = Arrays.binarySearch(pairs, pair);
        return at < 0 ? -at - 1 : at;
    }
}
