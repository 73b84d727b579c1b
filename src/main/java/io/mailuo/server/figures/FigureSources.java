package io.mailuo.server.figures;

import io.mailuo.pipeline.NameForms;
import io.mailuo.pipeline.WrittenNumbers;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.store.GraphStore;

/**
 * What the pages of figures are made from.
 *
 * @param store the graph
 * @param indexes its figures in memory
 * @param catalogues names of programmes and holders
 * @param forms folds what is typed to Simplified Chinese
 * @param numbers how numbers are written
 * @param queries the queries behind the pages
 * @param links addresses of things
 * @param pages makes the pages
 */
record FigureSources(
        GraphStore store,
        FigureIndexes indexes,
        Catalogues catalogues,
        NameForms forms,
        WrittenNumbers numbers,
        FigureQueries queries,
        Links links,
        Pages pages) {}
