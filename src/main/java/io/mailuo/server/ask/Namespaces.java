package io.mailuo.server.ask;

import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.graph.Terms;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prefixes that queries are written with. */
final class Namespaces {

    private static final SortedMap<String, String> BY_PREFIX = read();

    private Namespaces() {}

    private static SortedMap<String, String> read() {
        SortedMap<String, String> all = new TreeMap<>(Prefixes.all());
        all.remove("");
        all.put("mailuo", Terms.MAILUO);
        all.put("qudt", "http://qudt.org/schema/qudt/");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("unit", "http://qudt.org/vocab/unit/");
        return Collections.unmodifiableSortedMap(all);
    }

    /** Namespaces by prefix. */
    static SortedMap<String, String> all() {
        return BY_PREFIX;
    }

    /** An IRI with a prefix, where its last part is a plain name; empty if there is none. */
    static String shortened(String iri) {
        for (Map.Entry<String, String> entry : BY_PREFIX.entrySet()) {
            String namespace = entry.getValue();
            if (iri.startsWith(namespace) && iri.substring(namespace.length()).matches("[A-Za-z][A-Za-z0-9_-]*")) {
                return entry.getKey() + ":" + iri.substring(namespace.length());
            }
        }
        return "";
    }
}
