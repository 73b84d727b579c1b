package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries of strangers and refuses what the engine's time-out does not bound or what reaches out of the graph:
 * SERVICE, functions loaded by name, nested closures, regular expressions that backtrack without end. Only SPARQL 1.1 is
 * read, so ARQ's extensions ({@code LET}, {@code p{1,12}}) are syntax errors.
 */
public final class QueryGate {

    /** Longer queries are refused; the longest useful one seen has some 4,000 characters. */
    private static final int MAX_LENGTH = 100_000;

    private static final int MAX_OPERATORS = 500;

    /** Nested CONCATs double a string at each level: what a query can make large is bounded by their number. */
    private static final int MAX_FUNCTIONS = 1_000;

    /** A group that is itself repeated, a look-around or a back-reference: where a regular expression can run for ever. */
    private static final Pattern WILD = Pattern.compile("\\)\\s*[*+{]|\\(\\?|\\\\[1-9kK]");

    private QueryGate() {}

    /**
     * Reads a query.
     *
     * @throws RequestFailed with 400 if it is not SPARQL 1.1 (the message has line and column), 403 if it asks for
     *     something that this server does not do
     */
    public static Query read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new RequestFailed(
                    413, "The query has " + text.length() + " characters; at most " + MAX_LENGTH + " are read.");
        }
        Query query = parse(text);
        Op algebra = query.getQueryPattern() == null ? null : Algebra.compile(query);
        if (algebra != null) {
            Walker.walk(algebra, new Operators(), new Functions());
        }
        return query;
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException failure) {
            throw new RequestFailed(400, syntaxError(failure));
        } catch (QueryException failure) {
            throw new RequestFailed(400, "Not a query: " + failure.getMessage());
        }
    }

    /** One line; the parser's own words name the place of what it met, its numbers that of the word before. */
    private static String syntaxError(QueryParseException failure) {
        String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
        boolean placed = failure.getLine() <= 0 || message.contains("line ");
        return "Syntax error" + (placed ? "" : " at line " + failure.getLine() + ", column " + failure.getColumn())
                + ": " + message;
    }

    private static RequestFailed refused(String what) {
        return new RequestFailed(403, "Refused: " + what);
    }

    /** Checks operators and paths. */
    private static final class Operators extends OpVisitorBase {

        private int seen;

        @Override
        public void visit(OpService service) {
            throw refused("SERVICE is switched off, this server asks no other.");
        }

        @Override
        public void visit(OpPath path) {
            count();
            Closures.check(path.getTriplePath().getPath());
        }

        @Override
        public void visit(OpExtend extend) {
            count();
        }

        @Override
        public void visit(OpGroup group) {
            count();
            group.getAggregators().forEach(aggregator -> {
                if (aggregator.getAggregator().getExprList() != null) {
                    Walker.walk(aggregator.getAggregator().getExprList(), this, new Functions());
                }
            });
        }

        @Override
        public void visit(org.apache.jena.sparql.algebra.op.OpJoin join) {
            count();
        }

        @Override
        public void visit(org.apache.jena.sparql.algebra.op.OpUnion union) {
            count();
        }

        @Override
        public void visit(org.apache.jena.sparql.algebra.op.OpLeftJoin join) {
            count();
        }

        private void count() {
            if (++seen > MAX_OPERATORS) {
                throw refused("the query has more than " + MAX_OPERATORS + " operators.");
            }
        }
    }

    /** Checks function calls. */
    private static final class Functions extends ExprVisitorBase {

        private int seen;

        @Override
        public void visit(ExprFunctionN function) {
            if (++seen > MAX_FUNCTIONS) {
                throw refused("the query has more than " + MAX_FUNCTIONS + " function calls.");
            }
            if (function instanceof E_Function called
                    && !called.getFunctionIRI().startsWith(XSD.getURI())) {
                throw refused("the function <" + called.getFunctionIRI()
                        + "> is not known; those of SPARQL 1.1 and casts to XSD types are.");
            }
            if (function instanceof E_Regex || function instanceof E_StrReplace) {
                checkPattern(function.getArg(2));
            }
        }

        private static void checkPattern(@Nullable Expr pattern) {
            if (pattern == null || !pattern.isConstant()) {
                throw refused("the pattern of REGEX and REPLACE must be a constant string.");
            }
            String text = pattern.getConstant().asUnquotedString();
            if (text.length() > 200 || WILD.matcher(text).find()) {
                throw refused("the regular expression \"" + text
                        + "\" has a repeated group, a look-around or a back-reference; use CONTAINS, STRSTARTS or a"
                        + " plainer pattern.");
            }
        }
    }
}
