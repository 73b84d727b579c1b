package io.mailuo.server.figures;

import io.mailuo.store.GraphStore;

/** Keeps the figures of the graph's present state; reads them anew after a change. */
public final class FigureIndexes {

    private record Kept(long change, FigureIndex index) {}

    private final GraphStore store;
    private volatile Kept kept;

    /** Reads the figures of a store. */
    public FigureIndexes(GraphStore store) {
        this.store = store;
        this.kept = read();
    }

    private Kept read() {
        long change = store.changes();
        return new Kept(change, new FigureIndex(store.read(quads -> new FigureReader(quads.getUnionGraph()).read())));
    }

    FigureIndex now() {
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
