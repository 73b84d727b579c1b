package io.mailuo.server.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Answers DESCRIBE: of each thing the triples that it is the subject of, and those of the blank nodes behind them. Jena's
 * own does not look at the time.
 */
public final class Description {

    private final Graph graph;
    private final Allowance allowance;
    private final Set<Node> seen = new HashSet<>();

    private Description(Graph graph, Allowance allowance) {
        this.graph = graph;
        this.allowance = allowance;
    }

    /** Gives the triples of a DESCRIBE query, some of them more than once. */
    public static void of(
            Query query, DatasetGraph quads, LimitedQuery limited, Allowance allowance, Consumer<Triple> triples) {
        Graph graph = new LimitedGraph(quads.getDefaultGraph(), allowance);
        Description description = new Description(graph, allowance);
        for (Node thing : things(query, quads, limited, allowance)) {
            description.describe(thing, triples);
        }
    }

    private static Set<Node> things(Query query, DatasetGraph quads, LimitedQuery limited, Allowance allowance) {
        Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
        if (query.getQueryPattern() == null || query.getProjectVars().isEmpty()) {
            return things;
        }
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        try (QueryExec execution = limited.of(select, quads)) {
            RowSet rows = execution.select();
            while (rows.hasNext()) {
                var row = rows.next();
                for (Var variable : query.getProjectVars()) {
                    Node thing = row.get(variable);
                    if (thing != null && !thing.isLiteral() && things.add(thing)) {
                        allowance.hold();
                    }
                }
            }
        }
        return things;
    }

    private void describe(Node thing, Consumer<Triple> triples) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(thing);
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (seen.add(next)) {
                allowance.hold();
                Iterator<Triple> found = graph.find(next, Node.ANY, Node.ANY);
                while (found.hasNext()) {
                    Triple triple = found.next();
                    triples.accept(triple);
                    if (triple.getObject().isBlank()) {
                        open.add(triple.getObject());
                    }
                }
            }
        }
    }
}
