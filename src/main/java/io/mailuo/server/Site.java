package io.mailuo.server;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.ask.AskRoute;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.entity.ThingRoute;
import io.mailuo.server.explore.EdgeRoute;
import io.mailuo.server.explore.ExploreRoute;
import io.mailuo.server.explore.NeighboursRoute;
import io.mailuo.server.explore.WholeGraphRoute;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.home.HomeRoute;
import io.mailuo.server.lists.SearchRoute;
import io.mailuo.server.page.Pages;
import io.mailuo.server.page.Settings;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.web.Assets;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;

/** Which page stands at which address. */
final class Site {

    private Site() {}

    static Routes routes(GraphStore store, QueryRunner runner, Links links, Pages pages, Traffic traffic) {
        Glossary glossary = new Glossary();
        Catalogues catalogues = new Catalogues(store, new NameForms());
        ReadyQueries queries = ReadyQueries.ofProgram();
        DescriptionRoutes descriptions = new DescriptionRoutes(store, glossary, links, pages);
        Operations operations = new Operations(store, traffic);
        AskRoute ask = new AskRoute(runner, queries, links, pages);
        ThingRoute things = new ThingRoute(store, glossary, links, pages);
        PanelQueries panels = new PanelQueries(runner);
        return new Routes()
                .add("/", new HomeRoute(catalogues, queries, pages))
                .add("/search", new SearchRoute(catalogues, links, pages))
                .add("/id/", things)
                .add("/graph/", things)
                .add("/query", ask)
                .add("/query/", ask)
                .add("/explore", new ExploreRoute(catalogues, panels, links, pages))
                .add("/explore/neighbours", new NeighboursRoute(catalogues, panels, links, pages))
                .add("/explore/tie", new EdgeRoute(catalogues, panels, glossary, links, pages))
                .add("/explore/graph.gexf", new WholeGraphRoute(catalogues, panels, links, Representation.GEXF))
                .add("/explore/graph.graphml", new WholeGraphRoute(catalogues, panels, links, Representation.GRAPHML))
                .add("/ns", descriptions::ontology)
                .add("/.well-known/void", descriptions::dataset)
                .add(FrontFilter.ENDPOINT, descriptions::service)
                .add(FrontFilter.DESCRIPTION, descriptions::service)
                .add("/settings", new Settings())
                .add("/health", operations::health)
                .add("/metrics", operations::metrics)
                .add("/assets/", Assets.ofProgram("/assets/"))
                .add("/lib/", Assets.ofLibraries("/lib/", Libraries.FILES));
    }
}
