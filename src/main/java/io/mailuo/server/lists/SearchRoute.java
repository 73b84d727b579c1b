package io.mailuo.server.lists;

import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.fulltext.TextHits;
import io.mailuo.server.graph.Catalogue;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /search?q=}: things of all kinds by what they are called, best first; {@code kind}, repeated, keeps to some kinds.
 * Below them the first articles that contain the words; {@code in=text} shows those articles alone, page by page.
 */
final class SearchRoute implements Route {

    private static final String KIND = "kind";
    private static final String IN = "in";
    private static final String TEXT = "text";
    private static final int MAX_PAGE = 1_000_000;

    /** Articles below the names. */
    private static final int FEW = 5;

    /** Articles on a page of their own: with three passages each, more than anybody reads through. */
    private static final int ARTICLES = 20;

    private final Shelves shelves;
    private final Hits hits;
    private final ListQuery queries;
    private final ArticleSearch texts;
    private final Pages pages;

    SearchRoute(Shelves shelves, Hits hits, ListQuery queries, ArticleSearch texts, Pages pages) {
        this.shelves = shelves;
        this.hits = hits;
        this.queries = queries;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        String text = request.text("q").orElse("");
        if (!text.isEmpty() && request.text(IN).filter(TEXT::equals).isPresent()) {
            return pages.answer(request, "search", inTexts(request, text));
        }
        Shelf shelf = shelves.now();
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
        Optional<TextHits> few = text.isEmpty() ? Optional.empty() : Optional.of(texts.search(text, 0, FEW));
        Paging paging = Pager.page(here, request.number(Pager.PAGE, 1, 1, MAX_PAGE), found.size());
        List<Found> shown = Pager.slice(found, paging);
        SearchView search = new SearchView(
                text,
                found.size(),
                all.size(),
                counts(here, text, counted(all), kinds),
                hits.of(shown, shelf),
                paging,
                queries.of(shown.stream().map(one -> shelf.item(one.entry())).toList()),
                few,
                text.isEmpty() ? "" : queries.ofWords(text),
                true,
                false,
                address(request, text).toString(),
                list(text));
        return pages.answer(request, "search", search);
    }

    /** The page of the articles that contain the words. */
    private static Address address(Request request, String text) {
        return Address.of(request.path()).with("q", text).with(IN, TEXT);
    }

    private SearchView inTexts(Request request, String text) {
        int page = request.number(Pager.PAGE, 1, 1, MAX_PAGE / ARTICLES);
        TextHits found = texts.search(text, (page - 1) * ARTICLES, ARTICLES);
        Paging paging = Pager.page(address(request, text), page, found.total(), ARTICLES);
        if (paging.page() < page) {
            found = texts.search(text, paging.from() - 1, ARTICLES);
        }
        // Of the things called so this page says how many there are, and shows none: after a start it does not wait for
        // them.
        Optional<Catalogue> catalogue = shelves.catalogue();
        Map<Kind, Integer> named = catalogue.map(things -> things.count(text)).orElse(Map.of());
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        Address names = Address.of(request.path()).with("q", text);
        String query = queries.ofWords(text);
        return new SearchView(
                text,
                all,
                all,
                counts(names, text, named, Set.of()),
                List.of(),
                paging,
                query,
                Optional.of(found),
                query,
                catalogue.isPresent(),
                true,
                names.toString(),
                list(text));
    }

    private static String list(String text) {
        return Address.of(ListKind.ARTICLES.path()).with(ListRoute.WORDS, text).toString();
    }

    private static Map<Kind, Integer> counted(List<Found> all) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        all.forEach(one -> counts.merge(one.entry().kind(), 1, Integer::sum));
        return counts;
    }

    private static List<KindCount> counts(Address here, String text, Map<Kind, Integer> all, Set<Kind> chosen) {
        List<KindCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int count = all.getOrDefault(kind, 0);
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
