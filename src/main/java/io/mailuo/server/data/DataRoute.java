package io.mailuo.server.data;

import io.mailuo.rdf.GraphFormat;
import io.mailuo.server.data.DataPage.Addresses;
import io.mailuo.server.data.DataPage.Download;
import io.mailuo.server.data.DataPage.File;
import io.mailuo.server.data.Downloads.Sums;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /data}: what can be taken away, how good it is, and how to cite it. */
public final class DataRoute implements Route {

    /** How long a reader waits for all of what takes long; the page comes without the rest. */
    private static final Duration PATIENCE = Duration.ofMillis(40);

    private final GraphStore store;
    private final Dataset dataset;
    private final Catalogues catalogues;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;

    /** The page of a dataset. */
    public DataRoute(
            GraphStore store, Dataset dataset, Catalogues catalogues, Glossary glossary, Links links, Pages pages) {
        this.store = store;
        this.dataset = dataset;
        this.catalogues = catalogues;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Optional<GraphFigures> figures = dataset.figures(PATIENCE);
        List<Download> downloads =
                Stream.of(GraphFormat.values()).map(this::download).toList();
        boolean complete = figures.isPresent()
                && downloads.stream().allMatch(d -> d.file().sha256().isPresent());
        FigureReader reader = new FigureReader(glossary, links);
        DataPage page = new DataPage(
                links.iri("/"),
                downloads,
                complete,
                dataset.downloads()
                        .sums(GraphFormat.NQUADS, Duration.ZERO)
                        .map(sums -> sums.plain().sha256()),
                figures.map(known -> reader.build(known, store)),
                figures.map(known -> reader.quality(known, store)),
                addresses(),
                example());
        return pages.answer(request, "data", page)
                .header("Link", "<" + links.iri("/.well-known/void") + ">; rel=\"describedby\"; type=\"text/turtle\"");
    }

    private Download download(GraphFormat format) {
        Optional<Sums> sums = dataset.downloads().sums(format, PATIENCE.dividedBy(GraphFormat.values().length));
        String name = Downloads.file(format);
        return new Download(
                shown(format),
                format.mediaType(),
                format.holdsGraphs(),
                file(name, sums.map(Sums::plain)),
                file(name + ".gz", sums.map(Sums::compressed)),
                sums.map(Sums::replaced).orElse(0L));
    }

    private static File file(String name, Optional<Sum> sum) {
        return new File(
                name,
                DownloadRoute.FOLDER + name,
                sum.map(Sum::bytes),
                sum.map(known -> size(known.bytes())).orElse(""),
                sum.map(Sum::sha256));
    }

    private static String size(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / 1e3)));
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String shown(GraphFormat format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case TRIG -> "TriG";
            case NTRIPLES -> "N-Triples";
            case NQUADS -> "N-Quads";
            case JSONLD -> "JSON-LD";
            case RDFXML -> "RDF/XML";
        };
    }

    private Addresses addresses() {
        return new Addresses(
                links.iri("/sparql"),
                links.iri("/.well-known/void"),
                links.iri("/ns"),
                links.iri("/ns/shapes"),
                links.iri("/reconcile"),
                links.iri("/query/examples"));
    }

    /** A thing that much is said of. */
    private String example() {
        List<Entry> candidates = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSON, Kind.PROGRAMME, Kind.ORGANISATION)) {
            DescriptionRoutes.example(catalogues.now(), kind).forEach(candidates::add);
        }
        return candidates.stream().findFirst().map(Entry::iri).orElse(links.iri("/id/person/…"));
    }
}
