package io.mailuo.server.data;

import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.ServiceDescription;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.store.GraphStore;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the graph, its endpoint and its ontology say of themselves. */
public final class DescriptionRoutes {

    private static final Representation[] RDF_FIRST = {
        Representation.TURTLE,
        Representation.HTML,
        Representation.JSON_LD,
        Representation.N_TRIPLES,
        Representation.RDF_XML
    };

    private final GraphStore store;
    private final Glossary glossary;
    private final Links links;
    private final Pages pages;

    /** Descriptions of a store. */
    public DescriptionRoutes(GraphStore store, Glossary glossary, Links links, Pages pages) {
        this.store = store;
        this.glossary = glossary;
        this.links = links;
        this.pages = pages;
    }

    /** The ontology as its page shows it. */
    public record OntologyView(String namespace, List<Glossary.Term> terms) {}

    /** {@code /ns}: the ontology. */
    public Reply ontology(Request request) {
        Representation form = request.preferred(RDF_FIRST);
        if (form == Representation.HTML) {
            return pages.answer(
                    request, "ontology", new OntologyView(Terms.MAILUO, glossary.list()), List.of(RDF_FIRST));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        glossary.terms().find().forEachRemaining(graph::add);
        Prefixes.add(graph);
        return Reply.rdf(form, graph).header("Vary", "Accept");
    }

    /** {@code /sparql} without a query: the service description. */
    public Reply service(Request request) {
        Representation form = request.preferred(RDF_FIRST);
        return form == Representation.HTML
                ? Reply.seeOther("/query")
                : Reply.rdf(form, new ServiceDescription(links).endpoint(counts())).header("Vary", "Accept");
    }

    /** {@code /.well-known/void}: the dataset. */
    public Reply dataset(Request request) {
        Representation form = request.preferred(RDF_FIRST);
        return Reply.rdf(
                        form == Representation.HTML ? Representation.TURTLE : form,
                        new ServiceDescription(links).dataset(counts()))
                .header("Vary", "Accept");
    }

    private Counts counts() {
        return store.read(quads -> Counts.of(quads.getUnionGraph()));
    }
}
