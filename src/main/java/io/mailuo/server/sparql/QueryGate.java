package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;

/**
 * Reads queries of strangers and refuses what reaches out of the graph (SERVICE, functions loaded by name) and what is so
 * large that planning it takes long. What takes long or grows while it runs is bounded there, by
 * {@link io.mailuo.server.limits}. Only SPARQL 1.1 is read, so ARQ's extensions ({@code LET}, {@code p{1,12}}, JSON) are
 * syntax errors.
 */
public final class QueryGate {

    /** Longer queries are refused; the longest useful one seen has some 4,000 characters. */
    private static final int MAX_LENGTH = 100_000;

    private QueryGate() {}

    /**
     * Reads a query.
     *
     * @throws RequestFailed with 400 if it is not SPARQL 1.1 (the message has line and column) or asks for something that
     *     this server does not do, with 413 if it is too long
     */
    public static Query read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new RequestFailed(
                    413,
                    "The query has " + text.length() + " characters; at most " + MAX_LENGTH
                            + " are read. Send long lists in parts.");
        }
        try {
            Query query = parse(text);
            check(query);
            return query;
        } catch (StackOverflowError deep) {
            throw refused("the query is nested too deep; take brackets and groups out of each other.");
        }
    }

    private static void check(Query query) {
        Parts parts = new Parts();
        if (query.getQueryPattern() != null) {
            Op algebra = Algebra.compile(query);
            Walker.walk(algebra, parts, parts.functions());
        }
        // In DESCRIBE and CONSTRUCT the algebra lacks the expressions of the head.
        for (Expr expression : query.getProject().getExprs().values()) {
            Walker.walk(expression, parts, parts.functions());
        }
        if (query.isConstructType()) {
            parts.triples(query.getConstructTemplate().getTriples().size());
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException failure) {
            if (failure.getCause() instanceof StackOverflowError) {
                throw refused("the query is nested too deep; take brackets and groups out of each other.");
            }
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

    static RequestFailed refused(String what) {
        return new RequestFailed(400, "Refused: " + what);
    }
}
