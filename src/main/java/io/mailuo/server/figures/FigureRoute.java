package io.mailuo.server.figures;

import io.mailuo.server.facts.FactTriples;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Sort;
import io.mailuo.server.facts.Turns;
import io.mailuo.server.figures.FigureIndex.Found;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** {@code /figures}: the figures that articles state, to be narrowed, sorted and taken away. */
final class FigureRoute implements Route {

    static final int PAGE = 50;

    private static final List<Representation> FORMS = List.of(
            Representation.HTML, Representation.JSON, Representation.CSV, Representation.XLSX, Representation.TURTLE);
    private static final int MAX_PAGE = 1_000_000;

    private final FigureSources sources;

    FigureRoute(FigureSources sources) {
        this.sources = sources;
    }

    @Override
    public Reply answer(Request request) {
        Selection selection = Selection.of(request, sources.forms()::simplified);
        Order order = order(request.text("sort").orElse(Order.SUBJECT.code()));
        boolean falling = request.text("falling").isPresent();
        Found found = sources.indexes().now().select(selection, order, falling);
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        return switch (form) {
            case CSV, XLSX ->
                FigureSheet.of(
                                found.figures(),
                                sources.store(),
                                new Named(sources.catalogues().now(), sources.links()),
                                sources.links())
                        .reply(form, request.text("bom").isPresent());
            case TURTLE ->
                Reply.stream(form.contentType(), out -> turtle(found.figures(), out))
                        .download("figures.ttl")
                        .header("Vary", "Accept");
            default ->
                sources.pages().answer(request, "figures", list(request, selection, order, falling, found), FORMS);
        };
    }

    private static Order order(String code) {
        return Order.of(code)
                .orElseThrow(() -> new RequestFailed(
                        400, "The parameter sort is \"" + code + "\"; it can be subject, value, article."));
    }

    private FigureViews views(Graph data) {
        return new FigureViews(
                data, new Named(sources.catalogues().now(), sources.links()), sources.links(), sources.numbers());
    }

    private FigureList list(Request request, Selection selection, Order order, boolean falling, Found found) {
        Address here = request.address()
                .without("format")
                .without("bom")
                .without("lang")
                .without("theme");
        int total = found.figures().size();
        int count = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(request.number("page", 1, 1, MAX_PAGE), count);
        int from = (page - 1) * PAGE;
        List<Figure> shown = found.figures().subList(from, Math.min(total, from + PAGE));
        Facets facets = new Facets(
                selection,
                found.counts(),
                here.without("page"),
                new Named(sources.catalogues().now(), sources.links()));
        return new FigureList(
                request.text("q").orElse(""),
                total,
                order.code(),
                falling,
                sorts(here.without("page"), order, falling),
                facets.views(request),
                facets.chosen(),
                sources.store().read(quads -> views(quads.getUnionGraph()).of(shown)),
                total == 0 ? 0 : from + 1,
                from + shown.size(),
                Turns.of(here, page, count),
                Hidden.of(here),
                here.without("page").with("format", "csv").with("bom", "1").toString(),
                compare(here),
                "/figures",
                sources.queries().list(selection, order, falling, from, PAGE));
    }

    private static List<Sort> sorts(Address here, Order present, boolean falling) {
        return Arrays.stream(Order.values())
                .map(order -> {
                    Address sorted = here.with("sort", order.code()).without("falling");
                    boolean turned = order == present && !falling;
                    return new Sort(
                            order.code(), order == present, (turned ? sorted.with("falling", "1") : sorted).toString());
                })
                .toList();
    }

    private static String compare(Address here) {
        Address compare = Address.of("/figures/compare");
        for (String kept : List.of("q", "unit")) {
            for (String value : here.parameters().getOrDefault(kept, List.of())) {
                compare = compare.plus(kept, value);
            }
        }
        for (String thing : List.of("programme", "holder")) {
            for (String value : here.parameters().getOrDefault(thing, List.of())) {
                compare = compare.plus("about", value);
            }
        }
        return compare.toString();
    }

    /** Written while it is read, a fact after the other. */
    private void turtle(List<Figure> figures, OutputStream out) {
        sources.store().read(quads -> {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            Graph prefixes = GraphFactory.createDefaultGraph();
            Prefixes.add(prefixes);
            writer.start();
            prefixes.getPrefixMapping().getNsPrefixMap().forEach(writer::prefix);
            FactTriples triples = new FactTriples(quads.getUnionGraph(), sources.links());
            figures.forEach(figure -> triples.of(figure.iri(), writer::triple));
            writer.finish();
            return true;
        });
    }
}
