package io.mailuo.server.graph;

import io.mailuo.store.GraphStore;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something made from the graph that is good until the graph changes: made by the first who asks, and anew by the first who
 * asks after a change. Others who ask meanwhile wait for it.
 *
 * @param <T> what it is
 */
public final class Kept<T> {

    private record State<T>(long change, T value) {}

    private final GraphStore store;
    private final Supplier<T> maker;
    private volatile @Nullable State<T> state;

    /** Keeps what the maker makes of the store's graph; it is not made yet. */
    public Kept(GraphStore store, Supplier<T> maker) {
        this.store = store;
        this.maker = maker;
    }

    /** The number of the change is read first: what changes meanwhile is then noticed by the next who asks. */
    private static <T> State<T> make(GraphStore store, Supplier<T> maker) {
        return new State<>(store.changes(), maker.get());
    }

    /** It as the graph is now, if it need not be made. */
    public Optional<T> ready() {
        State<T> at = state;
        return at != null && at.change == store.changes() ? Optional.of(at.value) : Optional.empty();
    }

    /** It as the graph is now. */
    public T now() {
        Optional<T> ready = ready();
        if (ready.isPresent()) {
            return ready.orElseThrow();
        }
        synchronized (this) {
            State<T> last = state;
            if (last == null || last.change != store.changes()) {
                last = make(store, maker);
                state = last;
            }
            return last.value;
        }
    }
}
