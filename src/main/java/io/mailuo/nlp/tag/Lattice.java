package io.mailuo.nlp.tag;

import java.util.Arrays;

/** All ways to label a sentence, with their scores: the best one, and by how much it is the best at each character. */
final class Lattice {

    private static final float NEVER = -1e30f;

    private final float[][] scores;
    private final float[][] transitions;
    private final int length;

    /**
     * A lattice.
     *
     * @param scores for each character and label what speaks for it; only the first {@code length} rows count
     * @param transitions for each label and the one before it what speaks for the pair
     */
    Lattice(float[][] scores, int length, float[][] transitions) {
        this.scores = scores;
        this.length = length;
        this.transitions = transitions;
    }

    /** The labels of the best way; where ways are equal the one with smaller labels. */
    int[] best() {
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        int[][] from = new int[length][Labels.COUNT];
        float[] last = forward(from)[length - 1];
        int best = Labels.OUTSIDE;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (!Labels.isOpen(label) && last[label] > last[best]) {
                best = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = best;
            best = from[i][best];
        }
        return labels;
    }

    /** For each character how much worse the best way is that labels this character otherwise. */
    float[] margins(int[] labels) {
        float[][] forward = forward(new int[length][Labels.COUNT]);
        float[][] backward = backward();
        float[] margins = new float[length];
        for (int i = 0; i < length; i++) {
            float own = forward[i][labels[i]] + backward[i][labels[i]];
            float other = NEVER;
            for (int label = 0; label < Labels.COUNT; label++) {
                if (label != labels[i]) {
                    other = Math.max(other, forward[i][label] + backward[i][label]);
                }
            }
            margins[i] = own - other;
        }
        return margins;
    }

    private float[][] forward(int[][] from) {
        float[][] forward = new float[length][Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            forward[0][label] = Labels.goesOn(label) ? NEVER : scores[0][label] + transitions[label][Labels.OUTSIDE];
        }
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                int best = -1;
                float most = 2 * NEVER;
                for (int before : Labels.before(label)) {
                    float score = forward[i - 1][before] + transitions[label][before];
                    if (score > most) {
                        most = score;
                        best = before;
                    }
                }
                forward[i][label] = most + scores[i][label];
                from[i][label] = best;
            }
        }
        return forward;
    }

    private float[][] backward() {
        float[][] backward = new float[length][Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            backward[length - 1][label] = Labels.isOpen(label) ? NEVER : 0;
        }
        for (int i = length - 2; i >= 0; i--) {
            Arrays.fill(backward[i], 2 * NEVER);
            for (int label = 0; label < Labels.COUNT; label++) {
                float onwards = backward[i + 1][label] + scores[i + 1][label];
                for (int before : Labels.before(label)) {
                    backward[i][before] = Math.max(backward[i][before], onwards + transitions[label][before]);
                }
            }
        }
        return backward;
    }
}
