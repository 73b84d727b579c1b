package io.mailuo.rdf;

import io.mailuo.model.Evidence;
import io.mailuo.model.Support;
import java.math.BigDecimal;
import org.apache.jena.graph.Node;

/**
 * States where words stand in an article, as a Web Annotation does: a position for the article as it was read, and a
 * quotation with context to find them again in a changed copy. The words are the article's own, unchanged.
 */
final class EvidenceStatements {

    /** IRI of the article. */
    private final String source;

    private final Statements to;

    EvidenceStatements(String source, Statements to) {
        this.source = source;
        this.to = to;
    }

    /** States a stretch of text with its words and those around them, and gives its IRI. */
    Node evidence(Evidence evidence) {
        Node resource = stretch(evidence);
        Node quote = Statements.iri(source + "#quote=" + range(evidence));
        to.add(resource, Standard.HAS_SELECTOR, quote);
        to.type(quote, Standard.QUOTE_SELECTOR);
        to.text(quote, Standard.EXACT, evidence.exact());
        to.text(quote, Standard.PREFIX, evidence.prefix());
        to.text(quote, Standard.SUFFIX, evidence.suffix());
        return resource;
    }

    /**
     * States where a stretch of text stands and gives its IRI. Enough for a mention: most evidence is a mention's, and
     * what stands around it is in the article's text.
     */
    Node stretch(Evidence evidence) {
        Node resource = Statements.iri(Iris.evidence(source, evidence.span()));
        to.type(resource, Standard.SPECIFIC_RESOURCE);
        to.add(resource, Standard.HAS_SOURCE, Statements.iri(source));

        Node position = Statements.iri(source + "#position=" + range(evidence));
        to.add(resource, Standard.HAS_SELECTOR, position);
        to.type(position, Standard.POSITION_SELECTOR);
        to.count(position, Standard.START, evidence.span().start());
        to.count(position, Standard.END, evidence.span().end());
        return resource;
    }

    private static String range(Evidence evidence) {
        return evidence.span().start() + "," + evidence.span().end();
    }

    /** States one piece of support of a fact. */
    void support(Node fact, Support support) {
        String id = Iris.hash(12, place(support), Double.toString(support.confidence()));
        Node node = Statements.iri(fact.getURI() + "#support-" + id);
        to.add(fact, Vocabulary.HAS_SUPPORT, node);
        to.type(node, Vocabulary.SUPPORT);
        to.add(node, Vocabulary.EVIDENCE, evidence(support.evidence()));
        judged(node, support);
    }

    /** States by which rule something was read and how far the rule is to be trusted. */
    void judged(Node subject, Support support) {
        to.text(subject, Vocabulary.RULE, support.rule());
        to.decimal(subject, Vocabulary.CONFIDENCE, BigDecimal.valueOf(support.confidence()));
    }

    /** What tells a piece of support from others of the article. */
    static String place(Support support) {
        return support.evidence().span().start() + ","
                + support.evidence().span().end() + " " + support.rule();
    }
}
