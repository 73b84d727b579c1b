package io.mailuo.server.limits;

import io.mailuo.server.web.RequestFailed;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;

/** What one query may use, and has used. Belongs to the thread that runs the query, which closes it at the end. */
public final class Allowance implements AutoCloseable {

    /** Rows that sorting, joining, grouping and DISTINCT keep; one takes 100 to 200 bytes, its strings apart. */
    private static final int MAX_HELD = 1_000_000;

    /** Characters of one string that a function makes. */
    static final int MAX_STRING = 1_000_000;

    /** Characters of all long strings that functions make; two bytes each for Chinese. */
    private static final long MAX_MADE = 64_000_000;

    /** Strings up to this length do not count: labels that are joined and forgotten row by row are no danger. */
    private static final int SHORT = 1_000;

    /** Bytes of a row that is kept: the binding, its identifiers and the terms that comparing has read. */
    private static final int ROW = 300;

    /** Characters of the answer's terms. */
    private static final long MAX_ANSWER = 64_000_000;

    /** Bytes of a term of the answer beside its characters; many a term stands in several rows and is there once. */
    private static final int ANSWERED = 50;

    /** Looking at the clock costs as much as some steps. */
    private static final int STEPS_A_LOOK = 128;

    private static final int LOOKS_A_HEAP = 64;

    private final long deadline;
    private final Turn turn;
    private final SharedMemory.Part memory;
    private final int mostHeld;
    private final HeapShare heap = new HeapShare();
    private int steps;
    private int looks;
    private long held;
    private long made;
    private long answered;

    private Allowance(long deadline, LongQueries others, int mostHeld) {
        this.deadline = deadline;
        this.turn = others.begin();
        this.memory = others.memory();
        this.mostHeld = mostHeld;
    }

    /**
     * The allowance of a query that starts now.
     *
     * @param others the queries among which it takes its turn once it is a long one
     */
    public static Allowance of(Duration timeout, LongQueries others) {
        return of(timeout, others, MAX_HELD);
    }

    static Allowance of(Duration timeout, LongQueries others, int mostHeld) {
        return new Allowance(System.nanoTime() + timeout.toNanos(), others, mostHeld);
    }

    /**
     * A small piece of work, such as one triple read.
     *
     * @throws QueryCancelledException after the time-out
     * @throws RequestFailed with 503 if the memory is nearly used up and this query had a large part of it
     */
    void step() {
        if (++steps % STEPS_A_LOOK == 0) {
            look();
        }
    }

    /** As {@link #step()}, for a larger piece of work. A long query waits here for its turn. */
    void look() {
        long now = System.nanoTime();
        if (now - deadline > 0 || !turn.goesOn(now, deadline)) {
            throw new QueryCancelledException();
        }
        if (++looks % LOOKS_A_HEAP == 0) {
            heap.check();
        }
    }

    /** A row that an operator keeps until the query ends. */
    void hold() {
        step();
        if (++held > mostHeld) {
            throw new RequestFailed(
                    413,
                    "The query keeps more than " + mostHeld
                            + " rows at once for ORDER BY, GROUP BY, DISTINCT or a join; narrow its patterns, or join"
                            + " them by a common variable.");
        }
        keep(ROW);
    }

    private void keep(long bytes) {
        if (!memory.take(bytes)) {
            throw new RequestFailed(
                    503, "All queries together keep as much as the server can; narrow this one, or ask again later.");
        }
    }

    /** A string that a function made. */
    void make(long length) {
        if (length > MAX_STRING) {
            throw new RequestFailed(413, "A function makes a string of more than " + MAX_STRING + " characters.");
        }
        gather(length);
    }

    /** A string that is joined to others. */
    void gather(long length) {
        step();
        if (length > SHORT) {
            join(length);
        }
    }

    /** Characters that a group keeps. */
    void join(long length) {
        made += length;
        keep(2 * length);
        if (made > MAX_MADE) {
            throw new RequestFailed(
                    413,
                    "The query makes strings of more than " + MAX_MADE
                            + " characters in all; ask for parts, or join the strings where you read the answer.");
        }
    }

    /**
     * A row of the answer.
     *
     * @throws RequestFailed with 413 if the answer's terms are too long together
     */
    public void answer(Binding row) {
        row.forEach((variable, node) -> answer(node));
    }

    /** A term of the answer. */
    public void answer(Node node) {
        step();
        int length = node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.isURI() ? node.getURI().length() : 0;
        answered += length;
        keep(ANSWERED + length);
        if (answered > MAX_ANSWER) {
            throw new RequestFailed(
                    413,
                    "The answer has more than " + MAX_ANSWER + " characters; add LIMIT and OFFSET, ask for fewer"
                            + " variables, or export.");
        }
    }

    /** The query has ended, or was given up. */
    @Override
    public void close() {
        turn.end();
        memory.end();
    }
}
