package io.mailuo.server;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.ask.AskRoutes;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.entity.ThingRoute;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.home.HomeRoute;
import io.mailuo.server.lists.SearchRoute;
import io.mailuo.server.page.Pages;
import io.mailuo.server.page.Settings;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.web.Assets;
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
        AskRoutes ask = new AskRoutes(runner, store, catalogues, glossary, queries, links, pages);
        ThingRoute things = new ThingRoute(store, glossary, links, pages);
        return ask.addTo(new Routes())
                .add("/", new HomeRoute(catalogues, queries, pages))
                .add("/search", new SearchRoute(catalogues, links, pages))
                .add("/id/", things)
                .add("/graph/", things)
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
