package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import java.util.List;

/**
 * What a build did.
 *
 * @param built whether the graph was made anew; if not, the store held the graph of these very inputs already
 * @param counts what is in the graph
 * @param triples number of triples in the store
 * @param problems the inputs that are not in the graph, or not whole, and why
 * @param seconds how long it took, without reading the articles
 */
public record BuildReport(boolean built, GraphCounts counts, long triples, List<Problem> problems, double seconds) {

    public BuildReport {
        problems = List.copyOf(problems);
    }
}
