package io.mailuo.server;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.NameForms;
import io.mailuo.pipeline.WrittenNumbers;
import io.mailuo.server.ask.AskRoute;
import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.entity.ThingRoute;
import io.mailuo.server.figures.CompareRoute;
import io.mailuo.server.figures.FigureIndexes;
import io.mailuo.server.figures.FigureRoute;
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
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;

/** Which page stands at which address. */
final class Site {

    private Site() {}

    static Routes routes(GraphStore store, QueryRunner runner, Links links, Pages pages, Traffic traffic) {
        Glossary glossary = new Glossary();
        NameForms forms = new NameForms();
        Catalogues catalogues = new Catalogues(store, forms);
        PanelQueries panels = new PanelQueries(runner);
        ReadyQueries queries = ReadyQueries.ofProgram();
        DescriptionRoutes descriptions = new DescriptionRoutes(store, glossary, links, pages);
        Operations operations = new Operations(store, traffic);
        AskRoute ask = new AskRoute(runner, queries, links, pages);
        ThingRoute things = new ThingRoute(store, catalogues, panels, forms, glossary, links, pages);
        ReconcileRoute reconcile = new ReconcileRoute(store, catalogues, glossary, links, pages);
        Routes routes = new Routes();
        Shelves shelves = new Shelves(store, catalogues, glossary, forms);
        ListRoutes.add(routes, store, shelves, runner, glossary, links, pages);
        FigureIndexes figures = new FigureIndexes(store);
        WrittenNumbers numbers = new WrittenNumbers(Lexicon.standard());
        return routes.add("/", new HomeRoute(store, catalogues, queries, links, pages))
                .add("/figures", new FigureRoute(store, figures, catalogues, numbers, panels, links, pages))
                .add("/figures/compare", new CompareRoute(store, figures, catalogues, numbers, panels, links, pages))
                .add("/matrix", new MatrixRoute(store, new TieIndexes(store), catalogues, panels, links, pages))
                .add("/id/", things)
                .add("/id/article/", new ReaderRoute(store, panels, glossary, catalogues, links, pages))
                .add("/graph/", things)
                .add("/query", ask)
                .add("/query/", ask)
                .add("/ns", descriptions::ontology)
                .add("/.well-known/void", descriptions::dataset)
                .add(FrontFilter.ENDPOINT, descriptions::service)
                .add(FrontFilter.DESCRIPTION, descriptions::service)
                .add("/reconcile", reconcile)
                .add("/reconcile/", reconcile)
                .add("/settings", new Settings())
                .add("/health", operations::health)
                .add("/metrics", operations::metrics)
                .add("/assets/", Assets.ofProgram("/assets/"))
                .add("/lib/", Assets.ofLibraries("/lib/", Libraries.FILES));
    }
}
