package io.mailuo.nlp.tag;

import java.util.Arrays;

/**
 * The rows of weights of the features that look at one character, for every character side by side: they are found without
 * a hash.
 */
final class CharacterWeights {

    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    /** How many rows a position has. */
    static final int DISTANCES = 2 * Window.REACH + 1;

    /** By character where its part of {@link #rows} begins; 0 for those of which no feature is known. */
    private final int[] starts = new int[CHARACTERS];
    /** By character and distance the row of the feature that the character stands at the distance. */
    private final int[] rows;

    CharacterWeights(SparseWeights weights) {
        int[] found = new int[CHARACTERS * DISTANCES];
        int size = DISTANCES;
        for (int c = 0; c < CHARACTERS; c++) {
            boolean known = false;
            for (int distance = -Window.REACH;
                    distance <= Window.REACH && CharacterKind.folded((char) c) == c;
                    distance++) {
                int row = weights.ownRow(Window.character(distance, (char) c));
                found[size + distance + Window.REACH] = row;
                known |= row != SparseWeights.NOTHING;
            }
            if (known) {
                starts[c] = size;
                size += DISTANCES;
            }
        }
        rows = Arrays.copyOf(found, size);
    }

    /**
     * Finds the rows of the characters around a position.
     *
     * @param found where they go, from the first on; as many as {@link #DISTANCES}
     */
    void rows(Window window, int at, int[] found) {
        for (int distance = -Window.REACH; distance <= Window.REACH; distance++) {
            int index = distance + Window.REACH;
            found[index] = rows[starts[window.at(at + distance)] + index];
        }
    }
}
