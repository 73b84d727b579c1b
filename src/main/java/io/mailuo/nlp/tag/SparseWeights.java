package io.mailuo.nlp.tag;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of features for labels, most of which are zero: a table from the feature's hash to a run of pairs of label and
 * weight. Weights are whole steps of a scale, from -127 to 127.
 */
final class SparseWeights {

    private final int[] features;
    private final int[] runs;
    private final byte[] labels;
    private final byte[] steps;
    private final int[] keys;
    private final int[] places;
    private final int mask;

    private SparseWeights(int[] features, int[] runs, byte[] labels, byte[] steps) {
        this.features = features;
        this.runs = runs;
        this.labels = labels;
        this.steps = steps;
        int size = Integer.highestOneBit(Math.max(8, features.length * 2)) * 2;
        mask = size - 1;
        keys = new int[size];
        places = new int[size];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[i];
            places[slot] = i;
        }
    }

    /** Adds the weights of a feature to the scores of the labels; nothing where the feature is unknown. */
    void add(int feature, float[] scores) {
        int slot = feature & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == feature) {
                int end = runs[places[slot] + 1];
                for (int i = runs[places[slot]]; i < end; i++) {
                    scores[labels[i]] += steps[i];
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            int pairs = runs[i + 1] - runs[i];
            out.writeInt(features[i]);
            out.writeByte(pairs);
            out.write(labels, runs[i], pairs);
            out.write(steps, runs[i], pairs);
        }
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        Collector collector = new Collector(in.readInt());
        byte[] pairs = new byte[2 * Labels.COUNT];
        while (collector.kept < collector.features.length) {
            int feature = in.readInt();
            int count = in.readUnsignedByte();
            in.readFully(pairs, 0, 2 * count);
            for (int i = 0; i < count; i++) {
                collector.weigh(pairs[i], pairs[count + i]);
            }
            collector.close(feature);
        }
        return collector.weights();
    }

    /** Takes weights feature by feature. */
    static final class Collector {

        private final int[] features;
        private final int[] runs;
        private final ByteArrayOutputStream labels = new ByteArrayOutputStream();
        private final ByteArrayOutputStream steps = new ByteArrayOutputStream();
        private int kept;

        /**
         * A collector without weights.
         *
         * @param most how many features there can be
         */
        Collector(int most) {
            features = new int[most];
            runs = new int[most + 1];
        }

        /** Adds a weight of the feature that {@link #close} will name. */
        void weigh(int label, int weight) {
            labels.write(label);
            steps.write(Math.max(-127, Math.min(127, weight)));
        }

        /** Ends a feature; without weights it is left out. 0 is no feature's hash. */
        void close(int feature) {
            if (labels.size() > runs[kept]) {
                features[kept++] = feature;
                runs[kept] = labels.size();
            }
        }

        SparseWeights weights() {
            return new SparseWeights(
                    Arrays.copyOf(features, kept),
                    Arrays.copyOf(runs, kept + 1),
                    labels.toByteArray(),
                    steps.toByteArray());
        }
    }
}
