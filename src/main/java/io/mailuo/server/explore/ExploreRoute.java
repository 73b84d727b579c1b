package io.mailuo.server.explore;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /explore}: some things, what they are tied to, and all ties among these. The address is the state. */
public final class ExploreRoute implements Route {

    static final String PATH = "/explore";

    private static final List<Representation> FORMS =
            List.of(Representation.HTML, Representation.JSON, Representation.GEXF, Representation.GRAPHML);

    private final Catalogues catalogues;
    private final Drawing drawing;
    private final Links links;
    private final Pages pages;

    /** The explorer of a graph. */
    public ExploreRoute(Catalogues catalogues, Ties ties, Links links, Pages pages) {
        this.catalogues = catalogues;
        this.drawing = new Drawing(ties);
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        Choice choice = begun(Choice.of(request, links), catalogue);
        choice.focus().forEach(iri -> known(catalogue, iri));
        Drawn drawn = drawing.of(choice, catalogue);
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        return switch (form) {
            case GEXF, GRAPHML ->
                file(form, drawn, catalogue, links.iri(choice.address(links).toString()));
            default ->
                pages.answer(request, "explore", new ExploredMaker(catalogue, links, choice, drawn).make(), FORMS);
        };
    }

    /**
     * Without a focus, the explorer starts from the thing that takes part in most facts; from no place, as long as there is
     * anything else, since a place is tied to programmes alone.
     */
    private static Choice begun(Choice choice, Catalogue catalogue) {
        if (!choice.focus().isEmpty()) {
            return choice;
        }
        List<String> best = Choice.KINDS.stream()
                .flatMap(kind -> catalogue.of(kind).stream())
                .max(Comparator.comparing((Entry entry) -> entry.kind() != Kind.PLACE)
                        .thenComparingInt(Entry::facts)
                        .thenComparing(Comparator.comparing(Entry::iri).reversed()))
                .map(Entry::iri)
                .stream()
                .toList();
        return choice.at(best, choice.without());
    }

    /** A thing of the kinds that the explorer draws. */
    static Entry known(Catalogue catalogue, String iri) {
        return catalogue
                .find(iri)
                .filter(entry -> Choice.KINDS.contains(entry.kind()))
                .orElseThrow(
                        () -> new RequestFailed(
                                404,
                                "图中没有这个人物、机构、项目或地区。 The graph holds no person, organisation, programme or place of this name."));
    }

    private static Reply file(Representation form, Drawn drawn, Catalogue catalogue, String address) {
        Map<String, Span> spans = new HashMap<>();
        for (Edge edge : drawn.edges()) {
            spans.merge(edge.source(), Span.of(edge), Span::with);
            spans.merge(edge.target(), Span.of(edge), Span::with);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphFile file = form == Representation.GEXF ? new GexfFile(out, address) : new GraphMlFile(out, address);
        try {
            file.begin();
            for (String iri : drawn.things()) {
                file.node(known(catalogue, iri), spans.getOrDefault(iri, Span.UNKNOWN));
            }
            for (Edge edge : drawn.edges()) {
                file.edge(edge);
            }
            file.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Reply.bytes(200, form.contentType(), out.toByteArray())
                .download("mailuo." + form.suffix())
                .header("Vary", "Accept");
    }
}
