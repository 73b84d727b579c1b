package io.mailuo.server.lists;

import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import java.util.List;
import java.util.Set;

/** {@code /search?q=}: things by what they are called. */
public final class SearchRoute implements Route {

    private static final int MAX_HITS = 200;

    private final Catalogues catalogues;
    private final Links links;
    private final Pages pages;

    /** Searches the catalogue. */
    public SearchRoute(Catalogues catalogues, Links links, Pages pages) {
        this.catalogues = catalogues;
        this.links = links;
        this.pages = pages;
    }

    /** A thing that was found; {@code matched} is the name that fits if it is another than the first. */
    public record Hit(String iri, String href, String name, String matched, String kind) {}

    /** What was found, best first; {@code total} counts also what is left off. */
    public record Hits(String text, List<Hit> hits, int total) {}

    @Override
    public Reply answer(Request request) {
        String text = request.text("q").orElse("");
        List<Found> found = catalogues.now().search(text, Set.of());
        List<Hit> hits = found.stream().limit(MAX_HITS).map(this::hit).toList();
        return pages.answer(request, "search", new Hits(text, hits, found.size()));
    }

    private Hit hit(Found found) {
        String name = found.entry().name();
        return new Hit(
                found.entry().iri(),
                links.href(found.entry().iri()),
                name,
                found.matched().equals(name) ? "" : found.matched(),
                found.entry().kind().code());
    }
}
