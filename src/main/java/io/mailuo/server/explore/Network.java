package io.mailuo.server.explore;

import io.mailuo.model.Ordered;
import io.mailuo.server.explore.Ties.Neighbour;
import io.mailuo.server.graph.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All ties of one state of the graph, in memory: what {@code panels/ties-around.rq} and {@code panels/ties-among.rq}
 * answer, without a look-up in the store for each fact of a thing that has thousands. A tie takes about 50 bytes.
 */
final class Network {

    private static final Comparator<Neighbour> BEST_ATTESTED = Comparator.comparingInt(Neighbour::evidences)
            .thenComparingInt(Neighbour::facts)
            .reversed()
            .thenComparing(Neighbour::iri);

    private final List<Bond> bySource;
    private final List<Bond> byTarget;

    Network(Collection<Bond> bonds) {
        bySource = sorted(bonds, Bond::source);
        byTarget = sorted(bonds, Bond::target);
    }

    private static List<Bond> sorted(Collection<Bond> bonds, Function<Bond, String> end) {
        return bonds.stream().sorted(Comparator.comparing(end)).toList();
    }

    int size() {
        return bySource.size();
    }

    /** What a thing is tied to, best attested first. */
    List<Neighbour> neighbours(String thing, Choice choice) {
        Set<String> kinds = choice.kinds().stream().map(Kind::code).collect(Collectors.toSet());
        Predicate<Bond> chosen = Bond.in(choice);
        Map<String, Neighbour> found = new HashMap<>();
        Stream.concat(
                        from(thing).stream().filter(chosen).map(bond -> Neighbour.by(bond, bond.target())),
                        to(thing).stream().filter(chosen).map(bond -> Neighbour.by(bond, bond.source())))
                .forEach(neighbour -> found.merge(neighbour.iri(), neighbour, Neighbour::with));
        found.remove(thing);
        return found.values().stream()
                .filter(neighbour -> kinds.contains(kind(neighbour.iri())))
                .sorted(BEST_ATTESTED)
                .toList();
    }

    /** The edges that go out from a thing, in order of what they go to. */
    List<Edge> edges(String source, Predicate<String> target, Choice choice) {
        Map<String, List<Bond>> found = new TreeMap<>();
        from(source).stream()
                .filter(bond -> target.test(bond.target()))
                .filter(Bond.in(choice))
                .forEach(bond -> found.computeIfAbsent(bond.target(), none -> new ArrayList<>())
                        .add(bond));
        return found.values().stream().map(Edge::of).toList();
    }

    /** The kind of a thing as its IRI has it, which is how the queries know it. */
    private static String kind(String iri) {
        int things = iri.indexOf("/id/") + "/id/".length();
        int slash = iri.indexOf('/', things);
        return things < "/id/".length() || slash < 0 ? "" : iri.substring(things, slash);
    }

    private List<Bond> from(String source) {
        return range(bySource, Bond::source, source);
    }

    private List<Bond> to(String target) {
        return range(byTarget, Bond::target, target);
    }

    private static List<Bond> range(List<Bond> sorted, Function<Bond, String> end, String iri) {
        return sorted.subList(
                Ordered.first(sorted, bond -> end.apply(bond).compareTo(iri) >= 0),
                Ordered.first(sorted, bond -> end.apply(bond).compareTo(iri) > 0));
    }
}
