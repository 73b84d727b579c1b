package io.mailuo.server.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Description;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;

/** {@code /id/…}: a thing as a page or as data. */
public final class ThingRoute implements Route {

    private static final List<Representation> FORMS = List.of(
            Representation.HTML,
            Representation.TURTLE,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.JSON);

    private static final int KEPT = 200;

    /** Things of a kind whose pages are made beforehand. */
    private static final int PREPARED = 10;

    private final GraphStore store;
    private final Catalogues catalogues;
    private final PanelQueries queries;
    private final NameForms forms;
    private final ArticleDays.Kept days = new ArticleDays.Kept();
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;

    /** What the pages that were asked for last show; those of things that very many articles name are made of thousands of rows. */
    private final Cache<Edition, Optional<Shown>> shown =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Number of changes of the graph that the kept pages show. */
    private final AtomicLong current = new AtomicLong();

    /** Things of a store. */
    public ThingRoute(
            GraphStore store,
            Catalogues catalogues,
            PanelQueries queries,
            NameForms forms,
            Glossary glossary,
            Links links,
            Pages pages) {
        this.store = store;
        this.catalogues = catalogues;
        this.queries = queries;
        this.forms = forms;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
    }

    /** A thing as the graph was after so many changes. */
    private record Edition(long changes, String iri) {}

    /** A template and what it shows. */
    private record Shown(String template, Object view) {}

    /** Makes the pages of the things that most articles name, before somebody asks. */
    public void prepare() {
        Catalogue catalogue = catalogues.now();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ARTICLE) {
                catalogue.of(kind).stream()
                        .sorted(Comparator.comparingInt(
                                (Entry entry) -> -entry.articles().size()))
                        .limit(PREPARED)
                        .forEach(entry -> shown(entry.iri()));
            }
        }
    }

    @Override
    public Reply answer(Request request) {
        String iri = links.iri(request.path());
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        if (form.isRdf()) {
            return Reply.rdf(
                            form,
                            store.read(quads -> new Description(quads.getUnionGraph(), links).of(iri))
                                    .orElseThrow(ThingRoute::unknown))
                    .header("Vary", "Accept");
        }
        Shown shown = shown(iri).orElseThrow(ThingRoute::unknown);
        return pages.answer(request, shown.template, shown.view, FORMS);
    }

    /** The number of changes is read before the graph: what is read may be newer than its number, and never older. */
    private Optional<Shown> shown(String iri) {
        Edition edition = new Edition(store.changes(), iri);
        if (current.getAndSet(edition.changes) != edition.changes) {
            // Nobody will ask for these again, and each may hold megabytes.
            shown.invalidateAll();
        }
        Optional<Shown> kept = shown.getIfPresent(edition);
        if (kept == null) {
            Catalogue catalogue = catalogues.now();
            kept = store.read(quads -> shown(iri, quads.getUnionGraph(), catalogue));
            shown.put(edition, kept);
        }
        return kept;
    }

    /** The page of a thing of a kind that has pages of its own, of a fact, or of anything else. */
    private Optional<Shown> shown(String iri, Graph data, Catalogue catalogue) {
        Optional<Entry> entry = catalogue.find(iri).filter(found -> found.kind() != Kind.ARTICLE);
        if (entry.isPresent()) {
            EntityReader reader =
                    new EntityReader(data, catalogue, glossary, links, queries, forms, days.of(store, catalogue));
            return entry.map(found -> new Shown(found.kind().code(), page(reader, found)));
        }
        Names names = new Names(data, catalogue, glossary, links);
        ThingReader things = new ThingReader(data, glossary, names, links, queries);
        FactReader facts = new FactReader(data, glossary, names, links, things, queries);
        return facts.knows(iri)
                ? Optional.of(new Shown("fact", facts.read(iri)))
                : things.read(iri).map(thing -> new Shown("thing", thing));
    }

    private static Object page(EntityReader reader, Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> reader.person(entry);
            case ORGANISATION -> reader.organisation(entry);
            case PROGRAMME -> reader.programme(entry);
            case PLACE -> reader.place(entry);
            case ARTICLE -> throw new IllegalStateException("an article has a page of another room");
        };
    }

    private static RequestFailed unknown() {
        return new RequestFailed(404, "图中没有这个对象。 The graph holds nothing of this name.");
    }
}
