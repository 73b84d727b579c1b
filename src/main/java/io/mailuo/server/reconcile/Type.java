package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.util.Optional;

/**
 * A type of things: one of the kinds that the catalogue lists, or a concept that makes it narrower (schools among the
 * organisations).
 *
 * @param id a kind's code, or the concept's name in the ontology
 * @param name in both languages
 * @param kind the kind
 * @param concept IRI of the concept; none for the kind itself
 */
record Type(String id, String name, Kind kind, Optional<String> concept) {

    /** Whether a thing is of this type. */
    boolean has(Entry entry) {
        return entry.kind() == kind && (concept.isEmpty() || concept.equals(entry.concept()));
    }
}
