package io.mailuo.server.figures;

import io.mailuo.pipeline.NameForms;
import io.mailuo.pipeline.WrittenNumbers;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;

/** The addresses of figures. */
public final class FigureRoutes {

    private FigureRoutes() {}

    /** Adds them. */
    public static void add(
            Routes routes,
            GraphStore store,
            FigureIndexes indexes,
            Catalogues catalogues,
            NameForms forms,
            WrittenNumbers numbers,
            PanelQueries panels,
            Links links,
            Pages pages) {
        FigureSources sources =
                new FigureSources(store, indexes, catalogues, forms, numbers, new FigureQueries(panels), links, pages);
        routes.add("/figures", new FigureRoute(sources)).add("/figures/compare", new CompareRoute(sources));
    }
}
