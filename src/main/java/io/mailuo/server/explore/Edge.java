package io.mailuo.server.explore;

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
 * @param first first day for which the ties are known, ISO 8601
 * @param last last day
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
}
