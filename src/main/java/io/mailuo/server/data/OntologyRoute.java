package io.mailuo.server.data;

import io.mailuo.rdf.Ontology;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** {@code /ns}: the ontology for people and for programs; {@code /ns/shapes}: what a good graph looks like. */
public final class OntologyRoute {

    private static final Duration PATIENCE = Duration.ofMillis(40);

    private static final List<Representation> FORMS = List.of(
            Representation.TURTLE,
            Representation.HTML,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.JSON);

    private final Dataset dataset;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;
    private final Graph shapes = Ontology.shapes();

    /** The ontology, with how often a dataset uses its terms. */
    public OntologyRoute(Dataset dataset, Glossary glossary, Links links, Pages pages) {
        this.dataset = dataset;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
    }

    /** The shapes as their page shows them. */
    record ShapesPage(String turtle) {}

    /** {@code /ns}. */
    public Reply terms(Request request) {
        Representation form = chosen(request);
        if (!form.isRdf()) {
            OntologyReader reader = new OntologyReader(
                    glossary, links, dataset.figures(PATIENCE).map(GraphFigures::uses));
            return pages.answer(request, "ontology", reader.read(), FORMS);
        }
        Graph copy = GraphFactory.createDefaultGraph();
        glossary.terms().find().forEachRemaining(copy::add);
        Prefixes.add(copy);
        return Reply.rdf(form, copy).negotiated(request, form, FORMS, links::iri);
    }

    /** {@code /ns/shapes}. */
    public Reply shapes(Request request) {
        Representation form = chosen(request);
        return form.isRdf()
                ? Reply.rdf(form, shapes).negotiated(request, form, FORMS, links::iri)
                : pages.answer(
                        request,
                        "data-shapes",
                        new ShapesPage(new String(Representation.TURTLE.write(shapes), StandardCharsets.UTF_8)),
                        FORMS);
    }

    private static Representation chosen(Request request) {
        return request.preferred(FORMS.toArray(Representation[]::new));
    }
}
