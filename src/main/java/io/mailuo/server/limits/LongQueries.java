package io.mailuo.server.limits;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/**
 * Keeps processors free for short queries. A query that has worked for a while goes on only in one of a few places, fewer than
 * there are processors, and hands its place on after each slice of time while others wait. So any number of long queries
 * slow each other down, and nobody else. What all of them keep is bounded too.
 */
public final class LongQueries {

    /** Processor time from which on a query is long; the ready queries and those of the pages take less as a rule. */
    private static final Duration SHORT = Duration.ofMillis(100);

    /** For so long a query keeps its place while others wait. Slices of a few milliseconds would empty the processors' caches. */
    private static final Duration SLICE = Duration.ofMillis(20);

    /** Long queries at once: each holds one of the turns of its client and of all, and others want some too. */
    private static final int MOST = 6;

    private final SharedMemory memory = SharedMemory.ofTheHeap();
    private final Semaphore room;
    private final Semaphore places;
    private final Duration shortTime;
    private final Duration slice;
    private final LongSupplier worked;

    /** As many places as there are processors but one, and one at least. */
    public LongQueries() {
        this(
                MOST,
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                SHORT,
                SLICE,
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** @param worked nanoseconds that this thread has worked since some time */
    LongQueries(int most, int places, Duration shortTime, Duration slice, LongSupplier worked) {
        this.room = new Semaphore(most);
        this.places = new Semaphore(places, true);
        this.shortTime = shortTime;
        this.slice = slice;
        this.worked = worked;
    }

    /** For a query that begins now. */
    Turn begin() {
        return new Turn(this, System.nanoTime() + shortTime.toNanos(), worked.getAsLong());
    }

    /** Nanoseconds of work that are left before a query is a long one, none or less if it is. */
    long left(long since) {
        return shortTime.toNanos() - (worked.getAsLong() - since);
    }

    Semaphore room() {
        return room;
    }

    Semaphore places() {
        return places;
    }

    long slice() {
        return slice.toNanos();
    }

    /** What a query that begins now may keep. */
    SharedMemory.Part memory() {
        return memory.new Part();
    }

    /** Whether a query waits for a place. */
    boolean awaited() {
        return places.hasQueuedThreads();
    }
}
