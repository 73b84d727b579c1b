package io.mailuo.server.home;

import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Kept;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;

/** {@code /}: what is in the graph, and the ways into it. */
public final class HomeRoute implements Route {

    private final Kept<HomeReader.Read> graph;
    private final ReadyQueries queries;
    private final Pages pages;

    /** The home page of a store. */
    public HomeRoute(GraphStore store, Catalogues catalogues, ReadyQueries queries, Links links, Pages pages) {
        this.graph = new Kept<>(store, () -> new HomeReader(store, catalogues.now(), links).read());
        this.queries = queries;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        HomeReader.Read read = graph.now();
        return pages.answer(request, "home", new HomeView(read.figures(), read.built(), read.doors(), queries.list()));
    }
}
