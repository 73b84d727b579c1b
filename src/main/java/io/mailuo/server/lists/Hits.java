package io.mailuo.server.lists;

import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.lists.SearchView.Hit;
import java.util.ArrayList;
import java.util.List;

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
        List<Row> shown = rows.of(
                found.stream().map(one -> shelf.item(one.entry())).toList(), shelf);
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
                    glossary.label(one.entry().kind().type()),
                    shown.get(i).about()));
        }
        return hits;
    }
}
