package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import io.mailuo.store.GraphStore;

/** Keeps the catalogue of the graph's present state; reads it anew after a change. */
public final class Catalogues {

    private record Kept(long change, Catalogue catalogue) {}

    private final GraphStore store;
    private final NameForms forms;
    private volatile Kept kept;

    /** Reads the catalogue of a store. */
    public Catalogues(GraphStore store, NameForms forms) {
        this.store = store;
        this.forms = forms;
        this.kept = read();
    }

    private Kept read() {
        long change = store.changes();
        return new Kept(change, store.read(quads -> new CatalogueReader(quads.getUnionGraph()).read(forms)));
    }

    /** The catalogue of the graph as it is now. */
    public Catalogue now() {
        Kept at = kept;
        if (at.change == store.changes()) {
            return at.catalogue;
        }
        synchronized (this) {
            if (kept.change != store.changes()) {
                kept = read();
            }
            return kept.catalogue;
        }
    }
}
