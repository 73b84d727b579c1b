package io.mailuo.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Collects the statements of one named graph. */
final class Statements {

    /** Simplified Chinese. */
    static final String HANS = "zh-Hans";
    /** Traditional Chinese. */
    static final String HANT = "zh-Hant";

    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Statements(String graph) {
        this.graph = NodeFactory.createURI(graph);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(new Quad(graph, subject, predicate, object));
    }

    void type(Node subject, Node... classes) {
        for (Node type : classes) {
            add(subject, Standard.TYPE, type);
        }
    }

    void text(Node subject, Node predicate, String text) {
        add(subject, predicate, NodeFactory.createLiteralString(text));
    }

    void chinese(Node subject, Node predicate, String text, String language) {
        add(subject, predicate, NodeFactory.createLiteralLang(text, language));
    }

    /** A whole number as integer, any other as decimal, so that no store shows 24000 as 24000.0; both compare as numbers. */
    void number(Node subject, Node predicate, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        add(
                subject,
                predicate,
                NodeFactory.createLiteralDT(
                        plain.toPlainString(), plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal));
    }

    /** A decimal without exponent and without idle zeros: 24000, 98.43. */
    void decimal(Node subject, Node predicate, BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        add(subject, predicate, NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal));
    }

    void count(Node subject, Node predicate, long number) {
        String plain = Long.toString(number);
        add(subject, predicate, NodeFactory.createLiteralDT(plain, XSDDatatype.XSDnonNegativeInteger));
    }

    void date(Node subject, Node predicate, LocalDate date) {
        add(subject, predicate, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
    }

    /** The statements, sorted. */
    List<Quad> sorted() {
        return quads.stream().sorted(QuadOrder.QUADS).toList();
    }
}
