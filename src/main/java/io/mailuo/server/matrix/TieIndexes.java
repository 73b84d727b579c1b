package io.mailuo.server.matrix;

import io.mailuo.server.graph.Kept;
import io.mailuo.store.GraphStore;

/** Keeps the ties of the graph's present state. */
public final class TieIndexes {

    private final Kept<TieIndex> kept;

    /** Reads the ties of a store. */
    public TieIndexes(GraphStore store) {
        kept = new Kept<>(store, () -> store.read(quads -> new TieReader(quads.getUnionGraph()).read()));
    }

    /** Reads them if that was not done yet, before somebody waits for it. */
    public void prepare() {
        kept.now();
    }

    TieIndex now() {
        return kept.now();
    }
}
