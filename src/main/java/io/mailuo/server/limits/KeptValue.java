package io.mailuo.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose different values are kept. */
final class KeptValue extends ExprFunctionN {

    private final KeptHashes kept;

    KeptValue(KeptHashes kept, Expr expression) {
        super("kept", expression);
        this.kept = kept;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        NodeValue value = args.get(0);
        kept.add(value.hashCode());
        return value;
    }

    @Override
    public Expr copy(ExprList args) {
        return new KeptValue(kept, args.get(0));
    }
}
