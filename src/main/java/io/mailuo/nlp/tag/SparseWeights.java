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

    private static final int COUNT_BITS = 5;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
    /** Bits of a hash that tell whether it can be a known feature's. */
    private static final int SIEVE_BITS = 20;

    private final int[] features;
    private final int[] runs;
    private final byte[] labels;
    private final byte[] steps;
    /** By hash: the feature in the upper half, the begin and length of its run in the lower; 0 is no entry. */
    private final long[] table;
    /** Label and weight of each pair in one number, so that a run lies in one piece of memory. */
    private final short[] pairs;
    /** Most features of a text are unknown. One bit says so of most of them without a look into the larger table. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - 6)];

    private SparseWeights(int[] features, int[] runs, byte[] labels, byte[] steps) {
        this.features = features;
        this.runs = runs;
        this.labels = labels;
        this.steps = steps;
        pairs = new short[labels.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) ((steps[i] << Byte.SIZE) | labels[i]);
        }
        table = new long[Integer.highestOneBit(Math.max(8, features.length * 2)) * 2];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = ((long) features[i] << Integer.SIZE) | (runs[i] << COUNT_BITS) | (runs[i + 1] - runs[i]);
            int bit = features[i] >>> (Integer.SIZE - SIEVE_BITS);
            sieve[bit >>> 6] |= 1L << bit;
        }
    }

    /** Adds the weights of a feature to the scores of the labels; nothing where the feature is unknown. */
    void add(int feature, float[] scores) {
        int bit = feature >>> (Integer.SIZE - SIEVE_BITS);
        if ((sieve[bit >>> 6] & (1L << bit)) == 0) {
            return;
        }
        int slot = feature & (table.length - 1);
        long entry = table[slot];
        while (entry != 0) {
            if ((int) (entry >> Integer.SIZE) == feature) {
                int run = (int) entry;
                int start = run >>> COUNT_BITS;
                int end = start + (run & COUNT_MASK);
                for (int i = start; i < end; i++) {
                    scores[pairs[i] & 0xFF] += pairs[i] >> Byte.SIZE;
                }
                return;
            }
            slot = (slot + 1) & (table.length - 1);
            entry = table[slot];
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
