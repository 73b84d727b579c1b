package io.mailuo.server.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate of which each group holds a row, and each value that DISTINCT remembers as well. */
final class CountedAggregator extends AggregatorBase {

    /** Has no value, so no row shows it. */
    private static final Var GROUP = Var.alloc(".group");

    private final Aggregator counted;
    private final Allowance allowance;

    private CountedAggregator(Aggregator counted, Allowance allowance) {
        super(counted.getName(), false, counted.getExprList());
        this.counted = counted;
        this.allowance = allowance;
    }

    /**
     * The same aggregates, counted, and one more that stands for the group itself: Jena would otherwise keep every row
     * where there is none.
     */
    static List<ExprAggregator> all(List<ExprAggregator> given, Allowance allowance) {
        List<ExprAggregator> all = new ArrayList<>();
        given.forEach(each ->
                all.add(new ExprAggregator(each.getVar(), new CountedAggregator(each.getAggregator(), allowance))));
        all.add(new ExprAggregator(GROUP, new CountedAggregator(new AggNull(), allowance)));
        return all;
    }

    @Override
    public Accumulator createAccumulator() {
        allowance.hold();
        if (counted instanceof AggCountDistinct) {
            return new DistinctRows(counted.createAccumulator(), new KeptHashes(allowance));
        }
        boolean remembers = counted instanceof AggCountVarDistinct
                || counted instanceof AggSumDistinct
                || counted instanceof AggAvgDistinct
                || counted instanceof AggGroupConcatDistinct;
        return remembers ? remembering().createAccumulator() : counted.createAccumulator();
    }

    private Aggregator remembering() {
        KeptHashes kept = new KeptHashes(allowance);
        Expr expression = Optional.ofNullable(getExpr()).orElseThrow();
        return counted.copy(ExprList.create(List.of(new ToldValue(expression, value -> kept.add(value.hashCode())))));
    }

    /** {@code COUNT(DISTINCT *)}, which has no expression. */
    private record DistinctRows(Accumulator counted, KeptHashes kept) implements Accumulator {

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            kept.add(new BindingProjectNamed(row).hashCode());
            counted.accumulate(row, environment);
        }

        @Override
        public @Nullable NodeValue getValue() {
            return counted.getValue();
        }
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return counted.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new CountedAggregator(counted.copy(expressions), allowance);
    }

    @Override
    public int hashCode() {
        return counted.hashCode();
    }

    @Override
    public boolean equals(@Nullable Aggregator other, boolean bySyntax) {
        return other instanceof CountedAggregator same && counted.equals(same.counted, bySyntax);
    }
}
