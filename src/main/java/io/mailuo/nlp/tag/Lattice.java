package io.mailuo.nlp.tag;

import java.util.Arrays;

/** All ways to label a sentence, with their scores: the best one, and by how much it is the best at each character. */
final class Lattice {

    private static final float NEVER = -1e30f;

    private final float[][] scores;
    private final Transitions transitions;
    private final int length;
    private final float[][] forward;
    private final byte[][] from;
    private final int[] rivals = new int[Labels.COUNT];

    /**
     * A lattice.
     *
     * @param scores for each character and label what speaks for it; only the first {@code length} rows count
     * @param transitions for each label and the one before it what speaks for the pair
     */
    Lattice(float[][] scores, int length, float[][] transitions) {
        this(scores, length, new Transitions(transitions));
    }

    /** As {@link #Lattice(float[][], int, float[][])}, with transitions that several lattices share. */
    Lattice(float[][] scores, int length, Transitions transitions) {
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

    /** For each character inside of a span how much worse the best way is that labels this character otherwise. */
    float[] margins(int[] labels) {
        int first = 0;
        while (first < length && labels[first] == Labels.OUTSIDE) {
            first++;
        }
        float[] margins = new float[length];
        float[][] backward = first < length ? backward(first) : new float[0][];
        for (int i = first; i < length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
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
            best[0][label] =
                    Labels.goesOn(label) ? NEVER : scores[0][label] + transitions.weight(label, Labels.OUTSIDE);
        }
        for (int i = 1; i < length; i++) {
            float[] previous = best[i - 1];
            int count = transitions.rivals(previous, Labels.closed(), rivals);
            for (int label : Labels.entered()) {
                best[i][label] = reach(i, label, previous, rivals, count) + scores[i][label];
            }
            for (int label : Labels.continued()) {
                int[] before = Labels.before(label);
                best[i][label] = reach(i, label, previous, before, before.length) + scores[i][label];
            }
        }
        return best;
    }

    /** The score of the best way to a label by one of some labels before it, which is noted; the first of equal ones. */
    private float reach(int i, int label, float[] previous, int[] before, int count) {
        int chosen = -1;
        float most = 2 * NEVER;
        for (int k = 0; k < count; k++) {
            float score = previous[before[k]] + transitions.weight(label, before[k]);
            if (score > most) {
                most = score;
                chosen = before[k];
            }
        }
        from[i][label] = (byte) chosen;
        return most;
    }

    /** The scores of the best ways on from each character, from the last one back to one. */
    private float[][] backward(int first) {
        float[][] backward = new float[length][Labels.COUNT];
        float[] onwards = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            backward[length - 1][label] = Labels.isOpen(label) ? NEVER : 0;
        }
        for (int i = length - 2; i >= first; i--) {
            float[] here = backward[i];
            Arrays.fill(here, 2 * NEVER);
            for (int label = 0; label < Labels.COUNT; label++) {
                onwards[label] = backward[i + 1][label] + scores[i + 1][label];
            }
            int count = transitions.rivals(onwards, Labels.entered(), rivals);
            for (int before : Labels.closed()) {
                for (int k = 0; k < count; k++) {
                    here[before] = Math.max(here[before], onwards[rivals[k]] + transitions.weight(rivals[k], before));
                }
            }
            for (int label : Labels.continued()) {
                for (int before : Labels.before(label)) {
                    here[before] = Math.max(here[before], onwards[label] + transitions.weight(label, before));
                }
            }
        }
        return backward;
    }
}
