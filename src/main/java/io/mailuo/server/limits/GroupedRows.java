package io.mailuo.server.limits;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.jspecify.annotations.Nullable;

/**
 * Groups of rows with their aggregates, the same as Jena's, in the order in which the groups came. A row's group is looked up
 * once: Jena does so for each aggregate and compares all values each time, which was a large part of long answers.
 */
final class GroupedRows extends RowsOfAll {

    /** @param aggregates one at least */
    GroupedRows(QueryIterator rows, VarExprList by, List<ExprAggregator> aggregates, ExecutionContext context) {
        super(rows, context, () -> grouped(rows, by, aggregates, context));
    }

    /** The values by which rows are grouped; one that is not there is null. */
    private static final class Key {

        private final @Nullable Node[] values;
        private final int hash;

        Key(VarExprList by, Binding row, ExecutionContext context) {
            values = new Node[by.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = by.get(by.getVars().get(i), row, context);
            }
            hash = Arrays.hashCode(values);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(values, key.values);
        }
    }

    private static Iterator<Binding> grouped(
            QueryIterator rows, VarExprList by, List<ExprAggregator> aggregates, ExecutionContext context) {
        if (!rows.hasNext()) {
            return by.isEmpty() ? Iter.singletonIterator(ofNoRows(aggregates)) : Iter.nullIterator();
        }
        Map<Key, Accumulator[]> groups = new LinkedHashMap<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            Accumulator[] group = groups.computeIfAbsent(new Key(by, row, context), key -> begun(aggregates));
            for (Accumulator each : group) {
                each.accumulate(row, context);
            }
        }
        return Iter.map(groups.entrySet().iterator(), group -> row(by, group.getKey(), aggregates, group.getValue()));
    }

    private static Accumulator[] begun(List<ExprAggregator> aggregates) {
        return aggregates.stream()
                .map(each -> each.getAggregator().createAccumulator())
                .toArray(Accumulator[]::new);
    }

    private static Binding ofNoRows(List<ExprAggregator> aggregates) {
        BindingBuilder row = Binding.builder();
        for (ExprAggregator each : aggregates) {
            Node value = each.getAggregator().getValueEmpty();
            if (value != null) {
                row.add(each.getVar(), value);
            }
        }
        return row.build();
    }

    private static Binding row(VarExprList by, Key key, List<ExprAggregator> aggregates, Accumulator[] values) {
        BindingBuilder row = Binding.builder();
        List<Var> names = by.getVars();
        for (int i = 0; i < names.size(); i++) {
            Node value = key.values[i];
            if (value != null) {
                row.add(names.get(i), value);
            }
        }
        for (int i = 0; i < values.length; i++) {
            NodeValue value = values[i].getValue();
            if (value != null) {
                row.add(aggregates.get(i).getVar(), value.asNode());
            }
        }
        return row.build();
    }
}
