package io.mailuo.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes some graphs in a transaction of the caller, and knows by how many quads: only these graphs are counted. */
final class GraphChange {

    private final DatasetGraph quads;
    private final Map<Node, Long> before = new HashMap<>();

    GraphChange(DatasetGraph quads) {
        this.quads = quads;
    }

    /** Drops graphs, then adds quads. */
    void run(Collection<String> dropped, Consumer<Consumer<Quad>> added) {
        for (String graph : dropped) {
            Node name = NodeFactory.createURI(graph);
            see(name);
            NamedQuads.remove(quads, name);
        }
        added.accept(quad -> {
            Quad named = NamedQuads.checked(quad);
            see(named.getGraph());
            quads.add(named);
        });
    }

    private void see(Node graph) {
        before.computeIfAbsent(graph, this::count);
    }

    private long count(Node graph) {
        return Iter.count(quads.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    /** How many quads there are more than before. */
    long difference() {
        return before.entrySet().stream()
                .mapToLong(entry -> count(entry.getKey()) - entry.getValue())
                .sum();
    }
}
