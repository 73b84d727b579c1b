package io.mailuo.server.home;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import java.util.Arrays;
import java.util.List;

/** {@code /}: what is in the graph, and the ways into it. */
public final class HomeRoute implements Route {

    private final Catalogues catalogues;
    private final ReadyQueries queries;
    private final Pages pages;

    /** The home page of a graph. */
    public HomeRoute(Catalogues catalogues, ReadyQueries queries, Pages pages) {
        this.catalogues = catalogues;
        this.queries = queries;
        this.pages = pages;
    }

    /** How many things of a kind there are. */
    public record Figure(String kind, int count) {}

    /** What the page shows. */
    public record Home(List<Figure> figures, List<ReadyQuery> queries) {}

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        List<Figure> figures = Arrays.stream(Kind.values())
                .map(kind -> new Figure(kind.code(), catalogue.of(kind).size()))
                .toList();
        return pages.answer(request, "home", new Home(figures, queries.list()));
    }
}
