package io.mailuo.server.matrix;

import io.mailuo.store.GraphStore;

/** Keeps the ties of the graph's present state; reads them anew after a change. */
public final class TieIndexes {

    private record Kept(long change, TieIndex index) {}

    private final GraphStore store;
    private volatile Kept kept;

    /** Reads the ties of a store. */
    public TieIndexes(GraphStore store) {
        this.store = store;
        this.kept = read();
    }

    private Kept read() {
        long change = store.changes();
        return new Kept(change, store.read(quads -> new TieReader(quads.getUnionGraph()).read()));
    }

    TieIndex now() {
        Kept at = kept;
        if (at.change == store.changes()) {
            return at.index;
        }
        synchronized (this) {
            if (kept.change != store.changes()) {
                kept = read();
            }
            return kept.index;
        }
    }
}
