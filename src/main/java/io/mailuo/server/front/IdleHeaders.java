package io.mailuo.server.front;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no request has come whole for some time, though a byte may come now and then: each costs a
 * file handle. A request that is being answered has all the time that it needs.
 */
final class IdleHeaders extends AbstractLifeCycle implements Connection.Listener {

    private record Seen(long requests, long since) {}

    private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final Duration patience;

    IdleHeaders(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience;
    }

    @Override
    protected void doStart() {
        next();
    }

    private void next() {
        scheduler.schedule(this::sweep, Math.max(1, patience.toMillis() / 4), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        if (isRunning()) {
            long now = System.nanoTime();
            open.forEach((connection, seen) -> look(connection, seen, now));
            next();
        }
    }

    private void look(Connection connection, Seen seen, long now) {
        long requests = connection.getMessagesIn();
        if (requests != seen.requests || connection.getMessagesOut() < requests) {
            open.computeIfPresent(connection, (known, before) -> new Seen(requests, now));
        } else if (now - seen.since > patience.toNanos()) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Seen(0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }
}
