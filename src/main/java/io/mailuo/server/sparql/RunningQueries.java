package io.mailuo.server.sparql;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which queries run, and is the last resort: a thread that still runs well past its time-out cannot be stopped in
 * Java, only the process can. Every query ends in time as far as we know; this is for what we do not know.
 */
public final class RunningQueries extends AbstractLifeCycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunningQueries.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private record Running(Query query, long end) {}

    private final Map<Thread, Running> running = new ConcurrentHashMap<>();
    private final Duration grace;
    private final Runnable whenStuck;
    private final Thread watch = new Thread(this::watch, "query-watch");
    private volatile boolean stuck;

    /**
     * Knows of none so far.
     *
     * @param whenStuck called once, from a thread of its own, when a query does not end
     * @param grace how long past its time-out a query may run
     */
    public RunningQueries(Runnable whenStuck, Duration grace) {
        this.whenStuck = whenStuck;
        this.grace = grace;
    }

    /** Begins to look. */
    @Override
    protected void doStart() {
        watch.setDaemon(true);
        watch.start();
    }

    /** Whether a query did not end: the process is no longer healthy. */
    public boolean stuck() {
        return stuck;
    }

    /** Number of queries that run. */
    public int count() {
        return running.size();
    }

    void begin(Query query, Duration timeout) {
        running.put(Thread.currentThread(), new Running(query, System.nanoTime() + timeout.toNanos()));
    }

    void end() {
        running.remove(Thread.currentThread());
    }

    private void watch() {
        try {
            while (!stuck) {
                Thread.sleep(Math.min(LOOK.toMillis(), grace.toMillis()));
                running.forEach(this::look);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Thread thread, Running query) {
        if (stuck || System.nanoTime() - query.end < grace.toNanos()) {
            return;
        }
        stuck = true;
        Exception where = new Exception("where it is");
        where.setStackTrace(thread.getStackTrace());
        LOG.error(
                "a query runs {} ms past its time-out and cannot be stopped, hash {}",
                grace.toMillis(),
                SlowQueries.hash(query.query),
                where);
        whenStuck.run();
    }

    /** Looks no more. */
    @Override
    protected void doStop() {
        watch.interrupt();
    }
}
