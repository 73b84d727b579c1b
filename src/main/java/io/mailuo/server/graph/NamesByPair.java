package io.mailuo.server.graph;

/**
 * In which names two neighbouring characters stand, by the hash of the pair: few names share a hash with a pair that they do
 * not hold. Four bytes for each character of the names.
 */
final class NamesByPair {

    private static final int BUCKETS = 1 << 16;

    /** Multiplied by it, neighbours differ in their first bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    /** Where the names of each bucket begin among {@link #names}, and at last where the next would. */
    private final int[] starts = new int[BUCKETS + 1];

    private final int[] names;

    /**
     * The pairs of some names.
     *
     * @param all the names one behind another, each with one character more
     * @param bounds where each begins, and at last where the next would
     */
    NamesByPair(String all, int[] bounds) {
        int[] sizes = new int[BUCKETS];
        int[] last = new int[BUCKETS];
        each(all, bounds, (bucket, name) -> {
            if (last[bucket] != name + 1) {
                last[bucket] = name + 1;
                sizes[bucket]++;
            }
        });
        int[] ends = new int[BUCKETS];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] = starts[bucket] + sizes[bucket];
            ends[bucket] = starts[bucket];
        }
        names = new int[starts[BUCKETS]];
        each(all, bounds, (bucket, name) -> {
            if (ends[bucket] == starts[bucket] || names[ends[bucket] - 1] != name) {
                names[ends[bucket]++] = name;
            }
        });
    }

    /** Takes a pair of a name. */
    @FunctionalInterface
    private interface Pair {
        void take(int bucket, int name);
    }

    private static void each(String all, int[] bounds, Pair pair) {
        for (int name = 0; name + 1 < bounds.length; name++) {
            for (int i = bounds[name]; i + 2 < bounds[name + 1]; i++) {
                pair.take(bucket(all, i), name);
            }
        }
    }

    private static int bucket(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * SPREAD) >>> 16;
    }

    /**
     * Names that may hold some words, ascending, and all that do.
     *
     * @param words at least two characters
     */
    Names of(String words) {
        int fewest = bucket(words, 0);
        for (int i = 1; i + 1 < words.length(); i++) {
            int bucket = bucket(words, i);
            if (starts[bucket + 1] - starts[bucket] < starts[fewest + 1] - starts[fewest]) {
                fewest = bucket;
            }
        }
        return new Names(starts[fewest], starts[fewest + 1]);
    }

    /** Some of the names. */
    final class Names {

        private final int from;
        private final int to;

        private Names(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int count() {
            return to - from;
        }

        /** The number of one of them. */
        int get(int i) {
            return names[from + i];
        }
    }
}
