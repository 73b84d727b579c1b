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
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a client gets who asks for a thing as RDF: all that is said of it, what points to it, and its facts whole, with
 * support, evidence and intervals, which are parts of the fact or the article (their IRIs have a fragment). Of a thing that
 * very much is said of, facts or occurrences are named and not told: each has an IRI that tells the rest.
 */
public final class Description {

    /** The description of a country that half of all articles name would have 13 MB otherwise. */
    static final int MOST_WHOLE = 250;

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
        Set<Node> facts = new HashSet<>();
        Set<Node> occurrences = new HashSet<>();
        data.find(Node.ANY, Node.ANY, node).forEachRemaining(triple -> {
            out.add(triple);
            if (triple.predicateMatches(Terms.HAS_BODY)) {
                occurrences.add(triple.getSubject());
            } else if (facts.size() <= MOST_WHOLE && data.contains(triple.getSubject(), Terms.TYPE, Terms.FACT)) {
                facts.add(triple.getSubject());
            }
        });
        for (Set<Node> parts : List.of(facts, occurrences)) {
            if (parts.size() <= MOST_WHOLE) {
                parts.forEach(part -> describe(part, out, whole));
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
