package io.mailuo.server.explore;

import io.mailuo.server.explore.Ties.Neighbour;
import java.util.List;
import java.util.Map;

/**
 * What is shown for a choice.
 *
 * @param things IRIs of all things shown, the focus first
 * @param edges the ties among them
 * @param neighbours of the things in the focus, shown or not, best attested first
 * @param full whether things were left off because no more can be drawn
 * @param query what gives the edges
 * @param ranking what gives the neighbours
 */
record Drawn(
        List<String> things,
        List<Edge> edges,
        Map<String, List<Neighbour>> neighbours,
        boolean full,
        String query,
        String ranking) {

    Drawn {
        things = List.copyOf(things);
        edges = List.copyOf(edges);
    }

    /** How many neighbours of a thing are not shown. */
    int more(String iri) {
        return (int) neighbours.getOrDefault(iri, List.of()).stream()
                .filter(neighbour -> !things.contains(neighbour.iri()))
                .count();
    }
}
