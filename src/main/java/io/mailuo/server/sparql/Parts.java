package io.mailuo.server.sparql;

import io.mailuo.server.limits.KnownFunctions;
import io.mailuo.server.limits.Patterns;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Counts the parts of a query, and refuses those that this server does not do. */
final class Parts extends OpVisitorByType {

    private static final int MAX_OPERATORS = 500;
    private static final int MAX_TRIPLES = 500;
    private static final int MAX_FUNCTIONS = 1_000;
    private static final int MAX_PATH = 100;
    private static final int MAX_VALUES = 1_000;

    private final Functions functions = new Functions();
    private int operators;
    private int triples;
    private int called;

    Functions functions() {
        return functions;
    }

    void triples(int more) {
        triples += more;
        if (triples > MAX_TRIPLES) {
            throw QueryGate.refused("the query has more than " + MAX_TRIPLES
                    + " triple patterns; put values into VALUES, or ask several times.");
        }
    }

    private void operator() {
        if (++operators > MAX_OPERATORS) {
            throw QueryGate.refused("the query has more than " + MAX_OPERATORS
                    + " operators (UNION, OPTIONAL, BIND, …); put values into VALUES, or ask several times.");
        }
    }

    @Override
    protected void visit0(Op0 op) {
        operator();
        if (op instanceof OpBGP pattern) {
            triples(pattern.getPattern().size());
        } else if (op instanceof OpPath path) {
            triples(1);
            if (length(path.getTriplePath().getPath()) > MAX_PATH) {
                throw QueryGate.refused("a path has more than " + MAX_PATH + " parts; write several patterns.");
            }
        }
    }

    private static int length(@Nullable Path path) {
        if (path instanceof P_Path2 two) {
            return length(two.getLeft()) + length(two.getRight());
        }
        return path instanceof P_Path1 one ? 1 + length(one.getSubPath()) : 1;
    }

    @Override
    protected void visit1(Op1 op) {
        operator();
        if (op instanceof OpService) {
            throw QueryGate.refused(
                    "SERVICE is switched off, this server asks no other; ask both where you read the answers.");
        }
        if (op instanceof OpGroup group) {
            group.getAggregators().forEach(this::aggregate);
        } else if (op instanceof OpOrder order) {
            order.getConditions().forEach(each -> Walker.walk(each.getExpression(), this, functions));
        } else if (op instanceof OpTopN top) {
            top.getConditions().forEach(each -> Walker.walk(each.getExpression(), this, functions));
        }
    }

    /** The walker passes over what is aggregated. */
    private void aggregate(ExprAggregator aggregate) {
        if (aggregate.getAggregator() instanceof AggCustom own) {
            throw QueryGate.refused(unknown(own.getIRI()));
        }
        if (aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(each -> Walker.walk(each, this, functions));
        }
    }

    private static String unknown(String iri) {
        return "the function <" + iri + "> is not known; those of SPARQL 1.1 and casts to XSD types are.";
    }

    @Override
    protected void visit2(Op2 op) {
        operator();
    }

    @Override
    protected void visitN(OpN op) {
        operator();
    }

    @Override
    protected void visitExt(OpExt op) {
        operator();
    }

    @Override
    protected void visitFilter(OpFilter op) {
        operator();
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin op) {
        operator();
    }

    /** Checks function calls. */
    private final class Functions extends ExprVisitorBase {

        private void count() {
            if (++called > MAX_FUNCTIONS) {
                throw QueryGate.refused("the query has more than " + MAX_FUNCTIONS
                        + " function calls and operators in expressions; put values into VALUES or IN.");
            }
        }

        @Override
        public void visit(ExprFunction0 function) {
            count();
        }

        @Override
        public void visit(ExprFunction1 function) {
            count();
        }

        @Override
        public void visit(ExprFunction2 function) {
            count();
        }

        @Override
        public void visit(ExprFunction3 function) {
            count();
        }

        @Override
        public void visit(ExprFunctionOp function) {
            count();
        }

        @Override
        public void visit(ExprFunctionN function) {
            count();
            if (function instanceof E_Function own && !KnownFunctions.isKnown(own.getFunctionIRI())) {
                throw QueryGate.refused(unknown(own.getFunctionIRI()));
            }
            if (function.numArgs() > MAX_VALUES) {
                throw QueryGate.refused(
                        "IN or a function has more than " + MAX_VALUES + " values; put them into VALUES.");
            }
            if (function instanceof E_Regex) {
                pattern(function.getArg(2), function.getArg(3));
            } else if (function instanceof E_StrReplace) {
                pattern(function.getArg(2), function.getArg(4));
            }
        }

        /** A pattern that is known now is refused now, and not at the first row. */
        private static void pattern(@Nullable Expr pattern, @Nullable Expr flags) {
            if (pattern != null && pattern.isConstant() && pattern.getConstant().isString()) {
                String chosen = flags != null
                                && flags.isConstant()
                                && flags.getConstant().isString()
                        ? flags.getConstant().getString()
                        : "";
                Patterns.check(pattern.getConstant().getString(), chosen);
            }
        }
    }
}
