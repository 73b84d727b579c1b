package io.mailuo.server.lists;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kept;
import io.mailuo.store.GraphStore;
import java.util.Optional;

/** Keeps what lists need of the graph's present state. */
public final class Shelves {

    private final Kept<Shelf> kept;
    private final Catalogues catalogues;

    /** Reads the lists of a store. */
    public Shelves(GraphStore store, Catalogues catalogues, Glossary glossary, NameForms forms) {
        this.catalogues = catalogues;
        kept = new Kept<>(store, () -> {
            Catalogue catalogue = catalogues.now();
            return store.read(quads -> new ShelfReader(quads.getUnionGraph(), catalogue, glossary, forms).read());
        });
    }

    /** Reads them if that was not done yet, before somebody waits for it. */
    public void prepare() {
        kept.now();
    }

    /** The catalogue, if it need not be made. */
    Optional<Catalogue> catalogue() {
        return catalogues.ready();
    }

    Shelf now() {
        return kept.now();
    }
}
