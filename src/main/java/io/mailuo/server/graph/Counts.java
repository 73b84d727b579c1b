package io.mailuo.server.graph;

import io.mailuo.store.GraphStore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * How many things of each kind the graph holds.
 *
 * @param quads number of quads; a triple that several graphs hold counts in each
 * @param kinds number of things of each type, in the order in which pages show them
 */
public record Counts(long quads, Map<Node, Long> kinds) {

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

    /** Counts what a store holds, without fetching any of it. */
    public static Counts of(GraphStore store) {
        Map<Node, Long> kinds = new LinkedHashMap<>();
        for (Node type : SHOWN) {
            kinds.put(type, store.count(Terms.TYPE, type));
        }
        return new Counts(store.size(), kinds);
    }
}
