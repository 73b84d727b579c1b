package io.mailuo.server.facts;

import io.mailuo.server.graph.Links;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Facts whole, as triples: with their support, evidence and intervals, which are parts (their IRIs have a fragment). */
public final class FactTriples {

    private final Graph data;
    private final Links links;

    /** The facts of a graph. */
    public FactTriples(Graph data, Links links) {
        this.data = data;
        this.links = links;
    }

    /** Gives the triples of a fact, each once. */
    public void of(String fact, Consumer<Triple> sink) {
        Set<Node> done = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(NodeFactory.createURI(fact)));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (done.add(next)) {
                data.find(next, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                    sink.accept(triple);
                    if (isPart(triple.getObject())) {
                        open.push(triple.getObject());
                    }
                });
            }
        }
    }

    private boolean isPart(Node node) {
        return node.isURI() && links.isOwn(node.getURI()) && node.getURI().indexOf('#') >= 0;
    }
}
