package io.mailuo.server.graph;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** The prefixes of what the server writes. */
public final class Prefixes {

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("", Terms.MAILUO),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qudt", "http://qudt.org/schema/qudt/"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("time", "http://www.w3.org/2006/time#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Prefixes() {}

    /** A term as people write it, {@code foaf:Person}; the IRI itself where no prefix fits. */
    public static String shortened(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        if (iri.startsWith(Terms.MAILUO)) {
            return "mailuo:" + iri.substring(end);
        }
        return ALL.entrySet().stream()
                .filter(entry -> entry.getValue().equals(iri.substring(0, end)))
                .findFirst()
                .map(entry -> entry.getKey() + ":" + iri.substring(end))
                .orElse(iri);
    }

    /** Namespaces by prefix, in order; the program's own vocabulary has the empty prefix. */
    public static SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(ALL));
    }

    public static void add(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(ALL);
    }
}
