package io.mailuo.server;

import io.mailuo.server.front.FrontSettings;
import java.time.Duration;

/**
 * How a server answers.
 *
 * @param host address to listen on; the loopback address unless the user says otherwise
 * @param port port to listen on; 0 takes a free one
 * @param base IRI that the identifiers in the graph begin with, ending in {@code /}; pages of things are served under the
 *     path that follows it
 * @param timeout after which a query is given up with status 503
 * @param maxRows rows or triples that an answer may have; a longer one is refused whole with status 413, since a
 *     truncated one looks complete
 * @param slowQuery from which time on a query is logged as slow
 * @param front what is let through to be answered
 * @param grace how long past its time-out a query may run before it counts as one that does not end
 * @param whenStuck called once if a query does not end after its time-out, which no query known to us does; nothing but
 *     the end of the process stops it
 */
public record ServerSettings(
        String host,
        int port,
        String base,
        Duration timeout,
        int maxRows,
        Duration slowQuery,
        FrontSettings front,
        Duration grace,
        Runnable whenStuck) {

    /** Base of the IRIs of a graph built without {@code --base}. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    public ServerSettings {
        if (!base.endsWith("/") || !(base.startsWith("http://") || base.startsWith("https://"))) {
            throw new IllegalArgumentException(
                    "The base of IRIs is " + base + "; it must begin with http:// or https:// and end in /");
        }
    }

    /** Loopback address, port 3030, 30 seconds and 5 more, 500,000 rows; a query is slow from one second on. */
    public static ServerSettings defaults() {
        return new ServerSettings(
                "127.0.0.1",
                3030,
                DEFAULT_BASE,
                Duration.ofSeconds(30),
                500_000,
                Duration.ofSeconds(1),
                FrontSettings.defaults(),
                Duration.ofSeconds(5),
                () -> {});
    }

    /** The same with another address. */
    public ServerSettings at(String newHost, int newPort) {
        return new ServerSettings(newHost, newPort, base, timeout, maxRows, slowQuery, front, grace, whenStuck);
    }

    /** The same with another base. */
    public ServerSettings withBase(String newBase) {
        return new ServerSettings(host, port, newBase, timeout, maxRows, slowQuery, front, grace, whenStuck);
    }

    /** The same with other limits. */
    public ServerSettings withLimits(Duration newTimeout, int newMaxRows) {
        return new ServerSettings(host, port, base, newTimeout, newMaxRows, slowQuery, front, grace, whenStuck);
    }

    /** The same with another time from which on a query is logged as slow. */
    public ServerSettings withSlowQuery(Duration newSlowQuery) {
        return new ServerSettings(host, port, base, timeout, maxRows, newSlowQuery, front, grace, whenStuck);
    }

    /** The same with another front. */
    public ServerSettings withFront(FrontSettings newFront) {
        return new ServerSettings(host, port, base, timeout, maxRows, slowQuery, newFront, grace, whenStuck);
    }

    /** The same with something to do when a query cannot be stopped. */
    public ServerSettings whenStuck(Runnable action) {
        return new ServerSettings(host, port, base, timeout, maxRows, slowQuery, front, grace, action);
    }

    /** The same with another patience with queries past their time-out. */
    public ServerSettings withGrace(Duration newGrace) {
        return new ServerSettings(host, port, base, timeout, maxRows, slowQuery, front, newGrace, whenStuck);
    }
}
