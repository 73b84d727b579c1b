package io.mailuo.server.limits;

import io.mailuo.store.StoreExecutor;
import java.util.Set;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;

/**
 * Runs the operators as TDB2 does (which runs those over graphs in memory as Jena does), and counts: rows read are steps,
 * rows that an operator keeps are held, paths see a graph that counts.
 */
final class LimitedExecutor extends StoreExecutor {

    private final Allowance allowance;

    private LimitedExecutor(ExecutionContext context, Allowance allowance) {
        super(context);
        this.allowance = allowance;
    }

    static OpExecutorFactory factory(Allowance allowance) {
        return context -> new LimitedExecutor(context, allowance);
    }

    private QueryIterator stepping(QueryIterator rows) {
        return new LimitedRows(rows, allowance::step);
    }

    private QueryIterator held(QueryIterator rows) {
        return new LimitedRows(rows, allowance::hold);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return stepping(super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return stepping(super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return stepping(super.execute(filter, input));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        ExecutionContext counting =
                ExecutionContext.copyChangeActiveGraph(execCxt, new LimitedGraph(execCxt.getActiveGraph(), allowance));
        return new QueryIterPath(path.getTriplePath(), input, counting);
    }

    @Override
    protected QueryIterator execute(OpPropFunc property, QueryIterator input) {
        return stepping(super.execute(property, input));
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        // The left side becomes the table in which rows of the right are looked up.
        return Join.join(held(exec(join.getLeft(), input)), stepping(exec(join.getRight(), root())), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = stepping(exec(join.getLeft(), input));
        return Join.leftJoin(left, held(exec(join.getRight(), root())), join.getExprs(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        QueryIterator left = stepping(exec(minus.getLeft(), input));
        return QueryIterMinus.create(left, held(exec(minus.getRight(), root())), common, execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new SortedRows(held(exec(order.getSubOp(), input)), order.getConditions(), allowance, execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return held(super.execute(distinct, input));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        QueryIterator rows = stepping(exec(group.getSubOp(), input));
        return new GroupedRows(
                rows, group.getGroupVars(), CountedAggregator.all(group.getAggregators(), allowance), execCxt);
    }
}
