package io.mailuo.store;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * From the hash of a node to its place in the file of nodes. The table lies in a file that the system keeps in memory as
 * far as there is room, so that the heap does not grow with the number of nodes.
 *
 * <p>A hash stands near the slot that its first bits name, at the next free one where that is taken. So the slots are
 * almost sorted: a run of taken ones holds the hashes that belong there and no other, and {@link #sorted} has to
 * sort each short run only. That order is what the index of nodes is packed from.
 */
final class NodeHashes implements AutoCloseable {

    private static final int WIDTH = 3;
    private static final int FIRST_BITS = 16;
    private static final int SEGMENT_BITS = 18;

    /** Slots behind the last that a hash can name, for a run of taken ones that starts there. */
    private static final int OVERFLOW = 1 << 10;

    private static final double FULL = 0.6;

    private static final Comparator<long[]> BY_HASH = (left, right) -> {
        int first = Long.compareUnsigned(left[0], right[0]);
        return first != 0 ? first : Long.compareUnsigned(left[1], right[1]);
    };

    private final Path folder;
    private Slots slots;
    private long size;

    /**
     * @param folder where the file of the table is kept
     */
    NodeHashes(Path folder) throws IOException {
        this.folder = folder;
        slots = new Slots(folder, FIRST_BITS);
    }

    /** The place of a node, or -1 if it is not known. */
    long find(long high, long low) {
        long slot = slots.find(high, low);
        return slots.get(slot, 2) - 1;
    }

    /** Adds a node that is not known. */
    void add(long high, long low, long place) throws IOException {
        if (size >= FULL * (1L << slots.bits) || !slots.add(high, low, place + 1)) {
            grow();
            add(high, low, place);
            return;
        }
        size++;
    }

    /** Number of nodes. */
    long size() {
        return size;
    }

    /** All entries in the order of their hashes as unsigned numbers: two numbers of hash and the place. */
    Iterator<long[]> sorted() {
        Iterator<long[][]> runs = slots.runs();
        return new Iterator<>() {
            private long[][] run = {};
            private int at;

            @Override
            public boolean hasNext() {
                return at < run.length || runs.hasNext();
            }

            @Override
            public long[] next() {
                if (at == run.length) {
                    run = runs.next();
                    at = 0;
                    Arrays.sort(run, BY_HASH);
                }
                long[] entry = run[at++];
                entry[2]--;
                return entry;
            }
        };
    }

    private void grow() throws IOException {
        Slots wider = new Slots(folder, slots.bits + 1);
        for (Iterator<long[][]> runs = slots.runs(); runs.hasNext(); ) {
            for (long[] entry : runs.next()) {
                if (!wider.add(entry[0], entry[1], entry[2])) {
                    throw new IllegalStateException("hashes crowd at the end of the table, which MD5 does not do");
                }
            }
        }
        slots.close();
        slots = wider;
    }

    @Override
    public void close() throws IOException {
        slots.close();
    }

    /** The file. A place of 0 marks a free slot, so places are kept one higher. */
    private static final class Slots implements AutoCloseable {

        private final int bits;
        private final long count;
        private final Path file;
        private final LongBuffer[] segments;

        Slots(Path folder, int bits) throws IOException {
            this.bits = bits;
            count = (1L << bits) + OVERFLOW;
            file = folder.resolve("nodes-" + bits);
            segments = new LongBuffer[(int) ((count - 1) >> SEGMENT_BITS) + 1];
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                for (int i = 0; i < segments.length; i++) {
                    long first = (long) i << SEGMENT_BITS;
                    long length = Math.min(1L << SEGMENT_BITS, count - first);
                    segments[i] = channel.map(
                                    FileChannel.MapMode.READ_WRITE,
                                    first * WIDTH * Long.BYTES,
                                    length * WIDTH * Long.BYTES)
                            .order(ByteOrder.nativeOrder())
                            .asLongBuffer();
                }
            }
        }

        long get(long slot, int part) {
            int offset = (int) (slot & ((1 << SEGMENT_BITS) - 1)) * WIDTH;
            return segments[(int) (slot >> SEGMENT_BITS)].get(offset + part);
        }

        private void set(long slot, int part, long value) {
            int offset = (int) (slot & ((1 << SEGMENT_BITS) - 1)) * WIDTH;
            segments[(int) (slot >> SEGMENT_BITS)].put(offset + part, value);
        }

        /** The slot of a hash, or the free one where it would be put; the last slot is always free. */
        long find(long high, long low) {
            long slot = high >>> (Long.SIZE - bits);
            while (slot < count - 1 && get(slot, 2) != 0 && (get(slot, 0) != high || get(slot, 1) != low)) {
                slot++;
            }
            return slot;
        }

        boolean add(long high, long low, long place) {
            long slot = find(high, low);
            if (slot == count - 1) {
                return false;
            }
            set(slot, 0, high);
            set(slot, 1, low);
            set(slot, 2, place);
            return true;
        }

        /** The runs of taken slots. */
        Iterator<long[][]> runs() {
            return new Iterator<>() {
                private long slot = taken(0);

                @Override
                public boolean hasNext() {
                    return slot < count;
                }

                @Override
                public long[][] next() {
                    if (slot == count) {
                        throw new NoSuchElementException();
                    }
                    List<long[]> run = new ArrayList<>();
                    while (slot < count && get(slot, 2) != 0) {
                        run.add(new long[] {get(slot, 0), get(slot, 1), get(slot, 2)});
                        slot++;
                    }
                    slot = taken(slot);
                    return run.toArray(long[][]::new);
                }
            };
        }

        private long taken(long from) {
            long slot = from;
            while (slot < count && get(slot, 2) == 0) {
                slot++;
            }
            return slot;
        }

        @Override
        public void close() throws IOException {
            Arrays.fill(segments, null);
            Files.deleteIfExists(file);
        }
    }
}
