package io.mailuo.server.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Makes the small graphs by which the server describes itself. */
public final class GraphBuilder {

    private final Graph graph = GraphFactory.createDefaultGraph();

    /** A node of an IRI. */
    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** States a triple. */
    public GraphBuilder add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
        return this;
    }

    /** States a triple between IRIs. */
    public GraphBuilder iri(Node subject, String property, String object) {
        return add(subject, iri(property), iri(object));
    }

    /** States a text in Chinese and in English. */
    public GraphBuilder said(Node subject, String property, String zh, String en) {
        add(subject, iri(property), NodeFactory.createLiteralLang(zh, "zh"));
        return add(subject, iri(property), NodeFactory.createLiteralLang(en, "en"));
    }

    /** States a text without a language. */
    public GraphBuilder text(Node subject, String property, String text) {
        return add(subject, iri(property), NodeFactory.createLiteralString(text));
    }

    /** States a number. */
    public GraphBuilder number(Node subject, String property, long number) {
        return add(subject, iri(property), NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    /** What was stated, with the server's prefixes. */
    public Graph graph() {
        Prefixes.add(graph);
        return graph;
    }
}
