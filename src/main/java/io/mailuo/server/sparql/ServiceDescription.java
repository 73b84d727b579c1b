package io.mailuo.server.sparql;

import io.mailuo.server.graph.Terms;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Description;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the endpoint and the dataset say of themselves: SPARQL 1.1 Service Description, and VoID. */
public final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String[] RESULTS = {
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "JSON-LD",
        "N-Triples",
        "RDF_XML"
    };

    private final Links links;

    public ServiceDescription(Links links) {
        this.links = links;
    }

    /** What {@code /sparql} answers without a query. */
    public Graph endpoint(Counts counts) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = iri(links.iri("/sparql"));
        Node dataset = iri(links.iri("/sparql#dataset"));
        Node union = iri(links.iri("/sparql#union"));
        add(graph, service, Terms.TYPE, iri(SD + "Service"));
        add(graph, service, iri(SD + "endpoint"), service);
        add(graph, service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        add(graph, service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        for (String format : RESULTS) {
            add(graph, service, iri(SD + "resultFormat"), iri(FORMATS + format));
        }
        add(graph, service, iri(SD + "defaultDataset"), dataset);
        add(graph, dataset, Terms.TYPE, iri(SD + "Dataset"));
        add(graph, dataset, iri(SD + "defaultGraph"), union);
        add(graph, union, Terms.TYPE, iri(SD + "Graph"));
        add(graph, union, iri(VOID + "triples"), number(counts.triples()));
        Prefixes.add(graph);
        return graph;
    }

    /** What {@code /.well-known/void} answers. */
    public Graph dataset(Counts counts) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node dataset = iri(links.iri("/.well-known/void#dataset"));
        add(graph, dataset, Terms.TYPE, iri(VOID + "Dataset"));
        add(graph, dataset, iri("http://purl.org/dc/terms/title"), text("脉络知识图谱", "zh"));
        add(graph, dataset, iri("http://purl.org/dc/terms/title"), text("Mailuo knowledge graph", "en"));
        add(graph, dataset, iri(VOID + "sparqlEndpoint"), iri(links.iri("/sparql")));
        add(graph, dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(links.iri("/id/")));
        add(graph, dataset, iri(VOID + "vocabulary"), iri(Terms.MAILUO));
        add(graph, dataset, iri("http://xmlns.com/foaf/0.1/homepage"), iri(links.iri("/")));
        for (String feature : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
            add(graph, dataset, iri(VOID + "feature"), iri(FORMATS + feature));
        }
        add(graph, dataset, iri(VOID + "triples"), number(counts.triples()));
        counts.kinds().forEach((kind, count) -> {
            Node part = iri(links.iri("/.well-known/void#" + Glossary.lastPart(kind.getURI())));
            add(graph, dataset, iri(VOID + "classPartition"), part);
            add(graph, part, iri(VOID + "class"), kind);
            add(graph, part, iri(VOID + "entities"), number(count));
        });
        Prefixes.add(graph);
        return graph;
    }

    private static void add(Graph graph, Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
