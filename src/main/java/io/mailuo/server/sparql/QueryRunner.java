package io.mailuo.server.sparql;

import io.mailuo.server.limits.Allowance;
import io.mailuo.server.limits.Description;
import io.mailuo.server.limits.LimitedQuery;
import io.mailuo.server.limits.LongQueries;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs queries against the store. An answer is held whole before the first byte is sent: a query that is cut short is
 * then an error status and not a truncated 200.
 */
public final class QueryRunner {

    private static final Logger LOG = LoggerFactory.getLogger(QueryRunner.class);

    private final GraphStore store;
    private final Duration timeout;
    private final int maxRows;
    private final SlowQueries slow;
    private final RunningQueries running;
    private final Function<String, List<String>> texts;
    private final LongQueries others = new LongQueries();

    /**
     * A runner with limits.
     *
     * @param timeout after which a query is given up
     * @param maxRows rows or triples that an answer may have
     * @param slow is told of every query, and logs the slow ones
     */
    public QueryRunner(GraphStore store, Duration timeout, int maxRows, SlowQueries slow) {
        this(store, timeout, maxRows, slow, new RunningQueries(() -> {}, timeout));
    }

    /**
     * A runner that says which queries run.
     *
     * @param running is told of the beginning and end of each
     */
    public QueryRunner(GraphStore store, Duration timeout, int maxRows, SlowQueries slow, RunningQueries running) {
        this(store, timeout, maxRows, slow, running, words -> {
            throw new RequestFailed(400, "There is no index of texts here.");
        });
    }

    /**
     * A runner that knows the words in texts.
     *
     * @param texts gives the IRIs of all articles that contain some words
     */
    public QueryRunner(
            GraphStore store,
            Duration timeout,
            int maxRows,
            SlowQueries slow,
            RunningQueries running,
            Function<String, List<String>> texts) {
        this.store = store;
        this.texts = texts;
        this.slow = slow;
        this.timeout = timeout;
        this.maxRows = maxRows;
        this.running = running;
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
        running.begin(query, timeout);
        try {
            QueryExecResult result = store.read(quads -> run(query, chosen(quads, query, described), rows));
            status = 200;
            return result;
        } catch (QueryCancelledException late) {
            status = 503;
            throw new RequestFailed(
                    status, "The query took longer than " + timeout.toMillis() + " ms; ask for less, or add a LIMIT.");
        } catch (StackOverflowError deep) {
            status = 413;
            throw new RequestFailed(
                    status,
                    "The query goes too deep: a path or a regular expression follows too long a chain. Bound the path,"
                            + " or name where it begins.");
        } catch (OutOfMemoryError full) {
            LOG.error("the memory did not suffice for the query with hash {}", SlowQueries.hash(query));
            status = 503;
            throw new RequestFailed(status, "The query needs more memory than the server has; narrow it.");
        } catch (QueryExecException wrong) {
            status = 400;
            throw QueryGate.refused(String.valueOf(wrong.getMessage()) + ".");
        } catch (RequestFailed refused) {
            status = refused.status();
            throw refused;
        } finally {
            running.end();
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
        Query described = plain;
        try (Allowance allowance = Allowance.of(timeout, others)) {
            LimitedQuery limited = new LimitedQuery(timeout, allowance, texts);
            if (plain.isDescribeType()) {
                return triples(
                        plain, allowance, rows, sink -> Description.of(described, quads, limited, allowance, sink));
            }
            try (QueryExec execution = limited.of(plain, quads)) {
                return whole(plain, execution, allowance, rows);
            }
        }
    }

    private QueryExecResult whole(Query query, QueryExec execution, Allowance allowance, AtomicLong count) {
        if (query.isAskType()) {
            count.set(1);
            return new QueryExecResult(execution.ask());
        }
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<Binding> all = new ArrayList<>();
            while (rows.hasNext()) {
                // A row of the database reads its nodes when asked, which it cannot after the transaction.
                Binding row = rows.next().detach();
                allowance.answer(row);
                all.add(row);
                bound(all.size(), count);
            }
            return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all.iterator()));
        }
        return triples(query, allowance, count, execution.constructTriples()::forEachRemaining);
    }

    /** A graph of triples that may repeat. */
    private QueryExecResult triples(
            Query query, Allowance allowance, AtomicLong count, Consumer<Consumer<Triple>> source) {
        Graph graph = GraphFactory.createDefaultGraph();
        source.accept(triple -> {
            allowance.answer(triple.getObject());
            graph.add(triple);
            bound(graph.size(), count);
        });
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
