package io.mailuo.server.lists;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.lists.SearchView.Hit;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code /suggest?q=}: the ten things whose names fit best what somebody is typing, as JSON.
 *
 * <pre>{"q": "zxw", "total": 1, "suggestions": [{"iri": "…", "href": "/id/person/…", "name": "张学伟", "matched": "",
 *  "kind": "person", "type": {"zh": "人物", "en": "person"}, "about": [{"zh": "…", "en": "…"}]}]}</pre>
 *
 * <p>{@code kind}, repeated, keeps to kinds; {@code limit} asks for fewer than ten. {@code matched} is the name that fits
 * if it is another than the first; {@code total} counts all that fits.
 */
final class SuggestRoute implements Route {

    private static final int MOST = 10;

    private final Shelves shelves;
    private final Hits hits;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    SuggestRoute(Shelves shelves, Hits hits) {
        this.shelves = shelves;
        this.hits = hits;
    }

    /** What is suggested. */
    record Suggestions(String q, int total, List<Hit> suggestions) {}

    @Override
    public Reply answer(Request request) {
        Shelf shelf = shelves.now();
        String text = request.text("q").orElse("");
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        request.parameters("kind").forEach(code -> Kind.of(code).ifPresent(kinds::add));
        List<Found> found = shelf.catalogue().search(text, kinds);
        List<Found> best =
                found.stream().limit(request.number("limit", MOST, 1, MOST)).toList();
        return Reply.text(
                200, "application/json", gson.toJson(new Suggestions(text, found.size(), hits.of(best, shelf))) + "\n");
    }
}
