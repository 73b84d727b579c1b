package io.mailuo.server;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.NameForms;
import io.mailuo.pipeline.WrittenNumbers;
import io.mailuo.server.ask.AskRoutes;
import io.mailuo.server.data.DataRoute;
import io.mailuo.server.data.Dataset;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.data.DownloadRoute;
import io.mailuo.server.data.GraphRoute;
import io.mailuo.server.data.IdRoute;
import io.mailuo.server.data.OntologyRoute;
import io.mailuo.server.entity.ThingRoute;
import io.mailuo.server.explore.EdgeRoute;
import io.mailuo.server.explore.ExploreRoute;
import io.mailuo.server.explore.NeighboursRoute;
import io.mailuo.server.explore.Ties;
import io.mailuo.server.explore.WholeGraphRoute;
import io.mailuo.server.figures.FigureIndexes;
import io.mailuo.server.figures.FigureRoutes;
import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.home.HomeRoute;
import io.mailuo.server.lists.ListRoutes;
import io.mailuo.server.lists.Shelves;
import io.mailuo.server.matrix.MatrixRoute;
import io.mailuo.server.matrix.TieIndexes;
import io.mailuo.server.page.Pages;
import io.mailuo.server.page.Settings;
import io.mailuo.server.reader.ReaderRoute;
import io.mailuo.server.reconcile.ReconcileRoute;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.web.Assets;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;
import io.mailuo.store.fulltext.TextIndex;

/** Which page stands at which address. */
final class Site {

    private Site() {}

    static Routes routes(
            GraphStore store,
            QueryRunner runner,
            TextIndex texts,
            Links links,
            Pages pages,
            Dataset dataset,
            Preparation preparation) {
        Glossary glossary = new Glossary();
        NameForms forms = new NameForms();
        Catalogues catalogues = new Catalogues(store, forms);
        PanelQueries panels = new PanelQueries(runner);
        Ties ties = new Ties(store, catalogues, panels);
        ReadyQueries queries = ReadyQueries.ofProgram();
        DescriptionRoutes descriptions = new DescriptionRoutes(dataset, catalogues, links);
        OntologyRoute ontology = new OntologyRoute(dataset, glossary, links, pages);
        DownloadRoute downloads = new DownloadRoute(store, dataset.downloads());
        AskRoutes ask = new AskRoutes(runner, store, catalogues, glossary, queries, links, pages);
        ReconcileRoute reconcile = new ReconcileRoute(store, catalogues, glossary, links, pages);
        ThingRoute entities = new ThingRoute(store, catalogues, panels, forms, glossary, links, pages);
        // Everything below /id/ goes here: the route in front of it leads from a thing's IRI to a document about it.
        Routes things = new Routes()
                .add(IdRoute.THINGS, entities)
                .add("/id/article/", new ReaderRoute(store, panels, glossary, catalogues, links, pages));
        IdRoute documents = new IdRoute(things, store, links);
        Routes routes = new Routes();
        downloads.paths().forEach(path -> routes.add(path, downloads));
        Shelves shelves = new Shelves(store, catalogues, glossary, forms);
        ListRoutes.add(routes, store, shelves, new ArticleSearch(texts, links), glossary, links, pages);
        FigureIndexes figures = new FigureIndexes(store);
        TieIndexes officials = new TieIndexes(store);
        // What most pages need first.
        preparation
                .then(texts::prepare)
                .then(catalogues::now)
                .then(shelves::prepare)
                .then(figures::prepare)
                .then(officials::prepare)
                .then(ties::prepare)
                .then(entities::prepare)
                .then(dataset::prepare);
        WrittenNumbers numbers = new WrittenNumbers(Lexicon.standard());
        FigureRoutes.add(routes, store, figures, catalogues, forms, numbers, panels, links, pages);
        ask.addTo(routes);
        return routes.add("/", new HomeRoute(store, catalogues, queries, links, pages))
                .add("/matrix", new MatrixRoute(store, officials, catalogues, panels, links, pages))
                .add("/explore", new ExploreRoute(catalogues, ties, links, pages))
                .add("/explore/neighbours", new NeighboursRoute(catalogues, ties, links, pages))
                .add("/explore/tie", new EdgeRoute(catalogues, ties, glossary, links, pages))
                .add("/explore/graph.gexf", new WholeGraphRoute(catalogues, ties, links, Representation.GEXF))
                .add("/explore/graph.graphml", new WholeGraphRoute(catalogues, ties, links, Representation.GRAPHML))
                .add(IdRoute.THINGS, documents)
                .add(IdRoute.PAGES, documents)
                .add(IdRoute.DATA, documents)
                .add("/graph/", new GraphRoute(store, links))
                .add("/data", new DataRoute(store, dataset, catalogues, glossary, links, pages))
                .add("/ns", ontology::terms)
                .add("/ns/shapes", ontology::shapes)
                .add("/.well-known/void", descriptions::description)
                .add(DescriptionRoutes.ENDPOINT, descriptions::service)
                .add(DescriptionRoutes.DESCRIPTION, descriptions::service)
                .add("/reconcile", reconcile)
                .add("/reconcile/", reconcile)
                .add("/settings", new Settings())
                .add("/assets/", Assets.ofProgram("/assets/"))
                .add("/lib/", Assets.ofLibraries("/lib/", Libraries.FILES));
    }
}
