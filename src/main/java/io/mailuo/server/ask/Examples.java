package io.mailuo.server.ask;

import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * {@code /query/examples}: the ready queries as RDF, in the shape that collections of SPARQL examples have
 * (sparql-examples of SIB): SHACL's {@code sh:SPARQLExecutable} with the query, a comment and the endpoint as target.
 */
final class Examples {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node SELECT = iri(SH + "select");
    private static final Node PREFIXES = iri(SH + "prefixes");
    private static final Node DECLARE = iri(SH + "declare");
    private static final Node PREFIX = iri(SH + "prefix");
    private static final Node NAMESPACE = iri(SH + "namespace");
    private static final Node TARGET = iri("https://schema.org/target");

    private final ReadyQueries queries;
    private final Links links;

    Examples(ReadyQueries queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    Reply answer(Request request) {
        Representation form = request.preferred(
                Representation.TURTLE,
                Representation.HTML,
                Representation.JSON_LD,
                Representation.N_TRIPLES,
                Representation.RDF_XML);
        return (form == Representation.HTML ? Reply.seeOther("/query") : Reply.rdf(form, graph()))
                .header("Vary", "Accept");
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node prefixes = iri(links.iri("/query/examples") + "#prefixes");
        graph.add(prefixes, Terms.TYPE, iri("http://www.w3.org/2002/07/owl#Ontology"));
        Namespaces.all().forEach((prefix, namespace) -> {
            Node declaration = iri(links.iri("/query/examples") + "#prefix-" + prefix);
            graph.add(prefixes, DECLARE, declaration);
            graph.add(declaration, PREFIX, NodeFactory.createLiteralString(prefix));
            graph.add(declaration, NAMESPACE, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
        queries.list().forEach(query -> add(graph, query, prefixes));
        graph.getPrefixMapping().setNsPrefixes(Namespaces.all()).setNsPrefix("sh", SH);
        return graph;
    }

    private void add(Graph graph, ReadyQuery query, Node prefixes) {
        Node example = iri(links.iri("/query/" + query.name()));
        graph.add(example, Terms.TYPE, iri(SH + "SPARQLExecutable"));
        graph.add(example, Terms.TYPE, iri(SH + "SPARQLSelectExecutable"));
        graph.add(example, Terms.LABEL, words(query.zh(), "zh"));
        graph.add(example, Terms.LABEL, words(query.en(), "en"));
        graph.add(example, Terms.COMMENT, words(query.zh() + "。" + query.zhDetail(), "zh"));
        graph.add(example, Terms.COMMENT, words(query.en() + ". " + query.enDetail(), "en"));
        graph.add(example, PREFIXES, prefixes);
        graph.add(example, SELECT, NodeFactory.createLiteralString(query.text()));
        graph.add(Triple.create(example, TARGET, iri(links.iri("/sparql"))));
    }

    private static Node words(String text, String language) {
        return NodeFactory.createLiteralLang(text.strip(), language);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
