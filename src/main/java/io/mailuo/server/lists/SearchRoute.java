package io.mailuo.server.lists;

import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.lists.ListView.Paging;
import io.mailuo.server.lists.SearchView.KindCount;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code /search?q=}: things of all kinds by what they are called, best first; {@code kind}, repeated, keeps to some kinds. */
final class SearchRoute implements Route {

    private static final String KIND = "kind";
    private static final int MAX_PAGE = 1_000_000;

    private final Shelves shelves;
    private final Hits hits;
    private final ListQuery queries;
    private final Pages pages;

    SearchRoute(Shelves shelves, Hits hits, ListQuery queries, Pages pages) {
        this.shelves = shelves;
        this.hits = hits;
        this.queries = queries;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Shelf shelf = shelves.now();
        String text = request.text("q").orElse("");
        List<Found> all = shelf.catalogue().search(text, Set.of());
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        request.parameters(KIND).forEach(code -> Kind.of(code).ifPresent(kinds::add));
        List<Found> found = all.stream()
                .filter(one -> kinds.isEmpty() || kinds.contains(one.entry().kind()))
                .toList();
        Address here = Address.of(request.path());
        here = text.isEmpty() ? here : here.with("q", text);
        for (Kind kind : kinds) {
            here = here.plus(KIND, kind.code());
        }
        Paging paging = Pager.page(here, request.number(Pager.PAGE, 1, 1, MAX_PAGE), found.size());
        List<Found> shown = Pager.slice(found, paging);
        SearchView search = new SearchView(
                text,
                found.size(),
                all.size(),
                counts(here, text, all, kinds),
                hits.of(shown, shelf),
                paging,
                queries.of(shown.stream().map(one -> shelf.item(one.entry())).toList()));
        return pages.answer(request, "search", search);
    }

    private static List<KindCount> counts(Address here, String text, List<Found> all, Set<Kind> chosen) {
        List<KindCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int count =
                    (int) all.stream().filter(one -> one.entry().kind() == kind).count();
            if (count > 0 || chosen.contains(kind)) {
                boolean has = chosen.contains(kind);
                counts.add(new KindCount(
                        kind.code(),
                        count,
                        has,
                        (has ? here.minus(KIND, kind.code()) : here.plus(KIND, kind.code())).toString(),
                        Address.of(ListKind.of(kind).path()).with("q", text).toString()));
            }
        }
        return List.copyOf(counts);
    }
}
