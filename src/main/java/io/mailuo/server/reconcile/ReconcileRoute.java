package io.mailuo.server.reconcile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /reconcile}: the Reconciliation API 0.2, by which OpenRefine matches the names in a table to things of the graph.
 * Below it are its suggest, flyout, preview and property services.
 */
public final class ReconcileRoute implements Route {

    private static final String SERVICE = "/reconcile";
    private static final int FURTHEST = 10_000;
    private static final int PROPOSED = 100;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final GraphStore store;
    private final Catalogues catalogues;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;
    private final Types types;
    private final Identifiers identifiers;
    private volatile Optional<NameTable> kept = Optional.empty();

    /** Reconciles with the things of a store. */
    public ReconcileRoute(GraphStore store, Catalogues catalogues, Glossary glossary, Links links, Pages pages) {
        this.store = store;
        this.catalogues = catalogues;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
        this.types = new Types(glossary);
        this.identifiers = new Identifiers(links);
    }

    @Override
    public Reply answer(Request request) {
        if (parameter(request, "callback").isPresent()) {
            throw new RequestFailed(
                    400, "JSONP is not supported: ask without callback; the answer is open to all origins.");
        }
        return switch (request.path()) {
            case SERVICE, SERVICE + "/" -> service(request);
            case SERVICE + "/view" -> Reply.seeOther(links.href(entry(request).iri()));
            case SERVICE + "/preview" -> preview(request);
            case SERVICE + "/properties" ->
                json(read(view -> view.extension()
                        .proposed(request.text("type"), request.number("limit", PROPOSED, 1, PROPOSED))));
            case SERVICE + "/suggest/entity" ->
                json(read(view -> view.suggestions().entities(prefix(request), request.text("type"), cursor(request))));
            case SERVICE + "/suggest/type" ->
                json(read(view -> view.suggestions().types(prefix(request), cursor(request))));
            case SERVICE + "/suggest/property" ->
                json(read(view -> view.suggestions().properties(prefix(request), cursor(request))));
            case SERVICE + "/flyout/entity", SERVICE + "/flyout/type", SERVICE + "/flyout/property" -> flyout(request);
            default -> throw new RequestFailed(404, "没有这个服务。 The reconciliation service has nothing at this address.");
        };
    }

    private Reply service(Request request) {
        Optional<String> queries = parameter(request, "queries");
        Optional<String> extend = parameter(request, "extend");
        if (queries.isPresent()) {
            return json(read(view -> view.results().of(QueryReader.batch(queries.orElseThrow()))));
        }
        if (extend.isPresent()) {
            return json(read(view -> view.extension().rows(extend.orElseThrow())));
        }
        if (request.method().equals("POST")) {
            throw new RequestFailed(
                    400, "A posted form needs a field queries or extend (application/x-www-form-urlencoded).");
        }
        return json(new Manifest(identifiers, types).at(home(request)));
    }

    /** A parameter; reading the first of a posted form reads the form, which has its bounds. */
    private static Optional<String> parameter(Request request, String name) {
        try {
            return request.parameter(name);
        } catch (RuntimeException tooLong) {
            throw new RequestFailed(413, "The form is too long or cannot be read; send fewer queries at once.");
        }
    }

    private static String prefix(Request request) {
        return request.parameter("prefix").map(String::strip).orElse("");
    }

    private static int cursor(Request request) {
        return request.number("cursor", 0, 0, FURTHEST);
    }

    /** Where the client reaches the server: its base, but on this machine whatever port it listens on. */
    private String home(Request request) {
        return request.header("Host")
                .filter(host -> host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?"))
                .map(host -> "http://" + host + "/")
                .orElse(links.iri("/"));
    }

    /** What the services of one state of the graph are made of. */
    private record View(
            Results results,
            Extension extension,
            Suggestions suggestions,
            Catalogue catalogue,
            PropertyReader reader) {}

    private <T> T read(Function<View, T> question) {
        NameTable table = table();
        return store.read(quads -> {
            PropertyReader reader = new PropertyReader(quads.getUnionGraph(), table, glossary);
            Describer describer = new Describer(reader);
            Reconciler reconciler = new Reconciler(table, reader, types, identifiers);
            return question.apply(new View(
                    new Results(reconciler, types, identifiers, describer),
                    new Extension(table.catalogue(), reader, types, identifiers),
                    new Suggestions(table.catalogue(), types, identifiers, describer),
                    table.catalogue(),
                    reader));
        });
    }

    private NameTable table() {
        Catalogue now = catalogues.now();
        Optional<NameTable> at = kept.filter(table -> table.catalogue() == now);
        if (at.isPresent()) {
            return at.orElseThrow();
        }
        NameTable made = new NameTable(now);
        kept = Optional.of(made);
        return made;
    }

    private Entry entry(Request request) {
        return request.text("id")
                .flatMap(id -> identifiers.find(catalogues.now(), id))
                .orElseThrow(() -> new RequestFailed(404, "图中没有这个对象。 The graph holds nothing of this id."));
    }

    private Reply preview(Request request) {
        Entry entry = entry(request);
        return pages.answer(
                request, "preview", read(view -> Preview.of(entry, view.reader, view.catalogue, types, links)));
    }

    private Reply flyout(Request request) {
        String id = request.text("id").orElse("");
        JsonObject answer = new JsonObject();
        answer.addProperty("id", id);
        answer.addProperty(
                "html", pages.fragment(request, "flyout", flyout(request, id)).strip());
        return json(answer);
    }

    private Flyout flyout(Request request, String id) {
        Optional<Flyout> found = switch (request.path()) {
            case SERVICE + "/flyout/type" -> types.find(id).map(type -> new Flyout(type.name(), type.id()));
            case SERVICE + "/flyout/property" ->
                Property.of(id)
                        .map(property -> new Flyout(
                                property.shown(),
                                read(view -> view.suggestions().bearers(property))));
            default -> {
                Entry entry = entry(request);
                yield Optional.of(new Flyout(
                        entry.name(),
                        read(view -> new Describer(view.reader).line(entry)).orElse("")));
            }
        };
        return found.orElseThrow(() -> new RequestFailed(404, "没有这个编号。 There is nothing of this id."));
    }

    /** What a flyout shows. */
    public record Flyout(String name, String line) {}

    private Reply json(JsonObject answer) {
        return Reply.text(200, "application/json", gson.toJson(answer) + "\n");
    }
}
