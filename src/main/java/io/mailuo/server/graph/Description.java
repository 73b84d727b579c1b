package io.mailuo.server.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a client gets who asks for a thing as RDF: all that is said of it, what points to it, and its facts whole, with
 * support, evidence and intervals, which are parts of the fact or the article (their IRIs have a fragment).
 */
public final class Description {

    private final Graph data;
    private final Links links;

    public Description(Graph data, Links links) {
        this.data = data;
        this.links = links;
    }

    /** The description; empty if the graph says nothing of the thing. */
    public Optional<Graph> of(String iri) {
        Node node = NodeFactory.createURI(iri);
        Graph out = GraphFactory.createDefaultGraph();
        Set<Node> whole = new HashSet<>();
        describe(node, out, whole);
        List<Triple> pointing = data.find(Node.ANY, Node.ANY, node).toList();
        for (Triple triple : pointing) {
            out.add(triple);
            if (data.contains(triple.getSubject(), Terms.TYPE, Terms.FACT)
                    || data.contains(triple.getSubject(), Terms.TYPE, Terms.OCCURRENCE)) {
                describe(triple.getSubject(), out, whole);
            }
        }
        Prefixes.add(out);
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private void describe(Node node, Graph out, Set<Node> done) {
        Deque<Node> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (done.add(next)) {
                data.find(next, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                    out.add(triple);
                    if (isPart(triple.getObject())) {
                        open.push(triple.getObject());
                    }
                });
            }
        }
    }

    private boolean isPart(Node node) {
        return node.isBlank()
                || (node.isURI() && links.isOwn(node.getURI()) && node.getURI().indexOf('#') >= 0);
    }
}
