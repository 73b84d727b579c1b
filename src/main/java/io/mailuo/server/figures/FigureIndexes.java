package io.mailuo.server.figures;

import io.mailuo.server.graph.Kept;
import io.mailuo.store.GraphStore;

/** Keeps the figures of the graph's present state. */
public final class FigureIndexes {

    private final Kept<FigureIndex> kept;

    /** Reads the figures of a store. */
    public FigureIndexes(GraphStore store) {
        kept = new Kept<>(
                store, () -> new FigureIndex(store.read(quads -> new FigureReader(quads.getUnionGraph()).read())));
    }

    /** Reads them if that was not done yet, before somebody waits for it. */
    public void prepare() {
        kept.now();
    }

    FigureIndex now() {
        return kept.now();
    }
}
