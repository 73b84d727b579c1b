package io.mailuo.store;

import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes some graphs in a transaction of the caller, and knows by how many quads: each is looked for before it is added or taken out, so that a large graph of which little
 * changes need not be counted.
 */
final class GraphChange {

    private final DatasetGraph quads;
    private long difference;

    GraphChange(DatasetGraph quads) {
        this.quads = quads;
    }

    /** Drops graphs, takes quads out, then adds quads. */
    void run(Collection<String> dropped, Collection<Quad> removed, Consumer<Consumer<Quad>> added) {
        for (String graph : dropped) {
            Node name = NodeFactory.createURI(graph);
            difference -= Iter.count(quads.find(name, Node.ANY, Node.ANY, Node.ANY));
            NamedQuads.remove(quads, name);
        }
        for (Quad quad : removed) {
            if (quads.contains(NamedQuads.checked(quad))) {
                quads.delete(quad);
                difference--;
            }
        }
        added.accept(quad -> {
            if (!quads.contains(NamedQuads.checked(quad))) {
                quads.add(quad);
                difference++;
            }
        });
    }

    /** How many quads there are more than before. */
    long difference() {
        return difference;
    }
}
