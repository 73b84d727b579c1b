package io.mailuo.nlp.tag;

import java.util.Arrays;

/**
 * The weights of the features that look at one character, for every character side by side: what a character says of itself
 * and of the three on each side is one look-up instead of seven.
 */
final class CharacterWeights {

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final SparseWeights weights;
    /** By character where its part of {@link #known} begins; one more for the end. */
    private final int[] starts = new int[CHARACTERS + 1];
    /** For each known feature how far from the character it speaks, and where its entry begins. */
    private final int[] known;

    CharacterWeights(SparseWeights weights) {
        this.weights = weights;
        int[] found = new int[1 << 12];
        int size = 0;
        for (int c = 0; c < CHARACTERS; c++) {
            starts[c] = size;
            if (CharacterKind.folded((char) c) != c) {
                continue;
            }
            for (int distance = -Window.REACH; distance <= Window.REACH; distance++) {
                int entry = weights.entry(Window.character(distance, (char) c));
                if (entry >= 0) {
                    found = size + 2 > found.length ? Arrays.copyOf(found, 2 * found.length) : found;
                    found[size++] = distance;
                    found[size++] = entry;
                }
            }
        }
        starts[CHARACTERS] = size;
        known = Arrays.copyOf(found, size);
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
        for (int i = starts[c]; i < starts[c + 1]; i += 2) {
            int target = at - known[i];
            if (target >= 0 && target < length) {
                weights.add(known[i + 1], scores, target * Labels.COUNT);
            }
        }
    }
}
