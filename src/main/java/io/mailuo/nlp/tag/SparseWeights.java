package io.mailuo.nlp.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights of features for labels, whole steps of a scale from -127 to 127. What a look-up costs is its waits for memory: so a
 * feature that speaks of three labels or fewer, as four fifths do, is one number with its weights in it. The others, which are
 * most of those that a text has, have a row of bytes each, one a label, so that adding one to the scores of all labels is four
 * numbers of 64 bits and no branch.
 */
final class SparseWeights {

    /** The row that says nothing. */
    static final int NOTHING = 0;

    /** Added to a weight of a row, so that its byte is no negative number and a sum of bytes borrows nothing from its neighbour. */
    private static final int BIAS = 128;

    private static final int ROW = (Labels.COUNT + Long.BYTES - 1) / Long.BYTES;
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
    private static final long EMPTY = 0x8080808080808080L;

    /** Labels that an entry has room for. */
    private static final int FEW = 3;
    /** In place of an entry's first label, with no weight: the upper half of the entry is the number of its row. */
    private static final int HAS_ROW = 0xFF;

    private static final int LABEL_MASK = 0xFF;

    /** Bits of a hash that tell whether it can be a known feature's. */
    private static final int SIEVE_BITS = 20;

    private static final int BUCKETS = 1 << Short.SIZE;

    /** By upper half of the hash where its features begin in {@link #entries}; one more for the end. */
    private final int[] buckets;
    /**
     * The features by rising hash. In the lowest 16 bits of each the lower half of its hash, then, 16 bits each, a label with
     * its weight in the upper byte; or {@link #HAS_ROW} and a row.
     */
    private final long[] entries;
    /** The rows one behind another, each {@link #ROW} long: eight labels in a number, the first in the lowest byte. */
    private long[] rows;

    private int rowCount;
    /** Most features of a text are unknown. One bit says so of most of them without a look at the entries. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - Long.numberOfTrailingZeros(Long.SIZE))];

    private SparseWeights(int[] buckets, long[] entries, long[] rows) {
        this.buckets = buckets;
        this.entries = entries;
        this.rows = rows;
        this.rowCount = rows.length / ROW;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at++) {
                int bit = feature(bucket, (short) entries[at]) >>> (Integer.SIZE - SIEVE_BITS);
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
     * Finds the rows of the features that are known, and adds those without a row to the scores.
     *
     * @param features the features; their place in the array is lost
     * @param count how many of the array are meant
     * @param found where the rows go
     * @param from index of the first
     * @param scores where the weights of features without a row are added
     * @param first index of the first label's
     * @return index behind the last row
     */
    int rows(int[] features, int count, int[] found, int from, float[] scores, int first) {
        // What the sieve lets through comes to the front without a branch, which could not be foretold.
        int maybe = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            features[maybe] = feature;
            maybe += passes(feature);
        }
        int size = from;
        for (int i = 0; i < maybe; i++) {
            int at = entry(features[i]);
            if (at >= 0) {
                long entry = entries[at];
                if (hasRow(entry)) {
                    found[size++] = row(entry);
                } else {
                    add(entry, scores, first);
                }
            }
        }
        return size;
    }

    private static void add(long entry, float[] scores, int first) {
        for (long pairs = entry >>> Short.SIZE; pairs != 0; pairs >>>= Short.SIZE) {
            scores[first + (int) (pairs & LABEL_MASK)] += (byte) (pairs >>> Byte.SIZE);
        }
    }

    private static boolean hasRow(long entry) {
        return ((entry >>> Short.SIZE) & 0xFFFF) == HAS_ROW;
    }

    private static int row(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private int passes(int feature) {
        int bit = feature >>> (Integer.SIZE - SIEVE_BITS);
        return (int) (sieve[bit >>> 6] >>> bit) & 1;
    }

    /** Where the entry of a feature is; -1 if it has none. */
    private int entry(int feature) {
        int bucket = bucket(feature);
        int end = buckets[bucket + 1];
        for (int at = buckets[bucket]; at < end; at++) {
            if ((short) entries[at] == (short) feature) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The row of a feature that is often looked up by its number, made if it has none; {@link #NOTHING} if the feature is unknown.
     * Only for whoever makes a tagger, before it is shared.
     */
    int ownRow(int feature) {
        int at = passes(feature) == 0 ? -1 : entry(feature);
        if (at < 0 || hasRow(entries[at])) {
            return at < 0 ? NOTHING : row(entries[at]);
        }
        int row = rowCount++;
        if (row * ROW == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        Arrays.fill(rows, row * ROW, (row + 1) * ROW, EMPTY);
        for (int label = 0; label < Labels.COUNT; label++) {
            set(rows, row, label, weight(entries[at], label));
        }
        return row;
    }

    private static void set(long[] rows, int row, int label, int weight) {
        rows[row * ROW + label / Long.BYTES] += (long) weight << (Byte.SIZE * (label % Long.BYTES));
    }

    /**
     * Sums up rows.
     *
     * @param chosen the rows; at most 256
     * @param count how many of the array are meant
     * @param scores where the sum of each label is added
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
        }
        int bias = BIAS * count;
        spread(even0, odd0, bias, scores, from);
        spread(even1, odd1, bias, scores, from + Long.BYTES);
        spread(even2, odd2, bias, scores, from + 2 * Long.BYTES);
        // Of the last number only the labels that there are.
        scores[from + 3 * Long.BYTES] += (int) (even3 & 0xFFFF) - bias;
    }

    private static void spread(long even, long odd, int bias, float[] scores, int from) {
        for (int i = 0; i < Long.BYTES / 2; i++) {
            scores[from + 2 * i] += (int) (even >>> (Short.SIZE * i) & 0xFFFF) - bias;
            scores[from + 2 * i + 1] += (int) (odd >>> (Short.SIZE * i) & 0xFFFF) - bias;
        }
    }

    /** The weight of an entry for a label. */
    private int weight(long entry, int label) {
        if (hasRow(entry)) {
            long part = rows[row(entry) * ROW + label / Long.BYTES];
            return (int) (part >>> (Byte.SIZE * (label % Long.BYTES)) & 0xFF) - BIAS;
        }
        for (long pairs = entry >>> Short.SIZE; pairs != 0; pairs >>>= Short.SIZE) {
            if ((pairs & LABEL_MASK) == label) {
                return (byte) (pairs >>> Byte.SIZE);
            }
        }
        return 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(entries.length);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at++) {
                long entry = entries[at];
                int[] labels = IntStream.range(0, Labels.COUNT)
                        .filter(label -> weight(entry, label) != 0)
                        .toArray();
                out.writeInt(feature(bucket, (short) entry));
                out.writeByte(labels.length);
                for (int label : labels) {
                    out.writeByte(label);
                }
                for (int label : labels) {
                    out.writeByte(weight(entry, label));
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

        private final int[] buckets = new int[BUCKETS + 1];
        private final long[] entries;
        private int size;
        private long[] rows = new long[ROW << 10];
        private int lastRow = NOTHING;
        private final int[] open = new int[Labels.COUNT];
        private int weighed;
        private int last;

        /**
         * A collector without weights.
         *
         * @param most how many features there can be
         */
        Collector(int most) {
            entries = new long[most];
            Arrays.fill(rows, EMPTY);
        }

        /** Sets a weight of the feature that {@link #close} will name. */
        void weigh(int label, int weight) {
            open[label] = Math.max(1 - BIAS, Math.min(BIAS - 1, weight));
            weighed += open[label] == 0 ? 0 : 1;
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
            if (weighed > 0) {
                while (last < bucket) {
                    buckets[++last] = size;
                }
                entries[size++] = (weighed > FEW ? inRow() : inEntry()) | (feature & 0xFFFF);
            }
            Arrays.fill(open, 0);
            weighed = 0;
        }

        private long inEntry() {
            long entry = 0;
            int shift = Short.SIZE;
            for (int label = 0; label < Labels.COUNT; label++) {
                if (open[label] != 0) {
                    entry |= (((open[label] & 0xFFL) << Byte.SIZE) | label) << shift;
                    shift += Short.SIZE;
                }
            }
            return entry;
        }

        private long inRow() {
            if (++lastRow * ROW == rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
                Arrays.fill(rows, lastRow * ROW, rows.length, EMPTY);
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                set(rows, lastRow, label, open[label]);
            }
            return ((long) lastRow << Integer.SIZE) | (HAS_ROW << Short.SIZE);
        }

        SparseWeights weights() {
            Arrays.fill(buckets, last + 1, buckets.length, size);
            return new SparseWeights(buckets, Arrays.copyOf(entries, size), Arrays.copyOf(rows, (lastRow + 1) * ROW));
        }
    }
}
