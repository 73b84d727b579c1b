package io.mailuo.server.limits;

import io.mailuo.store.fulltext.ContainsWords;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Makes the executions of one query, which keep to its allowance. */
public final class LimitedQuery {

    private final Duration timeout;
    private final Allowance allowance;
    private final ContainsWords words;

    /**
     * For one query.
     *
     * @param timeout the same that the allowance was made with: Jena looks at it between rows
     * @param texts gives the IRIs of all articles that contain some words
     */
    public LimitedQuery(Duration timeout, Allowance allowance, Function<String, List<String>> texts) {
        this.timeout = timeout;
        this.allowance = allowance;
        this.words = new ContainsWords(texts, allowance::hold);
    }

    /** An execution. */
    public QueryExec of(Query query, DatasetGraph quads) {
        return QueryExec.dataset(quads)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, true)
                .set(ARQConstants.registryFunctions, KnownFunctions.functions())
                .set(ARQConstants.registryPropertyFunctions, new KnownProperties(words))
                .set(ARQConstants.sysOpExecutorFactory, LimitedExecutor.factory(allowance))
                .set(ARQConstants.sysOptimizerFactory, LimitedExpressions.optimiser(allowance))
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }
}
