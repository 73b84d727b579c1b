package io.mailuo.server.sparql;

import io.mailuo.store.ForwardingStore;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** A store of which slow reads are told to the log of slow queries: pages read the graph without a query, too. */
public final class WatchedStore extends ForwardingStore {

    private static final StackWalker CALLERS = StackWalker.getInstance();

    private final SlowQueries slow;

    /** Watches a store, which stays the caller's. */
    public WatchedStore(GraphStore store, SlowQueries slow) {
        super(store);
        this.slow = slow;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        long start = System.nanoTime();
        try {
            return super.read(reader);
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (slow.isSlow(took)) {
                slow.noteRead(caller(), took);
            }
        }
    }

    /** Who reads: the class that asked the store, under its name in the program. */
    private static String caller() {
        return CALLERS.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> !name.equals(WatchedStore.class.getName()))
                .findFirst()
                .map(name -> name.replaceFirst("^io\\.mailuo\\.", "").replaceFirst("\\$.*", ""))
                .orElse("?"));
    }
}
