package io.mailuo.server.limits;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph of which each triple read is a step. Jena evaluates a whole path before it looks at the time. */
final class LimitedGraph extends GraphWrapper {

    private final Allowance allowance;

    LimitedGraph(Graph graph, Allowance allowance) {
        super(graph);
        this.allowance = allowance;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        allowance.step();
        StackRoom.check();
        return super.find(subject, predicate, object).mapWith(triple -> {
            allowance.step();
            return triple;
        });
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }
}
