package io.mailuo.server.limits;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/** Rows that are known once all others have been read, which is done when the first is asked for; ends these with itself. */
abstract class RowsOfAll extends QueryIterPlainWrapper {

    private final QueryIterator rows;

    /** @param made reads the rows, and gives those of this */
    RowsOfAll(QueryIterator rows, ExecutionContext context, Supplier<Iterator<Binding>> made) {
        super(
                new IteratorDelayedInitialization<>() {
                    @Override
                    protected Iterator<Binding> initializeIterator() {
                        return made.get();
                    }
                },
                context);
        this.rows = rows;
    }

    @Override
    protected void closeIterator() {
        rows.close();
        super.closeIterator();
    }

    @Override
    protected void requestCancel() {
        rows.cancel();
        super.requestCancel();
    }
}
