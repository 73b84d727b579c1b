package io.mailuo.server.limits;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose values are joined to one string; each is counted, with a separator. */
final class JoinedText extends ExprFunctionN {

    private final Allowance allowance;

    JoinedText(Allowance allowance, Expr joined) {
        super("joined", joined);
        this.allowance = allowance;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        NodeValue value = args.get(0);
        allowance.step();
        allowance.join(value.asString().length() + 1L);
        return value;
    }

    @Override
    public Expr copy(ExprList args) {
        return new JoinedText(allowance, args.get(0));
    }
}
