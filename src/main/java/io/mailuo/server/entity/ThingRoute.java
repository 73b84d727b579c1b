package io.mailuo.server.entity;

import io.mailuo.server.graph.Description;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.util.List;

/** {@code /id/…}: a thing as a page or as data. */
public final class ThingRoute implements Route {

    private static final List<Representation> FORMS = List.of(
            Representation.HTML,
            Representation.TURTLE,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.JSON);

    private final GraphStore store;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;

    /** Things of a store. */
    public ThingRoute(GraphStore store, Glossary glossary, Links links, Pages pages) {
        this.store = store;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
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
        Thing thing = store.read(quads -> new ThingReader(quads.getUnionGraph(), glossary, links).read(iri))
                .orElseThrow(ThingRoute::unknown);
        return pages.answer(request, "thing", thing, FORMS);
    }

    private static RequestFailed unknown() {
        return new RequestFailed(404, "图中没有这个对象。 The graph holds nothing of this name.");
    }
}
