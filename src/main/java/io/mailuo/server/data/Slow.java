package io.mailuo.server.data;

import io.mailuo.store.GraphStore;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made from the whole graph and costs too much to make for each request: made once, when it is first
 * wanted, and anew after a change of the graph.
 */
final class Slow<T> {

    private record Made<T>(long change, T value) {}

    private final GraphStore store;
    private final Supplier<T> maker;
    private volatile Optional<Made<T>> kept = Optional.empty();

    /**
     * @param store whose changes make it old
     * @param maker makes it from the store as it is
     */
    Slow(GraphStore store, Supplier<T> maker) {
        this.store = store;
        this.maker = maker;
    }

    /** It, of the graph as it is now; waits while it is made. */
    T now() {
        Optional<T> ready = ready();
        if (ready.isPresent()) {
            return ready.orElseThrow();
        }
        synchronized (this) {
            return ready().orElseGet(this::make);
        }
    }

    /** It, if it need not be made. */
    Optional<T> ready() {
        return kept.filter(made -> made.change == store.changes()).map(Made::value);
    }

    private T make() {
        long change = store.changes();
        T value = maker.get();
        kept = Optional.of(new Made<>(change, value));
        return value;
    }
}
