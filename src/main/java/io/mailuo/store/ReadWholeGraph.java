package io.mailuo.store;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The index by predicate and object, but asked for a small graph it leaves that to the index by graph: of a thousand quads
 * of an article those of a class are found sooner than in all articles.
 */
final class ReadWholeGraph extends ExactIndex {

    /** Up to how many quads a graph is small: as many are read in about a millisecond. */
    private static final int SMALL = 5_000;

    private static final int KNOWN = 100_000;

    private final TupleIndex byGraph;
    private final Map<NodeId, Boolean> small = new ConcurrentHashMap<>();

    ReadWholeGraph(TupleIndexRecord former, TupleIndex byGraph) {
        super(former);
        this.byGraph = byGraph;
    }

    @Override
    protected Iterator<Tuple<NodeId>> performFind(Tuple<NodeId> pattern) {
        NodeId graph = pattern.get(0);
        return !NodeId.isAny(graph) && NodeId.isAny(pattern.get(1)) && isSmall(graph)
                ? byGraph.find(pattern)
                : super.performFind(pattern);
    }

    /** A graph that has grown or shrunk since it was looked at is still answered right, perhaps by the slower index. */
    private boolean isSmall(NodeId graph) {
        if (small.size() > KNOWN) {
            small.clear();
        }
        return small.computeIfAbsent(graph, this::look);
    }

    private boolean look(NodeId graph) {
        Iterator<Tuple<NodeId>> quads =
                byGraph.find(TupleFactory.tuple(graph, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny));
        int count = 0;
        while (count <= SMALL && quads.hasNext()) {
            quads.next();
            count++;
        }
        return count <= SMALL;
    }
}
