package io.mailuo.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What both stores do with quads; callers hold the transaction. */
final class NamedQuads {

    private NamedQuads() {}

    /** Refuses what no reader would see: the default graph is shown as the union of the named ones. */
    static Quad checked(Quad quad) {
        if (quad.isTriple() || quad.isDefaultGraph() || !quad.getGraph().isURI()) {
            throw new IllegalArgumentException("A store keeps quads of graphs named by an IRI only, not " + quad);
        }
        return quad;
    }

    /** Drops a graph and says whether it had quads. */
    static boolean remove(DatasetGraph quads, Node graph) {
        boolean there = quads.contains(graph, Node.ANY, Node.ANY, Node.ANY);
        if (there) {
            quads.removeGraph(graph);
        }
        return there;
    }

    /** Number of quads. */
    static long count(DatasetGraph quads) {
        return Iter.count(quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }
}
