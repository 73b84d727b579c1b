package io.mailuo.server.limits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Makes executions of queries that keep to their allowance. */
public final class LimitedQuery {

    private LimitedQuery() {}

    /**
     * An execution.
     *
     * @param timeout the same that the allowance was made with: Jena looks at it between rows
     */
    public static QueryExec of(Query query, DatasetGraph quads, Duration timeout, Allowance allowance) {
        return QueryExec.dataset(quads)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQConstants.registryFunctions, KnownFunctions.functions())
                .set(ARQConstants.registryPropertyFunctions, KnownFunctions.propertyFunctions())
                .set(ARQConstants.sysOpExecutorFactory, LimitedExecutor.factory(allowance))
                .set(ARQConstants.sysOptimizerFactory, LimitedExpressions.optimiser(allowance))
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }
}
