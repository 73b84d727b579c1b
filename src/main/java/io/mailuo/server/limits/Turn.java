package io.mailuo.server.limits;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What one query has of {@link LongQueries}. Belongs to the thread that runs the query. */
final class Turn {

    private final Semaphore places;
    private final long slice;
    private long until;
    private boolean placed;

    /** @param until a time of {@link System#nanoTime}, up to which no place is needed */
    Turn(Semaphore places, long until, long slice) {
        this.places = places;
        this.until = until;
        this.slice = slice;
    }

    /**
     * Goes on, or waits for a place first.
     *
     * @param deadline a time of {@link System#nanoTime}, up to which it waits
     * @return false if the time is over, or the thread interrupted
     */
    boolean goesOn(long now, long deadline) {
        if (now - until < 0) {
            return true;
        }
        if (placed && places.hasQueuedThreads()) {
            end();
        }
        if (!placed && !waits(deadline - now)) {
            return false;
        }
        until = System.nanoTime() + slice;
        return true;
    }

    private boolean waits(long nanoseconds) {
        try {
            placed = places.tryAcquire(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return placed;
    }

    /** Leaves the place to others. */
    void end() {
        if (placed) {
            placed = false;
            places.release();
        }
    }
}
