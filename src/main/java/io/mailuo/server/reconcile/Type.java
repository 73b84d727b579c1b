package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.graph.Kind;
import java.util.Optional;

/**
 * A type of things: one of the kinds that the catalogue lists, or a concept that makes it narrower (schools among the
 * organisations).
 *
 * @param id a kind's code, or the concept's name in the ontology
 * @param label what it is called
 * @param kind the kind
 * @param concept IRI of the concept; none for the kind itself
 */
record Type(String id, Label label, Kind kind, Optional<String> concept) {

    /** The name in both languages: who reads it is not known. */
    String name() {
        return label.zh() + " " + label.en();
    }

    /** Whether a thing is of this type. */
    boolean has(Entry entry) {
        return entry.kind() == kind && (concept.isEmpty() || concept.equals(entry.concept()));
    }
}
