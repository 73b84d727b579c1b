package io.mailuo.nlp.tag;

import java.util.Arrays;

/**
 * All ways to label a sentence, with their scores: the best one, and by how much it is the best at each character. Scores stand
 * character by character, in rows of {@link Labels#COUNT}.
 */
final class Lattice {

    private static final float NEVER = -1e30f;
    private static final int COUNT = Labels.COUNT;

    private final float[] scores;
    private final Transitions transitions;
    private final int length;
    private final float[] forward;
    private final byte[] from;
    private final int[] rivals = new int[COUNT];

    /**
     * A lattice.
     *
     * @param scores for each character and label what speaks for it
     * @param transitions for each label and the one before it what speaks for the pair
     */
    Lattice(float[][] scores, int length, float[][] transitions) {
        this(flat(scores, length), length, new Transitions(transitions));
    }

    /** As {@link #Lattice(float[][], int, float[][])}, with scores in rows and transitions that several lattices share. */
    Lattice(float[] scores, int length, Transitions transitions) {
        this.scores = scores;
        this.length = length;
        this.transitions = transitions;
        from = new byte[length * COUNT];
        forward = forward();
    }

    private static float[] flat(float[][] scores, int length) {
        float[] flat = new float[length * COUNT];
        for (int i = 0; i < length; i++) {
            System.arraycopy(scores[i], 0, flat, i * COUNT, COUNT);
        }
        return flat;
    }

    /** The labels of the best way; where ways are equal the one with smaller labels. */
    int[] best() {
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        int last = (length - 1) * COUNT;
        int best = Labels.OUTSIDE;
        for (int label = 0; label < COUNT; label++) {
            if (!Labels.isOpen(label) && forward[last + label] > forward[last + best]) {
                best = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = best;
            best = from[i * COUNT + best];
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
        float[] backward = first < length ? backward(first) : new float[0];
        for (int i = first; i < length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            int row = i * COUNT;
            float own = forward[row + labels[i]] + backward[row + labels[i]];
            float other = NEVER;
            for (int label = 0; label < COUNT; label++) {
                if (label != labels[i]) {
                    other = Math.max(other, forward[row + label] + backward[row + label]);
                }
            }
            margins[i] = own - other;
        }
        return margins;
    }

    private float[] forward() {
        float[] best = new float[length * COUNT];
        for (int label = 0; label < COUNT && length > 0; label++) {
            best[label] = Labels.goesOn(label) ? NEVER : scores[label] + transitions.weight(label, Labels.OUTSIDE);
        }
        for (int i = 1; i < length; i++) {
            int row = i * COUNT;
            int previous = row - COUNT;
            int count = transitions.rivals(best, previous, Labels.closed(), rivals);
            for (int label : Labels.entered()) {
                best[row + label] = reach(row, label, best, count) + scores[row + label];
            }
            for (int label : Labels.continued()) {
                // Behind the beginning or the inside of a span of its kind, and nothing else.
                int begin = Labels.begin(label);
                float begun = best[previous + begin] + transitions.weight(label, begin);
                float gone = best[previous + begin + 1] + transitions.weight(label, begin + 1);
                from[row + label] = (byte) (gone > begun ? begin + 1 : begin);
                best[row + label] = Math.max(begun, gone) + scores[row + label];
            }
        }
        return best;
    }

    /** The score of the best way to a label by one of the rivals before it, which is noted; the first of equal ones. */
    private float reach(int row, int label, float[] best, int count) {
        int chosen = -1;
        float most = 2 * NEVER;
        for (int k = 0; k < count; k++) {
            float score = best[row - COUNT + rivals[k]] + transitions.weight(label, rivals[k]);
            if (score > most) {
                most = score;
                chosen = rivals[k];
            }
        }
        from[row + label] = (byte) chosen;
        return most;
    }

    /** The scores of the best ways on from each character, from the last one back to one. */
    private float[] backward(int first) {
        float[] backward = new float[length * COUNT];
        float[] onwards = new float[COUNT];
        for (int label = 0; label < COUNT; label++) {
            backward[(length - 1) * COUNT + label] = Labels.isOpen(label) ? NEVER : 0;
        }
        for (int i = length - 2; i >= first; i--) {
            int row = i * COUNT;
            Arrays.fill(backward, row, row + COUNT, 2 * NEVER);
            for (int label = 0; label < COUNT; label++) {
                onwards[label] = backward[row + COUNT + label] + scores[row + COUNT + label];
            }
            int count = transitions.rivals(onwards, 0, Labels.entered(), rivals);
            for (int before : Labels.closed()) {
                float most = 2 * NEVER;
                for (int k = 0; k < count; k++) {
                    most = Math.max(most, onwards[rivals[k]] + transitions.weight(rivals[k], before));
                }
                backward[row + before] = most;
            }
            for (int label : Labels.continued()) {
                int begin = Labels.begin(label);
                for (int before = begin; before <= begin + 1; before++) {
                    backward[row + before] =
                            Math.max(backward[row + before], onwards[label] + transitions.weight(label, before));
                }
            }
        }
        return backward;
    }
}
