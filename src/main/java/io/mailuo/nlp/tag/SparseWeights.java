package io.mailuo.nlp.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights of features for labels, whole steps of a scale from -127 to 127. Each feature has a row of bytes, one a label, so that
 * adding a feature to the scores of all labels is four numbers of 64 bits and no branch: of the features of a text that are known,
 * most speak for or against nine labels or more.
 */
final class SparseWeights {

    /** The row that says nothing. */
    static final int NOTHING = 0;

    /** Added to a weight, so that its byte is no negative number and a sum of bytes borrows nothing from its neighbour. */
    private static final int BIAS = 128;

    private static final int ROW = (Labels.COUNT + Long.BYTES - 1) / Long.BYTES;
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

    /** Bits of a hash that tell whether it can be a known feature's. */
    private static final int SIEVE_BITS = 20;

    private static final int BUCKETS = 1 << Short.SIZE;

    /** By upper half of the hash the row of its first feature; one more for the end. */
    private final int[] buckets;
    /** By row the lower half of its feature's hash. */
    private final short[] lows;
    /** The rows one behind another, each {@link #ROW} long: eight labels in a number, the first in the lowest byte. */
    private final long[] rows;
    /** Most features of a text are unknown. One bit says so of most of them without a look at the rows. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - Long.numberOfTrailingZeros(Long.SIZE))];

    private SparseWeights(int[] buckets, short[] lows, long[] rows) {
        this.buckets = buckets;
        this.lows = lows;
        this.rows = rows;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int row = buckets[bucket]; row < buckets[bucket + 1]; row++) {
                int bit = feature(bucket, lows[row]) >>> (Integer.SIZE - SIEVE_BITS);
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

    /**
     * Finds the rows of the features that are known.
     *
     * @param features the features; their place in the array is lost
     * @param count how many of the array are meant
     * @param found where the rows go
     * @param from index of the first
     * @return index behind the last
     */
    int rows(int[] features, int count, int[] found, int from) {
        // What the sieve lets through comes to the front without a branch, which could not be foretold. Then all
        // rows are asked for before the first is read, so that the waits for memory overlap.
        int maybe = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            features[maybe] = feature;
            maybe += passes(feature);
        }
        int size = from;
        for (int i = 0; i < maybe; i++) {
            found[size] = row(features[i]);
            size += found[size] == NOTHING ? 0 : 1;
        }
        return size;
    }

    private int passes(int feature) {
        int bit = feature >>> (Integer.SIZE - SIEVE_BITS);
        return (int) (sieve[bit >>> 6] >>> bit) & 1;
    }

    /** The row of a feature; {@link #NOTHING} if it has none. */
    int row(int feature) {
        int bucket = bucket(feature);
        int end = buckets[bucket + 1];
        for (int row = buckets[bucket]; row < end; row++) {
            if (lows[row] == (short) feature) {
                return row;
            }
        }
        return NOTHING;
    }

    /**
     * Sums up rows.
     *
     * @param chosen the rows; at most 256
     * @param count how many of the array are meant
     * @param scores where the sum of each label goes
     * @param from index of the first label's
     */
    void sum(int[] chosen, int count, float[] scores, int from) {
        long even0 = 0;
        long even1 = 0;
        long even2 = 0;
        long even3 = 0;
        long odd0 = 0;
        long odd1 = 0;
        long odd2 = 0;
        long odd3 = 0;
        // Four bytes of each number at a time, with a byte of room behind each for the sum.
        for (int i = 0; i < count; i++) {
            int row = chosen[i] * ROW;
            long part = rows[row];
            even0 += part & EVEN_BYTES;
            odd0 += (part >>> Byte.SIZE) & EVEN_BYTES;
            part = rows[row + 1];
            even1 += part & EVEN_BYTES;
            odd1 += (part >>> Byte.SIZE) & EVEN_BYTES;
            part = rows[row + 2];
            even2 += part & EVEN_BYTES;
            odd2 += (part >>> Byte.SIZE) & EVEN_BYTES;
            part = rows[row + 3];
            even3 += part & EVEN_BYTES;
            odd3 += (part >>> Byte.SIZE) & EVEN_BYTES;
        }
        int bias = BIAS * count;
        spread(even0, odd0, bias, scores, from);
        spread(even1, odd1, bias, scores, from + Long.BYTES);
        spread(even2, odd2, bias, scores, from + 2 * Long.BYTES);
        // Of the last number only the labels that there are.
        scores[from + 3 * Long.BYTES] = (int) (even3 & 0xFFFF) - bias;
    }

    private static void spread(long even, long odd, int bias, float[] scores, int from) {
        for (int i = 0; i < Long.BYTES / 2; i++) {
            scores[from + 2 * i] = (int) (even >>> (Short.SIZE * i) & 0xFFFF) - bias;
            scores[from + 2 * i + 1] = (int) (odd >>> (Short.SIZE * i) & 0xFFFF) - bias;
        }
    }

    /** The weight of a row for a label. */
    private int weight(int row, int label) {
        long part = rows[row * ROW + label / Long.BYTES];
        return (int) (part >>> (Byte.SIZE * (label % Long.BYTES)) & 0xFF) - BIAS;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(lows.length - 1);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int row = buckets[bucket]; row < buckets[bucket + 1]; row++) {
                int of = row;
                int[] labels = IntStream.range(0, Labels.COUNT)
                        .filter(label -> weight(of, label) != 0)
                        .toArray();
                out.writeInt(feature(bucket, lows[row]));
                out.writeByte(labels.length);
                for (int label : labels) {
                    out.writeByte(label);
                }
                for (int label : labels) {
                    out.writeByte(weight(row, label));
                }
            }
        }
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

        private static final long EMPTY = 0x8080808080808080L;

        private final int[] buckets = new int[BUCKETS + 1];
        private final short[] lows;
        private final long[] rows;
        private int open = NOTHING + 1;
        private boolean weighed;
        private int last;

        /**
         * A collector without weights.
         *
         * @param most how many features there can be
         */
        Collector(int most) {
            lows = new short[most + 2];
            rows = new long[lows.length * ROW];
            Arrays.fill(rows, EMPTY);
            buckets[0] = open;
        }

        /** Sets a weight of the feature that {@link #close} will name. */
        void weigh(int label, int weight) {
            int step = Math.max(1 - BIAS, Math.min(BIAS - 1, weight));
            int at = open * ROW + label / Long.BYTES;
            rows[at] += (long) step << (Byte.SIZE * (label % Long.BYTES));
            weighed |= step != 0;
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
            if (weighed) {
                while (last < bucket) {
                    buckets[++last] = open;
                }
                lows[open++] = (short) feature;
            }
            weighed = false;
        }

        SparseWeights weights() {
            Arrays.fill(buckets, last + 1, buckets.length, open);
            return new SparseWeights(buckets, Arrays.copyOf(lows, open), Arrays.copyOf(rows, open * ROW));
        }
    }
}
