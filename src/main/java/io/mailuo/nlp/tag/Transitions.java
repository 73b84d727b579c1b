package io.mailuo.nlp.tag;

/** What speaks for a label behind another. */
final class Transitions {

    private final float[] weights = new float[Labels.COUNT * Labels.COUNT];
    private final float range;

    /**
     * Transitions.
     *
     * @param weights for each label and the one before it what speaks for the pair
     */
    Transitions(float[][] weights) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int label = 0; label < Labels.COUNT; label++) {
            System.arraycopy(weights[label], 0, this.weights, label * Labels.COUNT, Labels.COUNT);
        }
        for (int label : Labels.entered()) {
            for (int before : Labels.closed()) {
                least = Math.min(least, weights[label][before]);
                most = Math.max(most, weights[label][before]);
            }
        }
        // What rounding may add where weights are no whole numbers.
        range = Math.nextUp(most - least) * 1.001f;
    }

    float weight(int label, int before) {
        return weights[label * Labels.COUNT + before];
    }

    /**
     * Picks the labels that can be on the best way between words outside of spans: no transition can make up for more than the
     * range of all of them.
     *
     * @param scores what speaks for each label, from an index on
     * @param labels the labels to pick from
     * @param rivals where the picked ones go, in order
     * @return how many there are
     */
    int rivals(float[] scores, int from, int[] labels, int[] rivals) {
        float most = -Float.MAX_VALUE;
        for (int label : labels) {
            most = Math.max(most, scores[from + label]);
        }
        int count = 0;
        for (int label : labels) {
            if (scores[from + label] >= most - range) {
                rivals[count++] = label;
            }
        }
        return count;
    }
}
