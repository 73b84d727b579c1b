package io.mailuo.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableCache;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetable.ThreadBufferingCache;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How a database reads its nodes: at once from the file, and with caches without books. Jena has no other way to choose them
 * than the private fields of its cache.
 *
 * @param table what the cache asks for a node that it does not hold
 * @param nodes the nodes by their number
 * @param numbers the numbers by their node
 */
record NodeReading(VarHandle table, VarHandle nodes, VarHandle numbers) {

    /** Some 250 bytes each where a query has read that many. */
    private static final int BITS_OF_NODES = 17;

    private static final int BITS_OF_NUMBERS = 16;

    /** What a transaction that writes adds is kept apart until its end, up to so many as in Jena. */
    private static final int WRITTEN = 1000;

    /** Another Jena may not have these fields; then it reads as it does. */
    private static final Optional<NodeReading> OF_THIS_JENA = ofThisJena();

    private static Optional<NodeReading> ofThisJena() {
        try {
            MethodHandles.Lookup cache = MethodHandles.privateLookupIn(NodeTableCache.class, MethodHandles.lookup());
            return Optional.of(new NodeReading(
                    cache.findVarHandle(NodeTableCache.class, "baseTable", NodeTable.class),
                    cache.findVarHandle(NodeTableCache.class, "id2node_Cache", ThreadBufferingCache.class),
                    cache.findVarHandle(NodeTableCache.class, "node2id_Cache", ThreadBufferingCache.class)));
        } catch (ReflectiveOperationException other) {
            return Optional.empty();
        }
    }

    /** Sets it up in a database that was opened just now. */
    static void in(DatasetGraph database) {
        DatasetGraphTDB quads = TDBInternal.getDatasetGraphTDB(database);
        BooleanSupplier reading = () -> quads.transactionMode() == ReadWrite.READ;
        NodeTable table = quads.getQuadTable().getNodeTupleTable().getNodeTable();
        while (table != null) {
            NodeTable behind = table.wrapped();
            if (table instanceof NodeTableCache cache
                    && behind instanceof NodeTableTRDF plain
                    && !(behind instanceof NodesAtOnce)) {
                OF_THIS_JENA.ifPresent(fields -> fields.set(cache, plain, reading));
            }
            table = behind;
        }
    }

    private void set(NodeTableCache cache, NodeTableTRDF plain, BooleanSupplier reading) {
        table.set(cache, new NodesAtOnce(plain.getIndex(), plain.getData(), reading));
        nodes.set(cache, new ThreadBufferingCache<>("idToNode", new SlotCache<NodeId, Node>(BITS_OF_NODES), WRITTEN));
        numbers.set(
                cache, new ThreadBufferingCache<>("nodeToId", new SlotCache<Node, NodeId>(BITS_OF_NUMBERS), WRITTEN));
    }
}
