package io.mailuo.nlp.tag;

import java.util.Arrays;

/** All ways to label a sentence, with their scores: the best one, and by how much it is the best at each character. */
final class Lattice {

    private static final float NEVER = -1e30f;

    private final float[][] scores;
    private final float[][] transitions;
    private final int length;
    private final float[][] forward;
    private final byte[][] from;

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
        from = new byte[length][Labels.COUNT];
        forward = forward();
    }

    /** The labels of the best way; where ways are equal the one with smaller labels. */
    int[] best() {
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        float[] last = forward[length - 1];
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

    private float[][] forward() {
        float[][] best = new float[length][Labels.COUNT];
        for (int label = 0; label < Labels.COUNT && length > 0; label++) {
            best[0][label] = Labels.goesOn(label) ? NEVER : scores[0][label] + transitions[label][Labels.OUTSIDE];
        }
        for (int i = 1; i < length; i++) {
            float[] previous = best[i - 1];
            for (int label = 0; label < Labels.COUNT; label++) {
                float[] after = transitions[label];
                int chosen = -1;
                float most = 2 * NEVER;
                for (int before : Labels.before(label)) {
                    float score = previous[before] + after[before];
                    if (score > most) {
                        most = score;
                        chosen = before;
                    }
                }
                best[i][label] = most + scores[i][label];
                from[i][label] = (byte) chosen;
            }
        }
        return best;
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
