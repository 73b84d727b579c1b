package io.mailuo.server.sparql;

import io.mailuo.server.graph.GraphBuilder;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Terms;
import io.mailuo.store.fulltext.ContainsWords;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
public final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** What results come in; a test asks for each. */
    static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML",
            "TriG",
            "N-Quads");

    private final Links links;

    /** The endpoint of a server with these links. */
    public ServiceDescription(Links links) {
        this.links = links;
    }

    /**
     * What {@code /sparql} answers without a query.
     *
     * @param triples number of triples of the union of the graphs
     * @param graphs names of the named graphs
     */
    public Graph endpoint(long triples, List<String> graphs) {
        GraphBuilder to = new GraphBuilder();
        Node service = GraphBuilder.iri(links.iri("/sparql"));
        Node dataset = GraphBuilder.iri(links.iri("/sparql#dataset"));
        Node union = GraphBuilder.iri(links.iri("/sparql#union"));
        to.iri(service, Terms.TYPE.getURI(), SD + "Service")
                .said(service, RDFS + "label", "脉络 SPARQL 端点", "Mailuo SPARQL endpoint")
                .add(service, GraphBuilder.iri(SD + "endpoint"), service)
                .iri(service, SD + "supportedLanguage", SD + "SPARQL11Query")
                .iri(service, SD + "feature", SD + "UnionDefaultGraph")
                .iri(service, SD + "defaultEntailmentRegime", "http://www.w3.org/ns/entailment/Simple")
                .iri(service, SD + "propertyFeature", ContainsWords.IRI)
                .iri(service, RDFS + "seeAlso", links.iri("/query/examples"))
                .iri(service, RDFS + "seeAlso", links.iri("/.well-known/void"));
        RESULTS.forEach(format -> to.iri(service, SD + "resultFormat", FORMATS + format));
        to.add(service, GraphBuilder.iri(SD + "defaultDataset"), dataset)
                .iri(dataset, Terms.TYPE.getURI(), SD + "Dataset")
                .add(dataset, GraphBuilder.iri(SD + "defaultGraph"), union)
                .iri(union, Terms.TYPE.getURI(), SD + "Graph")
                .number(union, VOID + "triples", triples);
        for (String graph : graphs) {
            // A named graph's description has an IRI of its own: the name is that of the graph and not of its part in a
            // dataset.
            Node named =
                    GraphBuilder.iri(links.iri("/sparql") + "#graph=" + graph.substring(graph.lastIndexOf('/') + 1));
            to.add(dataset, GraphBuilder.iri(SD + "namedGraph"), named)
                    .iri(named, Terms.TYPE.getURI(), SD + "NamedGraph")
                    .iri(named, SD + "name", graph);
        }
        return to.graph();
    }
}
