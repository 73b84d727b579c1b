package io.mailuo.nlp.tag;

import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.nlp.Tokeniser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a model of marked sentences.
 *
 * @param rounds how often the text is gone through
 * @param swaps how many copies with other names stand beside each sentence
 * @param least how often a feature must be seen to count
 * @param cost what a wrong label costs in training
 * @param steps how many steps of the weights' scale make one unit of a weight
 * @param small weights of fewer steps are left out
 */
record Training(int rounds, int swaps, int least, float cost, float steps, int small) {

    static final Training STANDARD = new Training(10, 0, 2, 1, 8, 8);
    private static final long SEED = 20;

    TagModel model(
            List<MarkedSentence> sentences,
            String corpus,
            Tokeniser tokeniser,
            WordClasses classes,
            Map<Kind, Logistic> curves) {
        List<MarkedSentence> all = new ArrayList<>(sentences);
        for (int copy = 0; copy < swaps; copy++) {
            all.addAll(new NameSwaps(sentences, SEED + copy).swapped());
        }
        TrainingText text = new TrainingText(all, tokeniser, classes, least);
        Perceptron perceptron = new Perceptron(text, cost);
        perceptron.train(rounds, SEED);
        return pack(text.hashes(), perceptron, corpus, classes.sha256(), curves);
    }

    /** One curve for all kinds, for a model of which only spans and margins count. */
    static Map<Kind, Logistic> sameCurve(Logistic curve) {
        Map<Kind, Logistic> curves = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            curves.put(kind, curve);
        }
        return curves;
    }

    private TagModel pack(
            int[] hashes, Perceptron perceptron, String corpus, String words, Map<Kind, Logistic> curves) {
        SparseWeights.Collector weights = new SparseWeights.Collector(hashes.length);
        for (int feature = 0; feature < hashes.length; feature++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                int weight = (int) Math.round(perceptron.weight(feature, label) * steps);
                if (Math.abs(weight) >= small) {
                    weights.weigh(label, weight);
                }
            }
            weights.close(hashes[feature]);
        }
        float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            for (int before = 0; before < Labels.COUNT; before++) {
                transitions[label][before] = Math.round(perceptron.transition(label, before) * steps);
            }
        }
        return new TagModel(corpus, words, weights.weights(), transitions, curves);
    }
}
