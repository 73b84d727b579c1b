package io.mailuo.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of standard vocabularies that the graph uses, and the prefixes that every export declares. */
final class Standard {

    static {
        JenaSystem.init();
    }

    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TIME = "http://www.w3.org/2006/time#";
    private static final String QUDT = "http://qudt.org/schema/qudt/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static final String UNITS = "http://qudt.org/vocab/unit/";

    /** Prefix to namespace, in order of the prefix. */
    static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("mailuo", Vocabulary.NAMESPACE),
            Map.entry("foaf", FOAF),
            Map.entry("org", ORG),
            Map.entry("schema", SCHEMA),
            Map.entry("skos", SKOS),
            Map.entry("oa", OA),
            Map.entry("prov", PROV),
            Map.entry("dcterms", DCTERMS),
            Map.entry("time", TIME),
            Map.entry("qudt", QUDT),
            Map.entry("unit", UNITS),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

    static final Node TYPE = iri(RDF, "type");

    static final Node PERSON = iri(FOAF, "Person");
    static final Node ORGANIZATION = iri(ORG, "Organization");
    static final Node ORGANIZATIONAL_UNIT = iri(ORG, "OrganizationalUnit");
    static final Node UNIT_OF = iri(ORG, "unitOf");
    static final Node CLASSIFICATION = iri(ORG, "classification");
    static final Node MEMBERSHIP = iri(ORG, "Membership");
    static final Node MEMBER = iri(ORG, "member");
    static final Node MEMBER_OF = iri(ORG, "memberOf");
    static final Node ORG_ORGANIZATION = iri(ORG, "organization");
    static final Node MEMBER_DURING = iri(ORG, "memberDuring");
    static final Node CHANGE_EVENT = iri(ORG, "ChangeEvent");
    static final Node ORIGINAL_ORGANIZATION = iri(ORG, "originalOrganization");
    static final Node RESULTING_ORGANIZATION = iri(ORG, "resultingOrganization");
    static final Node DESCRIPTION = iri(DCTERMS, "description");

    static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
    static final Node PROJECT = iri(SCHEMA, "Project");
    static final Node OBSERVATION = iri(SCHEMA, "Observation");
    static final Node ADMINISTRATIVE_AREA = iri(SCHEMA, "AdministrativeArea");
    static final Node PROPERTY_VALUE = iri(SCHEMA, "PropertyValue");
    static final Node NAME = iri(SCHEMA, "name");
    static final Node IDENTIFIER = iri(SCHEMA, "identifier");
    static final Node HEADLINE = iri(SCHEMA, "headline");
    static final Node ARTICLE_BODY = iri(SCHEMA, "articleBody");
    static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    static final Node PUBLISHER = iri(SCHEMA, "publisher");
    static final Node AUTHOR = iri(SCHEMA, "author");
    static final Node ENCODING = iri(SCHEMA, "encodingFormat");
    static final Node MENTIONS = iri(SCHEMA, "mentions");
    static final Node CONTAINED_IN = iri(SCHEMA, "containedInPlace");
    static final Node LOCATION = iri(SCHEMA, "location");
    static final Node ROLE_NAME = iri(SCHEMA, "roleName");
    static final Node VALUE = iri(SCHEMA, "value");
    static final Node UNIT_TEXT = iri(SCHEMA, "unitText");
    static final Node VARIABLE_MEASURED = iri(SCHEMA, "variableMeasured");
    static final Node OBSERVATION_ABOUT = iri(SCHEMA, "observationAbout");
    static final Node SOFTWARE_VERSION = iri(SCHEMA, "softwareVersion");
    static final Node ADDITIONAL_PROPERTY = iri(SCHEMA, "additionalProperty");

    static final Node CONCEPT = iri(SKOS, "Concept");
    static final Node IN_SCHEME = iri(SKOS, "inScheme");
    static final Node NOTATION = iri(SKOS, "notation");
    static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    static final Node ALT_LABEL = iri(SKOS, "altLabel");

    static final Node HAS_BODY = iri(OA, "hasBody");
    static final Node HAS_TARGET = iri(OA, "hasTarget");
    static final Node SPECIFIC_RESOURCE = iri(OA, "SpecificResource");
    static final Node HAS_SOURCE = iri(OA, "hasSource");
    static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    static final Node POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    static final Node QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    static final Node START = iri(OA, "start");
    static final Node END = iri(OA, "end");
    static final Node EXACT = iri(OA, "exact");
    static final Node PREFIX = iri(OA, "prefix");
    static final Node SUFFIX = iri(OA, "suffix");

    static final Node ACTIVITY = iri(PROV, "Activity");

    static final Node DC_TYPE = iri(DCTERMS, "type");
    static final Node REPLACES = iri(DCTERMS, "replaces");
    static final Node IS_REPLACED_BY = iri(DCTERMS, "isReplacedBy");
    static final Node IS_PART_OF = iri(DCTERMS, "isPartOf");

    static final Node INTERVAL = iri(TIME, "Interval");
    static final Node INSTANT = iri(TIME, "Instant");
    static final Node HAS_BEGINNING = iri(TIME, "hasBeginning");
    static final Node HAS_END = iri(TIME, "hasEnd");
    static final Node IN_DATE = iri(TIME, "inXSDDate");

    static final Node HAS_UNIT = iri(QUDT, "hasUnit");

    private Standard() {}

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
