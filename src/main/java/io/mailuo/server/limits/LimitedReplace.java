package io.mailuo.server.limits;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE that stops at the time-out and before its string is too long (SPARQL 1.1, 17.4.3.15). */
final class LimitedReplace extends ExprFunctionN {

    private final Allowance allowance;
    private final LimitedRegex.LastPattern last = new LimitedRegex.LastPattern();

    LimitedReplace(Allowance allowance, ExprList args) {
        super("replace", args);
        this.allowance = allowance;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node given = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        String by =
                NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
        NodeValue flags = args.size() > 3 ? args.get(3) : NodeValue.nvEmptyString;
        String text = given.getLiteralLexicalForm();
        Matcher matcher = last.of("REPLACE", args.get(1), flags).matcher(new WatchedText(text, allowance));
        String replaced = replaced(matcher, by);
        if (replaced.equals(text)) {
            return args.get(0);
        }
        return NodeValue.makeNode(
                given.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralString(replaced)
                        : NodeFactory.createLiteralLang(replaced, given.getLiteralLanguage()));
    }

    /** As Jena does it: an empty match counts only where it is the first. */
    private String replaced(Matcher matcher, String by) {
        StringBuilder all = new StringBuilder();
        try {
            for (boolean first = true; matcher.find(); first = false) {
                if (first || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(all, by);
                    if (all.length() > Allowance.MAX_STRING) {
                        allowance.make(all.length());
                    }
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new ExprEvalException("REPLACE: " + wrong.getMessage());
        }
        matcher.appendTail(all);
        allowance.make(all.length());
        return all.toString();
    }

    @Override
    public Expr copy(ExprList args) {
        return new LimitedReplace(allowance, args);
    }
}
