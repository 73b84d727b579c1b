package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Looks whether a store is as it was written, and changes nothing: the files of the generation that counts, every node, and
 * every record of every index. It may run beside a server, and not while a build writes.
 */
public final class StoreCheck {

    static {
        JenaSystem.init();
    }

    private StoreCheck() {}

    /**
     * What a look at a store gave.
     *
     * @param faults one line each; none if the store is whole
     * @param quads number of quads
     * @param nodes number of nodes
     */
    public record Result(List<String> faults, long quads, long nodes) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Checks a store.
     *
     * @param path its folder, in which {@link Tdb2Store#exists a store is}
     * @param more is given what can be read of the graph and a list to add faults to, if nothing is wrong so far
     * @throws StoreInUseException if another process writes it
     * @throws StoreFailedException if its folder cannot be read at all
     */
    @SuppressWarnings("try") // the lock is held and not asked
    public static Result run(Path path, BiConsumer<GraphStore, List<String>> more) {
        StoreFolder folder = new StoreFolder(path);
        List<String> faults = new ArrayList<>();
        try (ProcessLock turn = ProcessLock.take(path)) {
            Optional<Path> named = folder.named();
            if (named.isEmpty()) {
                return new Result(List.of(path + " has no file CURRENT"), 0, 0);
            }
            Path generation = named.get();
            faults.addAll(StoreFolder.faults(generation));
            if (!faults.isEmpty()) {
                // TDB2 would make what is missing anew, and empty.
                return new Result(faults, 0, 0);
            }
            return opened(folder, generation, faults, more);
        } catch (IOException failure) {
            throw new StoreFailedException("Reading the store", path, failure);
        }
    }

    /** A damaged tree shows as one of many exceptions of the library. */
    @SuppressWarnings("IllegalCatch")
    private static Result opened(
            StoreFolder folder, Path generation, List<String> faults, BiConsumer<GraphStore, List<String>> more)
            throws IOException {
        Path links = folder.aside("check-" + ProcessHandle.current().pid());
        long quads = 0;
        long nodes = 0;
        try {
            OpenGeneration open = OpenGeneration.beside(generation, links);
            try {
                Result database =
                        open.quads().calculateRead(() -> database(open.quads(), new GenerationSize(generation)));
                quads = database.quads();
                nodes = database.nodes();
                faults.addAll(database.faults());
                if (faults.isEmpty()) {
                    more.accept(new ReadOnlyStore(folder.path(), open), faults);
                }
            } finally {
                open.close();
            }
        } catch (RuntimeException | InternalError | StackOverflowError damaged) {
            faults.add(generation + " cannot be read: " + damaged.toString().replaceAll("\\s+", " "));
        } finally {
            StoreFolder.deleteQuietly(links);
        }
        return new Result(faults, quads, nodes);
    }

    private static Result database(DatasetGraph dataset, GenerationSize size) {
        List<String> faults = new ArrayList<>();
        DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
        NodeCheck nodes = new NodeCheck(tdb.getQuadTable().getNodeTupleTable().getNodeTable());
        nodes.run(faults);
        long rows = -1;
        long sum = 0;
        String first = "";
        for (String order : new TreeSet<>(List.of(tdb.getStoreParams().getQuadIndexes()))) {
            TupleIndex index = TDBInternal.findIndex(dataset, order);
            IndexCheck check = new IndexCheck(order, LoaderOps.idxBTree(index), nodes);
            try {
                check.run(faults);
            } catch (RuntimeException damaged) {
                faults.add("index " + order + " cannot be read: "
                        + damaged.toString().replaceAll("\\s+", " "));
                continue;
            }
            if (rows < 0) {
                rows = check.rows();
                sum = check.sum();
                first = order;
            } else if (rows != check.rows()) {
                faults.add("indexes " + first + " and " + order + " disagree: " + rows + " and " + check.rows()
                        + " quads");
            } else if (sum != check.sum()) {
                faults.add("indexes " + first + " and " + order + " hold different quads");
            }
        }
        OptionalLong noted = size.quads();
        if (faults.isEmpty() && noted.isPresent() && noted.getAsLong() != rows) {
            faults.add("the indexes hold " + rows + " quads, and " + noted.getAsLong() + " were noted");
        }
        return new Result(faults, Math.max(0, rows), nodes.count());
    }
}
