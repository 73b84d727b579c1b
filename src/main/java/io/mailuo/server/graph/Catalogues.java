package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import io.mailuo.store.GraphStore;
import java.util.Optional;

/** Keeps the catalogue of the graph's present state. */
public final class Catalogues {

    private final Kept<Catalogue> kept;

    /** Reads the catalogue of a store. */
    public Catalogues(GraphStore store, NameForms forms) {
        kept = new Kept<>(store, () -> store.read(quads -> new CatalogueReader(quads.getUnionGraph()).read(forms)));
    }

    /** The catalogue of the graph as it is now, if it need not be made. */
    public Optional<Catalogue> ready() {
        return kept.ready();
    }

    /** The catalogue of the graph as it is now. */
    public Catalogue now() {
        return kept.now();
    }
}
