package io.mailuo.server.graph;

import io.mailuo.rdf.Vocabulary;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms by which pages find what they show. */
public final class Terms {

    public static final String MAILUO = Vocabulary.NAMESPACE;
    private static final String SCHEMA = "https://schema.org/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri(RDFS + "label");
    public static final Node COMMENT = iri(RDFS + "comment");
    public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node NOTATION = iri(SKOS + "notation");
    public static final Node HEADLINE = iri(SCHEMA + "headline");
    public static final Node NAME = iri(SCHEMA + "name");
    public static final Node MENTIONS = iri(SCHEMA + "mentions");
    public static final Node ROLE_NAME = iri(SCHEMA + "roleName");

    public static final Node FACT = Vocabulary.FACT;
    public static final Node OCCURRENCE = Vocabulary.OCCURRENCE;
    public static final Node CANDIDATE = Vocabulary.CANDIDATE;
    public static final Node SUPPORT = Vocabulary.HAS_SUPPORT;
    public static final Node EVIDENCE = Vocabulary.EVIDENCE;
    public static final Node HEADLINE_EVIDENCE = Vocabulary.HEADLINE_EVIDENCE;
    public static final Node RULE = Vocabulary.RULE;
    public static final Node CONFIDENCE = Vocabulary.CONFIDENCE;
    public static final Node QUOTE = Vocabulary.QUOTE;
    public static final Node STATED_IN = Vocabulary.STATED_IN;

    public static final Node HAS_TARGET = iri(OA + "hasTarget");
    public static final Node HAS_BODY = iri(OA + "hasBody");
    public static final Node HAS_SOURCE = iri(OA + "hasSource");
    public static final Node HAS_SELECTOR = iri(OA + "hasSelector");
    public static final Node EXACT = iri(OA + "exact");
    public static final Node PREFIX = iri(OA + "prefix");
    public static final Node SUFFIX = iri(OA + "suffix");
    public static final Node START = iri(OA + "start");
    public static final Node END = iri(OA + "end");

    public static final Node PERSON = iri("http://xmlns.com/foaf/0.1/Person");
    public static final Node ORGANISATION = iri("http://www.w3.org/ns/org#Organization");
    public static final Node PLACE = iri(SCHEMA + "AdministrativeArea");
    public static final Node ARTICLE = iri(SCHEMA + "NewsArticle");
    public static final Node PROGRAMME = Vocabulary.PROGRAMME;
    public static final Node OCCUPANCY = Vocabulary.OCCUPANCY;
    public static final Node METRIC = Vocabulary.METRIC;

    public static final Node CLASSIFICATION = iri(ORG + "classification");
    public static final Node MEMBER = iri(ORG + "member");
    public static final Node IN_ORGANISATION = iri(ORG + "organization");
    public static final Node PROGRAMME_TYPE = iri("http://purl.org/dc/terms/type");
    public static final Node LOCATION = iri(SCHEMA + "location");
    public static final Node CONTAINED_IN = iri(SCHEMA + "containedInPlace");
    public static final Node OBSERVATION_ABOUT = iri(SCHEMA + "observationAbout");
    public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");

    /** The properties by which facts point to those who take part in them. */
    public static final List<Node> FACT_ENDS = List.of(
            MEMBER,
            IN_ORGANISATION,
            Vocabulary.OF_PROGRAMME,
            Vocabulary.BODY,
            Vocabulary.OFFICIAL,
            OBSERVATION_ABOUT);

    /** What a thing is called, best first. */
    public static final List<Node> NAMES = List.of(PREF_LABEL, HEADLINE, LABEL, NAME, ALT_LABEL);

    private Terms() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
