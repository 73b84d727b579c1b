package io.mailuo.server;

import io.mailuo.rdf.Vocabulary;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms by which pages find what they show. */
final class Terms {

    static final String MAILUO = Vocabulary.NAMESPACE;
    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node LABEL = iri(RDFS + "label");
    static final Node COMMENT = iri(RDFS + "comment");
    static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    static final Node ALT_LABEL = iri(SKOS + "altLabel");
    static final Node NOTATION = iri(SKOS + "notation");
    static final Node HEADLINE = iri(SCHEMA + "headline");
    static final Node NAME = iri(SCHEMA + "name");
    static final Node MENTIONS = iri(SCHEMA + "mentions");
    static final Node ROLE_NAME = iri(SCHEMA + "roleName");

    static final Node FACT = Vocabulary.FACT;
    static final Node OCCURRENCE = Vocabulary.OCCURRENCE;
    static final Node CANDIDATE = Vocabulary.CANDIDATE;
    static final Node SUPPORT = Vocabulary.HAS_SUPPORT;
    static final Node EVIDENCE = Vocabulary.EVIDENCE;
    static final Node HEADLINE_EVIDENCE = Vocabulary.HEADLINE_EVIDENCE;
    static final Node RULE = Vocabulary.RULE;
    static final Node CONFIDENCE = Vocabulary.CONFIDENCE;
    static final Node QUOTE = Vocabulary.QUOTE;
    static final Node STATED_IN = Vocabulary.STATED_IN;

    static final Node HAS_TARGET = iri(OA + "hasTarget");
    static final Node HAS_BODY = iri(OA + "hasBody");
    static final Node HAS_SOURCE = iri(OA + "hasSource");
    static final Node HAS_SELECTOR = iri(OA + "hasSelector");
    static final Node EXACT = iri(OA + "exact");
    static final Node PREFIX = iri(OA + "prefix");
    static final Node SUFFIX = iri(OA + "suffix");
    static final Node START = iri(OA + "start");
    static final Node END = iri(OA + "end");

    static final Node PERSON = iri("http://xmlns.com/foaf/0.1/Person");
    static final Node ORGANISATION = iri("http://www.w3.org/ns/org#Organization");
    static final Node PLACE = iri(SCHEMA + "AdministrativeArea");
    static final Node ARTICLE = iri(SCHEMA + "NewsArticle");
    static final Node PROGRAMME = Vocabulary.PROGRAMME;
    static final Node OCCUPANCY = Vocabulary.OCCUPANCY;
    static final Node METRIC = Vocabulary.METRIC;

    /** What a thing is called, best first. */
    static final List<Node> NAMES = List.of(PREF_LABEL, HEADLINE, LABEL, NAME, ALT_LABEL);

    private Terms() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
