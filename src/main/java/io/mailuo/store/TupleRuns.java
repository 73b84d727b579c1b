package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Collects rows of numbers of graph, subject, predicate and object, and writes them to the disk as sorted runs, a set of
 * runs for each index. Sorting goes on beside collecting; memory is bounded by the rows of a few runs.
 */
final class TupleRuns implements AutoCloseable {

    private static final int SORTERS = 2;

    private final Path folder;
    private final List<String> orders;
    private final int rowsOfRun;
    private final Map<String, List<RunFile>> runs = new TreeMap<>();
    private final ExecutorService sorters;
    private final Semaphore waiting = new Semaphore(SORTERS + 1);
    private final List<Future<?>> sorting = new ArrayList<>();
    private final AtomicInteger files = new AtomicInteger();
    private long[] rows;
    private int size;

    /**
     * @param folder where the runs are kept
     * @param orders names of the indexes, each a permutation of GSPO
     * @param rowsOfRun how many rows are sorted at a time
     */
    TupleRuns(Path folder, List<String> orders, int rowsOfRun) {
        this.folder = folder;
        this.orders = List.copyOf(orders);
        this.rowsOfRun = rowsOfRun;
        orders.forEach(order -> runs.put(order, new ArrayList<>()));
        rows = new long[rowsOfRun * RunFile.WIDTH];
        sorters = Workers.begin(SORTERS, "store-sorter");
    }

    /** Adds a row. */
    void add(long graph, long subject, long predicate, long object) throws IOException {
        int at = size * RunFile.WIDTH;
        rows[at] = graph;
        rows[at + 1] = subject;
        rows[at + 2] = predicate;
        rows[at + 3] = object;
        if (++size == rowsOfRun) {
            hand();
        }
    }

    /** Ends collecting, and gives the runs of each index. */
    Map<String, List<RunFile>> finish() throws IOException {
        if (size > 0) {
            hand();
        }
        rows = new long[0];
        for (Future<?> task : sorting) {
            Failures.await(task);
        }
        sorters.shutdown();
        return runs;
    }

    private void hand() throws IOException {
        for (Future<?> task : sorting) {
            if (task.isDone()) {
                Failures.await(task);
            }
        }
        sorting.removeIf(Future::isDone);
        waiting.acquireUninterruptibly();
        long[] full = rows;
        int count = size;
        sorting.add(sorters.submit(() -> {
            try {
                sort(full, 0, count);
            } finally {
                waiting.release();
            }
            return count;
        }));
        rows = new long[full.length];
        size = 0;
    }

    /** Sorts rows for each index and writes a run; two halves where the ranks of a row do not fit in 63 bits. */
    private void sort(long[] full, int from, int to) throws IOException {
        int count = to - from;
        int[][] ranks = new int[RunFile.WIDTH][count];
        ColumnRanks[] columns = new ColumnRanks[RunFile.WIDTH];
        int bits = 0;
        for (int column = 0; column < RunFile.WIDTH; column++) {
            columns[column] = new ColumnRanks(full, column, from, to, ranks[column]);
            bits += columns[column].bits();
        }
        if (bits >= Long.SIZE) {
            int middle = (from + to) >>> 1;
            sort(full, from, middle);
            sort(full, middle, to);
            return;
        }
        long[] keys = new long[count];
        for (String order : orders) {
            RunFile run = sort(keys, ranks, columns, permutation(order));
            synchronized (runs) {
                runs.computeIfAbsent(order, any -> new ArrayList<>()).add(run);
            }
        }
    }

    private RunFile sort(long[] keys, int[][] ranks, ColumnRanks[] columns, int[] order) throws IOException {
        ColumnRanks first = columns[order[0]];
        ColumnRanks second = columns[order[1]];
        ColumnRanks third = columns[order[2]];
        ColumnRanks fourth = columns[order[3]];
        int behindThird = fourth.bits();
        int behindSecond = behindThird + third.bits();
        int behindFirst = behindSecond + second.bits();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) ranks[order[0]][i] << behindFirst)
                    | ((long) ranks[order[1]][i] << behindSecond)
                    | ((long) ranks[order[2]][i] << behindThird)
                    | ranks[order[3]][i];
        }
        Arrays.sort(keys);
        try (RunFile.Writer out = new RunFile.Writer(folder.resolve("run-" + files.incrementAndGet()))) {
            for (long key : keys) {
                out.write(
                        first.value((int) (key >>> behindFirst)),
                        second.value(part(key, behindSecond, behindFirst)),
                        third.value(part(key, behindThird, behindSecond)),
                        fourth.value(part(key, 0, behindThird)));
            }
            return out.finish();
        }
    }

    private static int part(long key, int from, int to) {
        return (int) ((key >>> from) & ((1L << (to - from)) - 1));
    }

    /** The columns of the rows in the order of an index. */
    private static int[] permutation(String order) {
        return order.chars().map("GSPO"::indexOf).toArray();
    }

    @Override
    public void close() {
        Workers.end(sorters);
    }
}
