package io.mailuo.server.lists;

import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;

/** The addresses of searches and lists. */
public final class ListRoutes {

    private ListRoutes() {}

    /** Adds them. */
    public static void add(
            Routes routes,
            GraphStore store,
            Shelves shelves,
            ArticleSearch texts,
            Glossary glossary,
            Links links,
            Pages pages) {
        Rows rows = new Rows(glossary, links);
        ListQuery queries = new ListQuery(links);
        for (ListKind list : ListKind.values()) {
            routes.add(list.path(), new ListRoute(list, shelves, rows, new Statements(store), queries, texts, pages));
        }
        Hits hits = new Hits(rows, links, glossary);
        routes.add("/search", new SearchRoute(shelves, hits, queries, texts, pages));
        routes.add("/suggest", new SuggestRoute(shelves, hits));
    }
}
