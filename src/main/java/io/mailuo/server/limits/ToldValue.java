package io.mailuo.server.limits;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression each of whose values is told to who counts what a query keeps. */
final class ToldValue extends ExprFunctionN {

    private final Consumer<NodeValue> counting;

    ToldValue(Expr expression, Consumer<NodeValue> counting) {
        super("told", expression);
        this.counting = counting;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        NodeValue value = args.get(0);
        counting.accept(value);
        return value;
    }

    @Override
    public Expr copy(ExprList args) {
        return new ToldValue(args.get(0), counting);
    }
}
