package io.mailuo.server.limits;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows of which each costs something. */
final class LimitedRows extends QueryIteratorWrapper {

    private final Runnable cost;

    LimitedRows(QueryIterator rows, Runnable cost) {
        super(rows);
        this.cost = cost;
    }

    @Override
    protected Binding moveToNextBinding() {
        cost.run();
        return super.moveToNextBinding();
    }
}
