package io.mailuo.nlp.tag;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Weights of features for labels, most of which are zero. The features that share the upper half of their hash stand side by
 * side with their labels and weights, so that a look-up touches one piece of memory. Weights are whole steps of a scale,
 * from -127 to 127.
 */
final class SparseWeights {

    private static final int LABEL_MASK = 0x1F;
    /** Set in the last pair of a feature. */
    private static final int LAST = 0x80;

    /** Bits of a hash that tell whether it can be a known feature's. */
    private static final int SIEVE_BITS = 20;

    private static final int BUCKETS = 1 << Short.SIZE;

    /** By upper half of the hash where its features begin in {@link #entries}; one more for the end. */
    private final int[] buckets;
    /** For each feature the lower half of its hash, then its pairs: a label in the lower byte, its weight in the upper. */
    private final short[] entries;
    /** Most features of a text are unknown. One bit says so of most of them without a look into the entries. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - Long.numberOfTrailingZeros(Long.SIZE))];

    private SparseWeights(int[] buckets, short[] entries) {
        this.buckets = buckets;
        this.entries = entries;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at = next(at)) {
                int bit = feature(bucket, entries[at]) >>> (Integer.SIZE - SIEVE_BITS);
                sieve[bit >>> 6] |= 1L << bit;
            }
        }
    }

    /** The bucket of a feature; in order of signed numbers, as features are sorted. */
    private static int bucket(int feature) {
        return (feature >> Short.SIZE) - Short.MIN_VALUE;
    }

    private static int feature(int bucket, short low) {
        return ((bucket + Short.MIN_VALUE) << Short.SIZE) | (low & 0xFFFF);
    }

    /** Where the entry of the next feature begins. */
    private int next(int entry) {
        int at = entry + 1;
        while ((entries[at] & LAST) == 0) {
            at++;
        }
        return at + 1;
    }

    /** Room for looking up the features of a position, for one sentence. */
    static final class Room {

        private final int[] starts = new int[Window.MOST];
        private final short[] heads = new short[Window.MOST];
    }

    /**
     * Adds the weights of features to the scores of the labels; nothing for those that are unknown.
     *
     * @param features the features; their order in the array is lost
     * @param count how many of the array are meant
     * @param scores where the scores go
     * @param row index of the first label's score
     */
    void add(int[] features, int count, Room room, int[] scores, int row) {
        // What the sieve lets through comes to the front without a branch, which could not be foretold. Then all
        // entries are fetched before the first is read, so that the waits for memory overlap.
        int maybe = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            features[maybe] = feature;
            maybe += passes(feature);
        }
        for (int i = 0; i < maybe; i++) {
            room.starts[i] = buckets[bucket(features[i])];
        }
        for (int i = 0; i < maybe; i++) {
            room.heads[i] = entries[room.starts[i]];
        }
        for (int i = 0; i < maybe; i++) {
            int at = room.heads[i] == (short) features[i] ? room.starts[i] : entry(features[i]);
            if (at >= 0) {
                add(at, scores, row);
            }
        }
    }

    private int passes(int feature) {
        int bit = feature >>> (Integer.SIZE - SIEVE_BITS);
        return (int) (sieve[bit >>> 6] >>> bit) & 1;
    }

    /** Where the entry of a feature begins; -1 if it has none. */
    int entry(int feature) {
        if (passes(feature) == 0) {
            return -1;
        }
        int bucket = bucket(feature);
        int end = buckets[bucket + 1];
        for (int at = buckets[bucket]; at < end; at = next(at)) {
            if (entries[at] == (short) feature) {
                return at;
            }
        }
        return -1;
    }

    /** Adds the weights of the feature whose entry begins at an index. */
    void add(int entry, int[] scores, int row) {
        int at = entry;
        short pair;
        do {
            pair = entries[++at];
            scores[row + (pair & LABEL_MASK)] += pair >> Byte.SIZE;
        } while ((pair & LAST) == 0);
    }

    void write(DataOutputStream out) throws IOException {
        int features = 0;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream weights = new DataOutputStream(bytes);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at = next(at)) {
                features++;
                int pairs = next(at) - at - 1;
                weights.writeInt(feature(bucket, entries[at]));
                weights.writeByte(pairs);
                for (int i = 1; i <= pairs; i++) {
                    weights.writeByte(entries[at + i] & LABEL_MASK);
                }
                for (int i = 1; i <= pairs; i++) {
                    weights.writeByte(entries[at + i] >> Byte.SIZE);
                }
            }
        }
        out.writeInt(features);
        out.write(bytes.toByteArray());
    }

    static SparseWeights read(ByteBuffer in) {
        int features = in.getInt();
        Collector collector = new Collector(features);
        byte[] pairs = new byte[2 * Labels.COUNT];
        for (int read = 0; read < features; read++) {
            int feature = in.getInt();
            int count = in.get() & 0xFF;
            in.get(pairs, 0, 2 * count);
            for (int i = 0; i < count; i++) {
                collector.weigh(pairs[i], pairs[count + i]);
            }
            collector.close(feature);
        }
        return collector.weights();
    }

    /** Takes weights feature by feature, the features in order. */
    static final class Collector {

        private final int[] buckets = new int[BUCKETS + 1];
        private short[] entries;
        private int size;
        private int open = 1;
        private int last;

        /**
         * A collector without weights.
         *
         * @param most how many features there can be
         */
        Collector(int most) {
            entries = new short[Math.max(1, most) * 4];
        }

        /** Adds a weight of the feature that {@link #close} will name. */
        void weigh(int label, int weight) {
            int step = Math.max(-127, Math.min(127, weight));
            if (size + open == entries.length) {
                entries = Arrays.copyOf(entries, 2 * entries.length);
            }
            entries[size + open++] = (short) ((step << Byte.SIZE) | label);
        }

        /**
         * Ends a feature; without weights it is left out.
         *
         * @throws IllegalArgumentException if a feature with a higher hash was closed before
         */
        void close(int feature) {
            int bucket = bucket(feature);
            if (bucket < last) {
                throw new IllegalArgumentException("the features of a model are sorted by their hashes");
            }
            if (open > 1) {
                while (last < bucket) {
                    buckets[++last] = size;
                }
                entries[size] = (short) feature;
                entries[size + open - 1] = (short) (entries[size + open - 1] | LAST);
                size += open;
            }
            open = 1;
        }

        SparseWeights weights() {
            Arrays.fill(buckets, last + 1, buckets.length, size);
            // One more, so that the head of an empty last bucket can be read.
            return new SparseWeights(buckets, Arrays.copyOf(entries, size + 1));
        }
    }
}
