package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The TDB2 database of a generation: opened, or made from quads, few in one transaction and many by {@link BulkLoad}. */
final class Database {

    static {
        JenaSystem.init();
    }

    /**
     * Nodes that TDB2 remembers by their number, and numbers by their node, where {@link NodeReading} finds no place for caches
     * of its own. Unless told otherwise they are 750,000 and 200,000, some 250 bytes each: half of what a server held.
     */
    private static final int NODES = 100_000;

    private static final int NUMBERS = 50_000;

    /**
     * The indexes of quads. TDB2 keeps six unless told otherwise; the two that go on from the graph to the predicate or
     * the object are left out, since the graph of an article is soon read whole. The three that end in the graph answer for
     * the union of the graphs. A database of six stays as it is: its own file says so.
     */
    private static final StoreParams LAYOUT = StoreParams.builder("mailuo")
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .nodeId2NodeCacheSize(NODES)
            .node2NodeIdCacheSize(NUMBERS)
            .build();

    private Database() {}

    /** Opens the database of a generation, which is made if it is not there. */
    static DatasetGraph open(Path generation) throws IOException {
        Path folder = StoreFolder.database(generation);
        Files.createDirectories(folder);
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(Location.create(folder), LAYOUT);
        quads.getContext().set(TDB2.symUnionDefaultGraph, true);
        IndexReading.in(quads);
        NodeReading.in(quads);
        return quads;
    }

    /**
     * Makes the database of a new generation, and closes it.
     *
     * @param build as for {@link GraphStore#replaceAll(Consumer, java.util.Map)}
     */
    static void make(Path generation, Consumer<Consumer<Quad>> build, LoadLimits limits) throws IOException {
        DatasetGraph fresh = open(generation);
        GenerationSize size = new GenerationSize(generation);
        try (Filling filling = new Filling(fresh, generation.resolve("runs"), limits)) {
            build.accept(filling);
            size.built(filling.isMany() ? filling.load() : filling.add());
        } catch (IOException | RuntimeException | Error failure) {
            TDBInternal.expel(fresh, true);
            throw failure;
        }
        TDBInternal.expel(fresh);
    }

    /** Takes quads until it is known whether they are many. */
    private static final class Filling implements Consumer<Quad>, AutoCloseable {

        private final DatasetGraph fresh;
        private final Path folder;
        private final LoadLimits limits;
        private final List<Quad> first = new ArrayList<>();
        private @Nullable BulkLoad bulk;

        Filling(DatasetGraph fresh, Path folder, LoadLimits limits) {
            this.fresh = fresh;
            this.folder = folder;
            this.limits = limits;
        }

        @Override
        public void accept(Quad quad) {
            Quad named = NamedQuads.checked(quad);
            try {
                BulkLoad begun = bulk;
                if (begun != null) {
                    begun.add(named);
                } else if (first.size() < limits.few()) {
                    first.add(named);
                } else {
                    begin().add(named);
                }
            } catch (IOException failure) {
                throw new StoreFailedException("Writing the store", folder, failure);
            }
        }

        private BulkLoad begin() throws IOException {
            BulkLoad begun = new BulkLoad(fresh, folder, limits.rowsOfRun());
            bulk = begun;
            for (Quad quad : first) {
                begun.add(quad);
            }
            first.clear();
            return begun;
        }

        /** Whether there are many, so that the database must be opened anew when they are in. */
        boolean isMany() {
            return bulk != null;
        }

        /** Adds few quads, and gives how many differ. */
        long add() {
            fresh.executeWrite(() -> first.forEach(fresh::add));
            return fresh.<Long>calculateRead(() -> NamedQuads.count(fresh));
        }

        /** Ends the load of many quads, and gives how many differ. */
        long load() throws IOException {
            return bulk == null ? 0 : bulk.finish();
        }

        @Override
        public void close() {
            if (bulk != null) {
                bulk.close();
            }
        }
    }

    /** Number of quads. The index counts its records; counting quads would fetch each node of each. */
    static long size(DatasetGraph quads) {
        return quads.<Long>calculateRead(() -> TDBInternal.getDatasetGraphTDB(quads)
                .getQuadTable()
                .getNodeTupleTable()
                .size());
    }

    /** Number of subjects, by their ids: the index that is asked gives those of several graphs one after the other. */
    static long count(DatasetGraph quads, Node property, Node value) {
        return quads.<Long>calculateRead(() -> {
            Iterator<Tuple<NodeId>> found = TDBInternal.getDatasetGraphTDB(quads)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .findAsNodeIds(Node.ANY, Node.ANY, property, value);
            NodeId last = NodeId.NodeIdAny;
            long count = 0;
            while (found.hasNext()) {
                NodeId subject = found.next().get(1);
                count += subject.equals(last) ? 0 : 1;
                last = subject;
            }
            return count;
        });
    }
}
