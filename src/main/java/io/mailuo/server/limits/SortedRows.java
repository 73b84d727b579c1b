package io.mailuo.server.limits;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order, the same as Jena's. What they are ordered by is worked out once a row: Jena does so for each comparison, of which
 * there are some twenty a row, and that was a large part of long answers. Each comparison is a step.
 */
final class SortedRows extends RowsOfAll {

    SortedRows(QueryIterator rows, List<SortCondition> conditions, Allowance allowance, ExecutionContext context) {
        super(rows, context, () -> sorted(rows, conditions, allowance, context));
    }

    /** A row with the value of each condition, where it has one. */
    private record Row(Binding binding, List<@Nullable NodeValue> values) {}

    private static Iterator<Binding> sorted(
            QueryIterator rows, List<SortCondition> conditions, Allowance allowance, ExecutionContext context) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(new Row(row, values(row, conditions, context))));
        all.sort((one, other) -> {
            allowance.step();
            return compare(one, other, conditions);
        });
        return Iter.map(all.iterator(), Row::binding);
    }

    private static List<@Nullable NodeValue> values(
            Binding row, List<SortCondition> conditions, ExecutionContext context) {
        List<@Nullable NodeValue> values = new ArrayList<>(conditions.size());
        for (SortCondition condition : conditions) {
            values.add(value(row, condition, context));
        }
        return values;
    }

    /** What cannot be worked out stands as what is not there does: before all else (SPARQL 1.1, 15.1). */
    private static @Nullable NodeValue value(Binding row, SortCondition condition, ExecutionContext context) {
        try {
            return condition.getExpression().eval(row, context);
        } catch (ExprEvalException none) {
            return null;
        }
    }

    private static int compare(Row one, Row other, List<SortCondition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            int order = BindingComparator.compareNodesRaw(one.values.get(i), other.values.get(i));
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.binding, other.binding);
    }
}
