package io.mailuo.server.limits;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What all queries that run may keep together, estimated. Without it a handful of them, each within its own bounds, fill the
 * heap, and everybody waits for the collector.
 */
final class SharedMemory {

    private final long most;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicInteger takers = new AtomicInteger();

    /** @param most bytes */
    SharedMemory(long most) {
        this.most = most;
    }

    /** Two fifths of the heap: as much again is what a large graph's pages keep, and the rest is room to work in. */
    static SharedMemory ofTheHeap() {
        return new SharedMemory(Runtime.getRuntime().maxMemory() / 5 * 2);
    }

    /** One query's part. Belongs to its thread. */
    final class Part {

        /** So that threads seldom meet at the counter. */
        private static final long PORTION = 1 << 16;

        private long mine;
        private long due;

        /**
         * Takes more.
         *
         * @return false if all is taken, and this query has more than its share
         */
        boolean take(long bytes) {
            due += bytes;
            return due < PORTION || counted();
        }

        private boolean counted() {
            if (mine == 0) {
                takers.incrementAndGet();
            }
            mine += due;
            long all = taken.addAndGet(due);
            due = 0;
            return all <= most || mine <= most / Math.max(1, takers.get());
        }

        /** Gives all back. */
        void end() {
            if (mine > 0) {
                taken.addAndGet(-mine);
                takers.decrementAndGet();
                mine = 0;
            }
            due = 0;
        }
    }
}
