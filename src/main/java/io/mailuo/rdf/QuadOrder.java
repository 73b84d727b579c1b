package io.mailuo.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** One order of quads for every machine: graph, subject, predicate, object, each by Unicode code points, never by locale. */
final class QuadOrder {

    /** Order of texts by code points. {@link String#compareTo} goes by UTF-16 units and puts emoji before full-width signs. */
    static final Comparator<String> CODE_POINTS = QuadOrder::compareCodePoints;

    /** IRIs, then literals by text, datatype and language, then blank nodes. */
    static final Comparator<Node> NODES = Comparator.comparingInt(QuadOrder::rank)
            .thenComparing(QuadOrder::text, CODE_POINTS)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "", CODE_POINTS)
            .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "", CODE_POINTS);

    static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NODES)
            .thenComparing(Triple::getPredicate, NODES)
            .thenComparing(Triple::getObject, NODES);

    /** The default graph comes first. */
    static final Comparator<Quad> QUADS = Comparator.comparing(QuadOrder::graph, CODE_POINTS)
            .thenComparing(Quad::getSubject, NODES)
            .thenComparing(Quad::getPredicate, NODES)
            .thenComparing(Quad::getObject, NODES);

    private QuadOrder() {}

    /** The graph's name, empty for the default graph. */
    static String graph(Quad quad) {
        return quad.isDefaultGraph() ? "" : text(quad.getGraph());
    }

    private static int rank(Node node) {
        return node.isURI() ? 0 : node.isLiteral() ? 1 : 2;
    }

    /** IRI, lexical form or label. */
    static String text(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getBlankNodeLabel();
    }

    private static int compareCodePoints(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean bothOrNoneSurrogate = Character.isSurrogate(left) == Character.isSurrogate(right);
                return bothOrNoneSurrogate ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
