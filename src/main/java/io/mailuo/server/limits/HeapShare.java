package io.mailuo.server.limits;

import com.sun.management.ThreadMXBean;
import io.mailuo.server.web.RequestFailed;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Gives a query up when the heap is nearly full after a collection and the query has asked for much of it: what GROUP BY
 * and nested queries keep has no counter of its own. Small queries go on.
 */
final class HeapShare {

    /** Part of the old generation that may be in use after a collection. */
    private static final double FULL = 0.85;

    /** Bytes from which on a query may be the one that fills the heap. */
    private static final long LARGE = 64L << 20;

    /** Made at the first look, which a small query does not come to. */
    private static final class Jvm {
        static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        static final List<MemoryPoolMXBean> OLD = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        && pool.isCollectionUsageThresholdSupported()
                        && (pool.getName().contains("Old") || pool.getName().contains("Tenured")))
                .toList();

        static boolean isFull(MemoryPoolMXBean pool) {
            // G1 collects the old generation in parts and tells what is left only after a collection of all.
            return pool.getName().startsWith("G1")
                    ? pool.getUsage().getUsed() > pool.getUsage().getMax() * FULL
                    : pool.isCollectionUsageThresholdExceeded();
        }

        static {
            OLD.forEach(pool -> {
                long most = pool.getUsage().getMax();
                if (most > 0) {
                    pool.setCollectionUsageThreshold((long) (most * FULL));
                }
            });
        }
    }

    /** What the thread had asked for at the first look; before that a query is small. */
    private long before = -1;

    void check() {
        if (before < 0) {
            before = Jvm.THREADS.getCurrentThreadAllocatedBytes();
        }
        if (Jvm.OLD.stream().anyMatch(Jvm::isFull) && Jvm.THREADS.getCurrentThreadAllocatedBytes() - before > LARGE) {
            throw new RequestFailed(
                    503, "The server is short of memory and this query asks for much; narrow it, or ask again later.");
        }
    }
}
