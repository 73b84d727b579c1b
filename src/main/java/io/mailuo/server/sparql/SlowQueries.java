package io.mailuo.server.sparql;

import io.mailuo.server.log.RequestIds;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The log of slow queries: one line each with time, rows, status, a hash by which the same query is known again, and the
 * query itself on that line.
 *
 * <pre>slow query: 2140 ms, 31 rows, status 200, hash 5d0e1f6a2b3c4d5e: SELECT ?s WHERE { ?s ?p "a\tb" }</pre>
 *
 * <p>What pages read without a query has a line of its own, with the class that read it and the request's id:
 *
 * <pre>slow read: 1320 ms by server.lists.Statements for request 9f1c06d2a4b87e35</pre>
 *
 * <p>A query is a stranger's text: what could end the line or steer a terminal is escaped, and a very long one is cut.
 */
public final class SlowQueries {

    private static final Logger LOG = LoggerFactory.getLogger(SlowQueries.class);
    private static final int LONGEST = 4000;
    private static final int HASH_BYTES = 8;

    private final Duration threshold;
    private final AtomicLong count = new AtomicLong();

    /** @param threshold from which time on a query is slow */
    public SlowQueries(Duration threshold) {
        this.threshold = threshold;
    }

    /** Number of slow queries so far. */
    public long count() {
        return count.get();
    }

    /** From which time on a query is slow. */
    public Duration threshold() {
        return threshold;
    }

    /**
     * Logs a query if it was slow.
     *
     * @param rows rows or triples that were read, all of them or until it was given up
     * @param status of HTTP, with which it was answered
     */
    void note(Query query, Duration took, long rows, int status) {
        if (isSlow(took)) {
            count.incrementAndGet();
            LOG.warn("{}", line(query, took, rows, status));
        }
    }

    /** Whether something took so long that it is to be logged. */
    boolean isSlow(Duration took) {
        return took.compareTo(threshold) >= 0;
    }

    /**
     * Logs that a page read the graph slowly, without a query; what is prepared before anybody asks is nobody's wait.
     *
     * @param reader the class that read
     */
    void noteRead(String reader, Duration took) {
        Optional<String> request = Optional.ofNullable(MDC.get(RequestIds.KEY));
        if (request.isPresent()) {
            count.incrementAndGet();
            LOG.warn("slow read: {} ms by {} for request {}", took.toMillis(), reader, request.orElseThrow());
        }
    }

    static String line(Query query, Duration took, long rows, int status) {
        String text = text(query);
        String shown =
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
        return "slow query: " + took.toMillis() + " ms, " + rows + " rows, status " + status + ", hash " + hash(text)
                + ": " + shown;
    }

    /** As Jena writes it: without comments, and line ends are none of a literal's. */
    private static String text(Query query) {
        return escaped(query.toString().strip().replaceAll("\\s*\n\\s*", " "));
    }

    /** By which a query is known again. */
    static String hash(Query query) {
        return hash(text(query));
    }

    /** Control and format characters, those that turn the direction of writing among them, as SPARQL escapes them. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (hidden) {
                out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, HASH_BYTES);
    }
}
