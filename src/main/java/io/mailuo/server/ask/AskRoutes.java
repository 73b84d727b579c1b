package io.mailuo.server.ask;

import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;

/** Where queries are asked. */
public final class AskRoutes {

    private final AskRoute own;
    private final ReadyRoute ready;
    private final EditorData editor;
    private final Examples examples;

    /**
     * The routes of a server.
     *
     * @param runner runs the queries
     * @param store what they ask, for the names of what they find
     */
    public AskRoutes(
            QueryRunner runner,
            GraphStore store,
            Catalogues catalogues,
            Glossary glossary,
            ReadyQueries queries,
            Links links,
            Pages pages) {
        Answers answers = new Answers(runner, store, catalogues, glossary, links);
        own = new AskRoute(answers, queries, new Endpoint(links), pages);
        ready = new ReadyRoute(answers, catalogues, queries, links, pages);
        editor = new EditorData(new VocabularyTerms(store, glossary), answers, pages);
        examples = new Examples(queries, links);
    }

    /** Adds them. */
    public Routes addTo(Routes routes) {
        return routes.add("/query", own)
                .add("/query/", ready)
                .add("/query/terms.json", editor::terms)
                .add("/query/labels.json", editor::labels)
                .add("/query/examples", examples::answer);
    }
}
