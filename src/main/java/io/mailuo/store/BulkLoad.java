package io.mailuo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills a fresh TDB2 database with many quads: nodes are numbered as they come, rows of numbers are sorted on the disk, and
 * each index is written once from the merged rows. Nothing is searched and nothing written twice, so a quad costs the same
 * in a large graph as in a small one, and memory does not grow with the graph.
 *
 * <p>What TDB2's own loaders do (insert row by row into every index) is avoided; its library builds the trees
 * ({@link PackedIndex}). The database can be used after it was opened anew.
 */
final class BulkLoad implements AutoCloseable {

    private static final int BATCH = 1024;
    private static final int BATCHES = 16;
    private static final List<Quad> END = List.of();

    private final DatasetGraph fresh;
    private final Path folder;
    private final List<String> orders;
    private final int rowsOfRun;
    private final BlockingQueue<List<Quad>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final ExecutorService worker;
    private final Future<?> work;
    private List<Quad> batch = new ArrayList<>(BATCH);
    private final AtomicLong quads = new AtomicLong();
    private volatile boolean abandoned;

    /**
     * Begins a load.
     *
     * @param fresh an empty database
     * @param folder for what is kept meanwhile; made now, and deleted at the end
     * @param rowsOfRun how many rows are sorted at a time
     */
    BulkLoad(DatasetGraph fresh, Path folder, int rowsOfRun) throws IOException {
        this.fresh = fresh;
        this.folder = Files.createDirectory(folder);
        this.rowsOfRun = rowsOfRun;
        orders = List.of(TDBInternal.getDatasetGraphTDB(fresh).getStoreParams().getQuadIndexes());
        worker = Workers.begin(1, "store-nodes");
        work = worker.submit(() -> {
            load();
            return folder;
        });
    }

    /** Takes a quad, from one thread at a time. */
    void add(Quad quad) throws IOException {
        batch.add(quad);
        if (batch.size() == BATCH) {
            hand(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** Ends the load: the database is on the disk. Gives how many quads it holds. */
    long finish() throws IOException {
        if (!batch.isEmpty()) {
            hand(batch);
        }
        hand(END);
        Failures.await(work);
        return quads.get();
    }

    private void hand(List<Quad> full) throws IOException {
        try {
            while (!batches.offer(full, 100, TimeUnit.MILLISECONDS)) {
                if (work.isDone()) {
                    Failures.await(work);
                    throw new IllegalStateException("the load has ended");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the load was interrupted", stopped);
        }
    }

    /** Runs in a thread of its own, since a transaction belongs to a thread. */
    private void load() throws IOException {
        try (TupleRuns runs = new TupleRuns(folder, orders, rowsOfRun)) {
            if (number(runs)) {
                pack(runs.finish());
            }
        }
        StoreFolder.delete(folder);
    }

    /** Numbers the nodes of all quads; says whether the load is wanted to the end. */
    private boolean number(TupleRuns runs) throws IOException {
        NodeTable nodes = TDBInternal.getDatasetGraphTDB(fresh)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, nodes);
        CoLib.start(coordinator);
        Transaction transaction = coordinator.begin(TxnType.WRITE);
        boolean whole = false;
        try (NodeIds ids = new NodeIds(folder, LoaderOps.ntDataFile(nodes))) {
            number(ids, runs);
            if (!abandoned) {
                PackedIndex.fill(LoaderOps.ntBPTree(nodes), ids.index());
                whole = true;
            }
        } finally {
            if (whole) {
                transaction.commit();
            } else {
                transaction.abort();
            }
            transaction.end();
        }
        return whole;
    }

    private void number(NodeIds ids, TupleRuns runs) throws IOException {
        try {
            for (List<Quad> next = batches.take(); !next.isEmpty(); next = batches.take()) {
                for (Quad quad : next) {
                    runs.add(
                            ids.of(quad.getGraph()),
                            ids.of(quad.getSubject()),
                            ids.of(quad.getPredicate()),
                            ids.of(quad.getObject()));
                }
            }
        } catch (InterruptedException stopped) {
            throw new IOException("the load was interrupted", stopped);
        }
    }

    private void pack(Map<String, List<RunFile>> runs) throws IOException {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        ExecutorService packers = Workers.begin(threads, "store-indexes");
        try {
            List<Future<?>> packing = new ArrayList<>();
            for (String order : orders) {
                packing.add(packers.submit(() -> {
                    pack(order, runs.getOrDefault(order, List.of()));
                    return order;
                }));
            }
            for (Future<?> one : packing) {
                Failures.await(one);
            }
        } finally {
            abandoned = true; // an index after one that failed is of no use
            Workers.end(packers);
        }
    }

    private void pack(String order, List<RunFile> runs) throws IOException {
        TupleIndex index = TDBInternal.findIndex(fresh, order);
        try (RunMerge rows = RunMerge.of(runs, folder, order)) {
            CoLib.executeWrite(index, () -> PackedIndex.fill(LoaderOps.idxBTree(index), whileWanted(rows.records())));
            quads.set(rows.count());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        for (RunFile run : runs) {
            Files.deleteIfExists(run.file());
        }
    }

    private <T> Iterator<T> whileWanted(Iterator<T> rows) {
        return Iter.map(rows, row -> {
            if (abandoned) {
                throw new CancellationException("another index could not be written");
            }
            return row;
        });
    }

    /** Ends a load that was not finished: what it wrote is of no use. */
    @Override
    public void close() {
        abandoned = true;
        batches.clear();
        while (!work.isDone() && !batches.offer(END)) {
            batches.clear();
        }
        try {
            work.get();
        } catch (ExecutionException failed) {
            // It was told by add or finish, or is of no interest any more.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        worker.shutdown();
    }
}
