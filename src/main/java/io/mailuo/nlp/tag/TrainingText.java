package io.mailuo.nlp.tag;

import io.mailuo.nlp.Tokeniser;
import java.util.Arrays;
import java.util.List;

/** Marked sentences as numbers: for each character its known features and its label. */
final class TrainingText {

    private final int[][][] features;
    private final int[][] labels;
    private final int[] hashes;

    /**
     * Reads sentences.
     *
     * @param least how often a feature must be seen to count
     */
    TrainingText(List<MarkedSentence> sentences, Tokeniser tokeniser, WordClasses classes, int least) {
        features = new int[sentences.size()][][];
        labels = new int[sentences.size()][];
        int[] buffer = new int[Window.MOST];
        for (int s = 0; s < features.length; s++) {
            MarkedSentence sentence = sentences.get(s);
            labels[s] = sentence.labels();
            Window window = new Window(sentence.text(), tokeniser.tokens(sentence.text(), 0), 0, classes);
            features[s] = new int[window.length()][];
            for (int i = 0; i < window.length(); i++) {
                int count = window.features(i, buffer);
                features[s][i] = Arrays.copyOf(buffer, count);
            }
        }
        hashes = frequent(least);
        number();
    }

    /** The hashes seen often enough, rising; 0 stands for none. */
    private int[] frequent(int least) {
        int[] all = Arrays.stream(features)
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        int kept = 0;
        int from = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] != all[from]) {
                if (i - from >= least && all[from] != 0) {
                    all[kept++] = all[from];
                }
                from = i;
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private void number() {
        for (int[][] sentence : features) {
            for (int i = 0; i < sentence.length; i++) {
                sentence[i] = Arrays.stream(sentence[i])
                        .map(hash -> Arrays.binarySearch(hashes, hash))
                        .filter(number -> number >= 0)
                        .toArray();
            }
        }
    }

    int sentences() {
        return labels.length;
    }

    /** For each character the numbers of its features. */
    int[][] features(int sentence) {
        return features[sentence];
    }

    int[] labels(int sentence) {
        return labels[sentence];
    }

    /** The features' hashes by number, rising. */
    int[] hashes() {
        return hashes;
    }
}
