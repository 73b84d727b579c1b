package io.mailuo.server.lists;

import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.lists.SearchView.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what a search found. */
final class Hits {

    private final Rows rows;
    private final Links links;
    private final Glossary glossary;

    Hits(Rows rows, Links links, Glossary glossary) {
        this.rows = rows;
        this.links = links;
        this.glossary = glossary;
    }

    List<Hit> of(List<Found> found, Shelf shelf) {
        List<Row> shown =
                rows.of(found.stream().map(one -> shelf.item(one.entry())).toList(), shelf);
        List<Hit> hits = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            String name = one.entry().name();
            hits.add(new Hit(
                    one.entry().iri(),
                    links.href(one.entry().iri()),
                    name,
                    one.matched().equals(name) ? "" : one.matched(),
                    one.entry().kind().code(),
                    type(one.entry().kind()),
                    shown.get(i).about()));
        }
        return hits;
    }

    /** The ontology writes the names of its classes large, other vocabularies small; beside a name they stand small. */
    private Label type(Kind kind) {
        Label label = glossary.label(kind.type());
        return new Label(label.zh(), label.en().toLowerCase(Locale.ROOT));
    }
}
