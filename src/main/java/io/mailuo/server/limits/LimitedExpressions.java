package io.mailuo.server.limits;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts limited functions into a plan in the place of those that can run on or grow: all others are bounded by what they are given. */
final class LimitedExpressions extends ExprTransformCopy {

    private final Allowance allowance;

    private LimitedExpressions(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The optimiser that Jena uses, between our functions (it evaluates what is constant) and what counts in groups (which
     * it would take for constant); to be set as {@link ARQConstants#sysOptimizerFactory}.
     */
    static RewriteFactory optimiser(Allowance allowance) {
        return context -> {
            Rewrite standard = Optimize.stdOptimizationFactory.create(context);
            return op -> {
                Op limited = Transformer.transform(new WordsFirst(), new LimitedExpressions(allowance), op);
                return Transformer.transform(new Groups(allowance), standard.rewrite(limited));
            };
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr only) {
        return function instanceof E_StrEncodeForURI || function instanceof ExprDigest
                ? new LimitedFunction(allowance, function, ExprList.create(List.of(only)))
                : super.transform(function, only);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        boolean arithmetic = function instanceof E_Multiply
                || function instanceof E_Add
                || function instanceof E_Subtract
                || function instanceof E_Divide;
        return arithmetic
                ? new LimitedFunction(allowance, function, ExprList.create(List.of(left, right)))
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_StrConcat) {
            return new LimitedFunction(allowance, function, args);
        }
        if (function instanceof E_Regex) {
            return new LimitedRegex(allowance, args);
        }
        if (function instanceof E_StrReplace) {
            return new LimitedReplace(allowance, args);
        }
        return super.transform(function, args);
    }

    /** What GROUP_CONCAT joins is counted before. */
    private static final class Groups extends TransformCopy {

        private final Allowance allowance;

        Groups(Allowance allowance) {
            this.allowance = allowance;
        }

        @Override
        public Op transform(OpGroup group, Op sub) {
            List<ExprAggregator> counted = new ArrayList<>();
            for (ExprAggregator each : group.getAggregators()) {
                Aggregator aggregator = each.getAggregator();
                boolean joins = aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
                counted.add(
                        joins
                                ? new ExprAggregator(each.getVar(), aggregator.copy(counted(aggregator.getExprList())))
                                : each);
            }
            return OpGroup.create(sub, group.getGroupVars(), counted);
        }

        private ExprList counted(ExprList joined) {
            ExprList all = new ExprList();
            joined.forEach(expression -> all.add(new ToldValue(expression, this::join)));
            return all;
        }

        /** What is joined to one string counts with its separator. */
        private void join(NodeValue value) {
            allowance.step();
            allowance.join(value.asString().length() + 1L);
        }
    }
}
