package io.mailuo.server.limits;

import io.mailuo.server.web.RequestFailed;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function of SPARQL whose operands and value are looked at: strings that double, numbers whose digits double. */
final class LimitedFunction extends ExprFunctionN {

    /** Digits of a number, some 1,200; XSD asks for 18. */
    private static final int MAX_BITS = 4_096;

    /** A duration of more characters: the calendar steps through its months one by one. */
    private static final int MAX_DURATION = 12;

    private final Allowance allowance;
    private final ExprFunction function;

    LimitedFunction(Allowance allowance, ExprFunction function, ExprList args) {
        super(function.getFunctionSymbol().getSymbol(), args);
        this.allowance = allowance;
        this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        allowance.step();
        args.forEach(LimitedFunction::checkSize);
        NodeValue value = value(args);
        if (value.isString() || value.isLangString()) {
            allowance.make(value.asNode().getLiteralLexicalForm().length());
        }
        return value;
    }

    private NodeValue value(List<NodeValue> args) {
        if (function instanceof ExprFunction1 one) {
            return one.eval(args.get(0));
        }
        if (function instanceof ExprFunction2 two) {
            return two.eval(args.get(0), args.get(1));
        }
        return ((ExprFunctionN) function).eval(args);
    }

    private static void checkSize(NodeValue value) {
        if (value.isInteger()) {
            checkBits(value.getInteger().bitLength());
        } else if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            checkBits(number.unscaledValue().bitLength() + Math.abs(number.scale()) * 4L);
        } else if (value.isDuration() && value.asString().length() > MAX_DURATION) {
            throw new RequestFailed(
                    413, "The query calculates with a duration of more than " + MAX_DURATION + " characters.");
        }
    }

    private static void checkBits(long bits) {
        if (bits > MAX_BITS) {
            throw new RequestFailed(413, "The query calculates with numbers of more than 1,200 digits.");
        }
    }

    @Override
    public Expr copy(ExprList args) {
        return new LimitedFunction(allowance, function, args);
    }
}
