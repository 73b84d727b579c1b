package io.mailuo.nlp.tag;

import java.util.Arrays;

/**
 * The weights of the features that look at one character, for every character side by side: what a character says of itself
 * and of the three on each side is one look-up instead of seven.
 */
final class CharacterWeights {

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private static final int DISTANCE_BITS = 3;
    private static final int DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

    /** By character where its part of {@link #said} begins; one more for the end. */
    private final int[] starts = new int[CHARACTERS + 1];
    /** A weight in the upper byte, then a label, and how far from the character the position is that it is said of. */
    private final short[] said;

    CharacterWeights(SparseWeights weights) {
        short[] found = new short[1 << 12];
        int size = 0;
        for (int c = 0; c < CHARACTERS; c++) {
            starts[c] = size;
            for (int distance = -Window.REACH;
                    distance <= Window.REACH && CharacterKind.folded((char) c) == c;
                    distance++) {
                int entry = weights.entry(Window.character(distance, (char) c));
                int[] sums = new int[entry < 0 ? 0 : Labels.COUNT];
                if (entry >= 0) {
                    weights.add(entry, sums, 0);
                }
                for (int label = 0; label < sums.length; label++) {
                    if (sums[label] != 0) {
                        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                        found[size++] = (short)
                                ((sums[label] << Byte.SIZE) | (label << DISTANCE_BITS) | (distance + Window.REACH));
                    }
                }
            }
        }
        starts[CHARACTERS] = size;
        said = Arrays.copyOf(found, size);
    }

    /**
     * Adds what a character says to the scores of the characters around it.
     *
     * @param c the character, folded; 0 outside of the sentence
     * @param at its index in the sentence, or one outside of it
     * @param length of the sentence
     * @param scores by character and label
     */
    void add(char c, int at, int length, int[] scores) {
        for (int i = starts[c]; i < starts[c + 1]; i++) {
            int what = said[i];
            int target = at + Window.REACH - (what & DISTANCE_MASK);
            if (target >= 0 && target < length) {
                scores[target * Labels.COUNT + ((what & 0xFF) >> DISTANCE_BITS)] += what >> Byte.SIZE;
            }
        }
    }
}
