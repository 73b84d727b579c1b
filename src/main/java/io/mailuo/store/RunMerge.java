package io.mailuo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.dboe.base.record.Record;
import org.jspecify.annotations.Nullable;

/** Merges sorted runs into one sorted sequence in which each row stands once. */
final class RunMerge implements AutoCloseable {

    /** How many runs are open at a time; more are merged in several rounds. */
    static final int AT_ONCE = 200;

    private final List<RunFile.Reader> all = new ArrayList<>();

    /** A heap: the reader with the least row is the first, and each comes before those at 2n+1 and 2n+2. */
    private final RunFile.Reader[] heap;

    private int size;
    private final long[] last = new long[RunFile.WIDTH];
    private boolean started;
    private long count;

    private RunMerge(List<RunFile> runs) throws IOException {
        heap = new RunFile.Reader[runs.size()];
        for (RunFile run : runs) {
            RunFile.Reader reader = new RunFile.Reader(run);
            all.add(reader);
            if (reader.next()) {
                heap[size++] = reader;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    /**
     * Opens a merge of runs, after as many rounds as it takes.
     *
     * @param folder where runs of runs are kept
     * @param name begins the names of these
     */
    static RunMerge of(List<RunFile> runs, Path folder, String name) throws IOException {
        List<RunFile> left = new ArrayList<>(runs);
        for (int round = 0; left.size() > AT_ONCE; round++) {
            List<RunFile> some = left.subList(0, AT_ONCE);
            RunFile merged = merged(some, folder.resolve(name + "-merged-" + round));
            for (RunFile run : some) {
                Files.delete(run.file());
            }
            some.clear();
            left.add(merged);
        }
        return new RunMerge(left);
    }

    private static RunFile merged(List<RunFile> runs, Path file) throws IOException {
        try (RunMerge merge = new RunMerge(runs);
                RunFile.Writer out = new RunFile.Writer(file)) {
            while (merge.next()) {
                long[] row = merge.row();
                out.write(row[0], row[1], row[2], row[3]);
            }
            return out.finish();
        }
    }

    /** Goes to the next row that differs from the last, and says whether there is one. */
    boolean next() throws IOException {
        while (size > 0) {
            RunFile.Reader least = heap[0];
            boolean same = started && compare(least.row, last) == 0;
            System.arraycopy(least.row, 0, last, 0, RunFile.WIDTH);
            started = true;
            if (!least.next()) {
                heap[0] = heap[--size];
            }
            if (size > 1) {
                sink(0);
            }
            if (!same) {
                count++;
                return true;
            }
        }
        return false;
    }

    /** The current row, good until the next step. */
    long[] row() {
        return last;
    }

    /** How many rows were given. */
    long count() {
        return count;
    }

    /** The rows that are left, as records of an index. */
    Iterator<Record> records() {
        return new IteratorSlotted<>() {
            @Override
            protected boolean hasMore() {
                return true;
            }

            @Override
            protected @Nullable Record moveToNext() {
                try {
                    return RunMerge.this.next() ? record() : null;
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        };
    }

    private Record record() {
        byte[] key = new byte[RunFile.WIDTH * Long.BYTES];
        ByteBuffer bytes = ByteBuffer.wrap(key);
        for (long number : last) {
            bytes.putLong(number ^ Long.MIN_VALUE);
        }
        return new Record(key, null);
    }

    private void sink(int start) {
        int at = start;
        RunFile.Reader moved = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && compare(heap[child + 1].row, heap[child].row) < 0) {
                child++;
            }
            if (compare(moved.row, heap[child].row) <= 0) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
    }

    private static int compare(long[] left, long[] right) {
        for (int i = 0; i < RunFile.WIDTH; i++) {
            if (left[i] != right[i]) {
                return left[i] < right[i] ? -1 : 1;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        for (RunFile.Reader reader : all) {
            reader.close();
        }
    }
}
