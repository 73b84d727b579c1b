package io.mailuo.server.limits;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** REGEX that stops at the time-out (SPARQL 1.1, 17.4.3.14). */
final class LimitedRegex extends ExprFunctionN {

    private final Allowance allowance;
    private final LastPattern last = new LastPattern();

    LimitedRegex(Allowance allowance, ExprList args) {
        super(Tags.tagRegex, args);
        this.allowance = allowance;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
        Pattern pattern = last.of("REGEX", args.get(1), args.size() > 2 ? args.get(2) : NodeValue.nvEmptyString);
        return NodeValue.booleanReturn(
                pattern.matcher(new WatchedText(text, allowance)).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new LimitedRegex(allowance, args);
    }

    /** The pattern of the row before, which as a rule is that of every row. */
    static final class LastPattern {

        private String text = "";
        private String flags = "";
        private Pattern pattern = Pattern.compile("");

        Pattern of(String function, NodeValue newText, NodeValue newFlags) {
            if (!newText.isString() || !newFlags.isString()) {
                throw new ExprEvalException(function + ": the pattern and its flags must be plain strings");
            }
            if (!newText.getString().equals(text) || !newFlags.getString().equals(flags)) {
                pattern = Patterns.read(function, newText.getString(), newFlags.getString());
                text = newText.getString();
                flags = newFlags.getString();
            }
            return pattern;
        }
    }
}
