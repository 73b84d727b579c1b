package io.mailuo.server.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Keeps processors free for short queries. A query that has run for a while goes on only in one of a few places, fewer than
 * there are processors, and hands its place on after each slice of time while others wait. So any number of long queries
 * slow each other down, and nobody else. What all of them keep is bounded too.
 */
public final class LongQueries {

    /** From then on a query is long; the ready queries and those of the pages take less as a rule. */
    private static final Duration SHORT = Duration.ofMillis(100);

    /** For so long a query keeps its place while others wait. Slices of a few milliseconds would empty the processors' caches. */
    private static final Duration SLICE = Duration.ofMillis(20);

    private final SharedMemory memory = SharedMemory.ofTheHeap();
    private final Semaphore places;
    private final Duration shortTime;
    private final Duration slice;

    /** As many places as there are processors but one, and one at least. */
    public LongQueries() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), SHORT, SLICE);
    }

    LongQueries(int places, Duration shortTime, Duration slice) {
        this.places = new Semaphore(places, true);
        this.shortTime = shortTime;
        this.slice = slice;
    }

    /** For a query that begins now. */
    Turn begin() {
        return new Turn(places, System.nanoTime() + shortTime.toNanos(), slice.toNanos());
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
