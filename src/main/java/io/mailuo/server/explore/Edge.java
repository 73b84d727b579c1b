package io.mailuo.server.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All facts that tie one thing to another, as one.
 *
 * @param source IRI of the thing that holds, runs, leads, says
 * @param target IRI of the body or programme
 * @param ties how they are tied, at least one way
 * @param titles titles of the posts held, sorted
 * @param facts number of facts
 * @param evidences number of places in articles that say so
 * @param confidence the best of their confidences
 * @param first first day for which the ties are known, ISO 8601; none if one of the facts, or being a unit, has no time
 * @param last last day; likewise
 */
record Edge(
        String source,
        String target,
        List<Tie> ties,
        List<String> titles,
        int facts,
        int evidences,
        Optional<Double> confidence,
        Optional<String> first,
        Optional<String> last) {

    Edge {
        ties = List.copyOf(ties);
        titles = List.copyOf(titles);
    }

    /**
     * The edge that facts make.
     *
     * @param bonds at least one, all from one thing to one other
     */
    static Edge of(Collection<Bond> bonds) {
        Bond any = bonds.iterator().next();
        boolean dated = bonds.stream().allMatch(bond -> bond.span().first().isPresent());
        Span span = dated ? bonds.stream().map(Bond::span).reduce(Span.UNKNOWN, Span::with) : Span.UNKNOWN;
        return new Edge(
                any.source(),
                any.target(),
                bonds.stream().map(Bond::tie).distinct().sorted().toList(),
                bonds.stream()
                        .flatMap(bond -> bond.title().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                bonds.stream().mapToInt(Bond::facts).sum(),
                bonds.stream().mapToInt(Bond::supports).sum(),
                bonds.stream().flatMap(bond -> bond.confidence().stream()).max(Double::compare),
                span.first(),
                span.last());
    }
}
