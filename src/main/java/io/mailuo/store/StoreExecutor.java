package io.mailuo.store;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs the operators of a query over a store, as its database does, and those over graphs in memory as Jena does. Who
 * wants to count what a query does extends it.
 */
public abstract class StoreExecutor extends OpExecutorTDB2 {

    /** An executor for one part of a query. */
    protected StoreExecutor(ExecutionContext context) {
        super(context);
    }
}
