package io.mailuo.server.limits;

import io.mailuo.server.web.RequestFailed;
import java.util.concurrent.TimeUnit;

/** What one query has of {@link LongQueries}. Belongs to the thread that runs the query. */
final class Turn {

    private final LongQueries queries;
    private final long since;
    private long until;
    private boolean isLong;
    private boolean placed;

    /**
     * The turn of a query that begins.
     *
     * @param until a time of {@link System#nanoTime}, up to which it cannot be a long one
     * @param since what its thread had worked before
     */
    Turn(LongQueries queries, long until, long since) {
        this.queries = queries;
        this.until = until;
        this.since = since;
    }

    /**
     * Goes on, or waits for a place first.
     *
     * @param deadline a time of {@link System#nanoTime}, up to which it waits
     * @return false if the time is over, or the thread interrupted
     * @throws RequestFailed with 503 if it becomes a long one and there are too many
     */
    boolean goesOn(long now, long deadline) {
        if (now - until < 0 || isShort(now)) {
            return true;
        }
        if (placed && queries.places().hasQueuedThreads()) {
            leave();
        }
        if (!placed && !waits(deadline - now)) {
            return false;
        }
        until = System.nanoTime() + queries.slice();
        return true;
    }

    private boolean isShort(long now) {
        if (isLong) {
            return false;
        }
        long left = queries.left(since);
        if (left > 0) {
            until = now + left;
            return true;
        }
        isLong = queries.room().tryAcquire();
        if (!isLong) {
            throw new RequestFailed(
                    503, "Too many queries that take long run already; ask for less, or again in some seconds.");
        }
        return false;
    }

    private boolean waits(long nanoseconds) {
        try {
            placed = queries.places().tryAcquire(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return placed;
    }

    private void leave() {
        if (placed) {
            placed = false;
            queries.places().release();
        }
    }

    /** The query has ended: leaves all to others. */
    void end() {
        leave();
        if (isLong) {
            isLong = false;
            queries.room().release();
        }
    }
}
