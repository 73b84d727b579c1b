package io.mailuo.server.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * How many things of each kind the graph holds.
 *
 * @param triples number of triples of the union of the graphs
 * @param kinds number of things of each type, in the order in which pages show them
 */
public record Counts(long triples, Map<Node, Long> kinds) {

    private static final List<Node> SHOWN = List.of(
            Terms.ARTICLE,
            Terms.PERSON,
            Terms.ORGANISATION,
            Terms.OCCUPANCY,
            Terms.PROGRAMME,
            Terms.METRIC,
            Terms.PLACE,
            Terms.FACT);

    public Counts {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    public static Counts of(Graph data) {
        Map<Node, Long> kinds = new LinkedHashMap<>();
        for (Node type : SHOWN) {
            kinds.put(type, count(data, Node.ANY, Terms.TYPE, type));
        }
        return new Counts(count(data, Node.ANY, Node.ANY, Node.ANY), kinds);
    }

    private static long count(Graph data, Node subject, Node property, Node object) {
        long count = 0;
        var found = data.find(subject, property, object);
        try {
            while (found.hasNext()) {
                found.next();
                count++;
            }
        } finally {
            found.close();
        }
        return count;
    }

    /** One figure of the home page. */
    public record Figure(Glossary.Label kind, long count) {}

    /** The figures with their names. */
    public List<Figure> figures(Glossary glossary) {
        List<Figure> figures = new ArrayList<>();
        kinds.forEach((kind, count) -> figures.add(new Figure(glossary.label(kind), count)));
        return figures;
    }
}
