package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Runs queries against the store. An answer is held whole before the first byte is sent: a query that is cut short is
 * then an error status and not a truncated 200.
 */
public final class QueryRunner {

    private final GraphStore store;
    private final Duration timeout;
    private final int maxRows;
    private final SlowQueries slow;

    /**
     * A runner with limits.
     *
     * @param timeout after which a query is given up
     * @param maxRows rows or triples that an answer may have
     * @param slow is told of every query, and logs the slow ones
     */
    public QueryRunner(GraphStore store, Duration timeout, int maxRows, SlowQueries slow) {
        this.store = store;
        this.slow = slow;
        this.timeout = timeout;
        this.maxRows = maxRows;
    }

    /** The rows of a SELECT query of our own or of a user. */
    public Rows select(Query query) {
        RowSet rows = run(query, Optional.empty()).rowSet();
        List<Binding> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return new Rows(query.getResultVars(), all);
    }

    /**
     * Rows of an answer.
     *
     * @param columns names of the variables, in order
     * @param rows one binding a row
     */
    public record Rows(List<String> columns, List<Binding> rows) {}

    /**
     * Runs a query.
     *
     * @param described the dataset that the request asks for, besides what the query says
     * @throws RequestFailed with 503 after the time-out, with 413 if the answer is too long
     */
    public QueryExecResult run(Query query, Optional<DatasetDescription> described) {
        long start = System.nanoTime();
        AtomicLong rows = new AtomicLong();
        int status = 500;
        try {
            QueryExecResult result = store.read(quads -> run(query, chosen(quads, query, described), rows));
            status = 200;
            return result;
        } catch (QueryCancelledException late) {
            status = 503;
            throw new RequestFailed(
                    status, "The query took longer than " + timeout.toMillis() + " ms; ask for less, or add a LIMIT.");
        } catch (RequestFailed refused) {
            status = refused.status();
            throw refused;
        } finally {
            slow.note(query, Duration.ofNanos(System.nanoTime() - start), rows.get(), status);
        }
    }

    /** The union of all graphs, or what the request or else the query names (SPARQL 1.1 Protocol, 2.1.4). */
    private static DatasetGraph chosen(DatasetGraph quads, Query query, Optional<DatasetDescription> described) {
        DatasetDescription description = described.orElse(query.getDatasetDescription());
        return description == null || description.isEmpty()
                ? quads
                : DynamicDatasets.dynamicDataset(description, quads, false);
    }

    private QueryExecResult run(Query query, DatasetGraph quads, AtomicLong rows) {
        Query plain = query;
        if (query.hasDatasetDescription()) {
            plain = query.cloneQuery();
            plain.getGraphURIs().clear();
            plain.getNamedGraphURIs().clear();
        }
        try (QueryExec execution = QueryExec.dataset(quads)
                .query(plain)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return whole(plain, execution, rows);
        }
    }

    private QueryExecResult whole(Query query, QueryExec execution, AtomicLong count) {
        if (query.isAskType()) {
            count.set(1);
            return new QueryExecResult(execution.ask());
        }
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<Binding> all = new ArrayList<>();
            while (rows.hasNext()) {
                // A row of the database reads its nodes when asked, which it cannot after the transaction.
                all.add(rows.next().detach());
                bound(all.size(), count);
            }
            return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all.iterator()));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            bound(graph.size(), count);
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return new QueryExecResult(graph);
    }

    private void bound(int size, AtomicLong count) {
        count.set(size);
        if (size > maxRows) {
            throw new RequestFailed(
                    413, "The answer has more than " + maxRows + " rows or triples; add LIMIT and OFFSET, or export.");
        }
    }
}
