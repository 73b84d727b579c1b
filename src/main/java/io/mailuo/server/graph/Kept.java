package io.mailuo.server.graph;

import io.mailuo.store.GraphStore;
import java.util.function.Supplier;

/**
 * Something made from the graph that is good until the graph changes: made at once, and anew by the first who asks after a
 * change.
 *
 * @param <T> what it is
 */
public final class Kept<T> {

    private record State<T>(long change, T value) {}

    private final GraphStore store;
    private final Supplier<T> maker;
    private volatile State<T> state;

    /** Keeps what the maker makes of the store's graph. */
    public Kept(GraphStore store, Supplier<T> maker) {
        this.store = store;
        this.maker = maker;
        this.state = make(store, maker);
    }

    /** The number of the change is read first: what changes meanwhile is then noticed by the next who asks. */
    private static <T> State<T> make(GraphStore store, Supplier<T> maker) {
        return new State<>(store.changes(), maker.get());
    }

    /** It as the graph is now. */
    public T now() {
        State<T> at = state;
        if (at.change == store.changes()) {
            return at.value;
        }
        synchronized (this) {
            if (state.change != store.changes()) {
                state = make(store, maker);
            }
            return state.value;
        }
    }
}
