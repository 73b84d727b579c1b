package io.mailuo.server.explore;

import static io.mailuo.server.explore.Ties.text;

import io.mailuo.server.explore.Explored.End;
import io.mailuo.server.explore.Tied.Quotation;
import io.mailuo.server.explore.Tied.Said;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Value;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.PanelQueries.Panel;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** {@code /explore/tie?source=&target=}: the facts behind an edge, each with its words. */
public final class EdgeRoute implements Route {

    static final String PATH = "/explore/tie";

    private static final int STANDARD_QUOTES = 40;
    private static final int MOST_QUOTES = 100_000;

    private final Catalogues catalogues;
    private final Ties ties;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;

    /** Edges of a graph. */
    public EdgeRoute(Catalogues catalogues, Ties ties, Glossary glossary, Links links, Pages pages) {
        this.catalogues = catalogues;
        this.ties = ties;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        Entry source = end(request, "source", catalogue);
        Entry target = end(request, "target", catalogue);
        Edge edge = ties.among(List.of(source.iri(), target.iri()), WholeGraphRoute.ALL).edges().stream()
                .filter(one -> one.source().equals(source.iri()) && one.target().equals(target.iri()))
                .findFirst()
                .orElseThrow(() -> new RequestFailed(404, "这两者之间没有关联。 Nothing ties these two."));
        Panel panel = ties.facts(source.iri(), target.iri(), request.number("quotes", STANDARD_QUOTES, 1, MOST_QUOTES));
        Tied tied = new Tied(
                shown(source),
                shown(target),
                edge.ties().stream().map(Tie::code).toList(),
                facts(panel.rows().rows()),
                Math.max(0, edge.evidences() - panel.rows().rows().size()),
                request.address().with("quotes", String.valueOf(MOST_QUOTES)).toString(),
                panel.query(),
                Address.of(ExploreRoute.PATH)
                        .with("focus", links.href(source.iri()))
                        .plus("focus", links.href(target.iri()))
                        .toString());
        return pages.answer(request, "tie", tied);
    }

    private Entry end(Request request, String name, Catalogue catalogue) {
        String given = request.text(name)
                .orElseThrow(
                        () -> new RequestFailed(400, "The parameter " + name + " is missing: the IRI of a thing."));
        return ExploreRoute.known(catalogue, given.startsWith("/") ? links.iri(given) : given);
    }

    private End shown(Entry entry) {
        return new End(
                entry.iri(), links.href(entry.iri()), entry.name(), entry.kind().code());
    }

    private List<Said> facts(List<Binding> rows) {
        Map<String, Said> facts = new LinkedHashMap<>();
        for (Binding row : rows) {
            String iri = text(row, "fact").orElseThrow();
            facts.merge(iri, said(iri, row), EdgeRoute::joined);
        }
        return List.copyOf(facts.values());
    }

    private Said said(String iri, Binding row) {
        return new Said(
                iri,
                links.href(iri),
                text(row, "tie").orElse(""),
                text(row, "title"),
                Optional.ofNullable(row.get("tenure")).map(glossary::label),
                text(row, "begin"),
                text(row, "end"),
                text(row, "day"),
                List.of(quotation(iri, row)));
    }

    private static Said joined(Said one, Said other) {
        List<Quotation> supports = java.util.stream.Stream.concat(one.supports().stream(), other.supports().stream())
                .distinct()
                .toList();
        return new Said(
                one.iri(),
                one.href(),
                one.tie(),
                one.title(),
                one.tenure(),
                one.begin(),
                one.end(),
                one.day(),
                supports);
    }

    private Quotation quotation(String fact, Binding row) {
        String article = text(row, "article").orElseThrow();
        Optional<String> start = text(row, "start");
        Optional<String> stop = text(row, "stop");
        String at = start.isPresent() && stop.isPresent() ? "#char=" + start.get() + "," + stop.get() : "";
        String href = links.href(article);
        return new Quotation(
                text(row, "prefix").orElse(""),
                text(row, "exact").orElse(""),
                text(row, "suffix").orElse(""),
                new Value(
                        text(row, "headline").orElse(Glossary.lastPart(article)),
                        "zh",
                        href.isEmpty() ? "" : href + "?fact=" + Address.encoded(fact) + at),
                at.isEmpty() ? "" : start.get() + "–" + stop.get(),
                text(row, "rule").orElse(""),
                text(row, "confidence").map(EdgeRoute::percentage).orElse(""));
    }

    private static String percentage(String share) {
        return Math.round(100 * Double.parseDouble(share)) + " %";
    }
}
