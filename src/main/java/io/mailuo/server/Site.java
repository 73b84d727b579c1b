package io.mailuo.server;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.ask.AskRoute;
import io.mailuo.server.data.DataRoute;
import io.mailuo.server.data.Dataset;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.data.DownloadRoute;
import io.mailuo.server.data.GraphRoute;
import io.mailuo.server.data.IdRoute;
import io.mailuo.server.data.OntologyRoute;
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

    static Routes routes(
            GraphStore store, QueryRunner runner, Links links, Pages pages, Dataset dataset, Traffic traffic) {
        Glossary glossary = new Glossary();
        Catalogues catalogues = new Catalogues(store, new NameForms());
        ReadyQueries queries = ReadyQueries.ofProgram();
        DescriptionRoutes descriptions = new DescriptionRoutes(dataset, catalogues, links);
        OntologyRoute ontology = new OntologyRoute(dataset, glossary, links, pages);
        DownloadRoute downloads = new DownloadRoute(store, dataset.downloads());
        Operations operations = new Operations(store, traffic);
        AskRoute ask = new AskRoute(runner, queries, links, pages);
        // Everything below /id/ goes here: the route in front of it leads from a thing's IRI to a document about it.
        Routes things = new Routes().add(IdRoute.THINGS, new ThingRoute(store, glossary, links, pages));
        IdRoute documents = new IdRoute(things, store, links);
        Routes routes = new Routes();
        downloads.paths().forEach(path -> routes.add(path, downloads));
        return routes.add("/", new HomeRoute(catalogues, queries, pages))
                .add("/search", new SearchRoute(catalogues, links, pages))
                .add(IdRoute.THINGS, documents)
                .add(IdRoute.PAGES, documents)
                .add(IdRoute.DATA, documents)
                .add("/graph/", new GraphRoute(store, links))
                .add("/data", new DataRoute(store, dataset, catalogues, glossary, links, pages))
                .add("/query", ask)
                .add("/query/", ask)
                .add("/ns", ontology::terms)
                .add("/ns/shapes", ontology::shapes)
                .add("/.well-known/void", descriptions::description)
                .add(DescriptionRoutes.ENDPOINT, descriptions::service)
                .add(DescriptionRoutes.DESCRIPTION, descriptions::service)
                .add("/settings", new Settings())
                .add("/health", operations::health)
                .add("/metrics", operations::metrics)
                .add("/assets/", Assets.ofProgram("/assets/"))
                .add("/lib/", Assets.ofLibraries("/lib/", Libraries.FILES));
    }
}
