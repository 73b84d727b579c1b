package io.mailuo.nlp.tag;

import java.util.Random;

/**
 * The structured perceptron with averaged weights (Collins 2002), decoding with a cost for each wrong label so that the right
 * ones win by a margin. The same text, rounds and seed give the same weights.
 */
final class Perceptron {

    private final TrainingText text;
    private final float cost;
    private final float[] weights;
    private final double[] sums;
    private final float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
    private final double[][] transitionSums = new double[Labels.COUNT][Labels.COUNT];
    private int seen = 1;

    Perceptron(TrainingText text, float cost) {
        this.text = text;
        this.cost = cost;
        weights = new float[text.hashes().length * Labels.COUNT];
        sums = new double[weights.length];
    }

    /** Goes through the text several times, each time in another order. */
    void train(int rounds, long seed) {
        Random random = new Random(seed);
        int[] order = new int[text.sentences()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int held = order[i];
                order[i] = order[other];
                order[other] = held;
            }
            for (int sentence : order) {
                learn(text.features(sentence), text.labels(sentence));
                seen++;
            }
        }
    }

    private void learn(int[][] features, int[] truth) {
        int length = truth.length;
        float[][] scores = new float[length][Labels.COUNT];
        for (int i = 0; i < length; i++) {
            for (int feature : features[i]) {
                int row = feature * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    scores[i][label] += weights[row + label];
                }
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[i][label] += label == truth[i] ? 0 : cost;
            }
        }
        int[] guess = new Lattice(scores, length, transitions).best();
        for (int i = 0; i < length; i++) {
            if (guess[i] != truth[i]) {
                for (int feature : features[i]) {
                    change(feature * Labels.COUNT + truth[i], 1);
                    change(feature * Labels.COUNT + guess[i], -1);
                }
            }
            int before = i > 0 ? truth[i - 1] : Labels.OUTSIDE;
            int guessed = i > 0 ? guess[i - 1] : Labels.OUTSIDE;
            if (guess[i] != truth[i] || before != guessed) {
                changeTransition(truth[i], before, 1);
                changeTransition(guess[i], guessed, -1);
            }
        }
    }

    private void change(int weight, int by) {
        weights[weight] += by;
        sums[weight] += (double) by * seen;
    }

    private void changeTransition(int label, int before, int by) {
        transitions[label][before] += by;
        transitionSums[label][before] += (double) by * seen;
    }

    /** The averaged weight of a feature (by its number) for a label. */
    double weight(int feature, int label) {
        int at = feature * Labels.COUNT + label;
        return weights[at] - sums[at] / seen;
    }

    double transition(int label, int before) {
        return transitions[label][before] - transitionSums[label][before] / seen;
    }
}
