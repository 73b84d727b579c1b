package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Links;
import java.util.Optional;

/** Ids of things in the service: what their IRIs have behind the identifier space ({@code person/lihua-1a2b3c4d}). */
final class Identifiers {

    private final String space;

    Identifiers(Links links) {
        this.space = links.iri("/id/");
    }

    /** The identifier space. */
    String space() {
        return space;
    }

    String of(String iri) {
        return iri.startsWith(space) ? iri.substring(space.length()) : iri;
    }

    /** The thing of an id, or of an IRI. */
    Optional<Entry> find(Catalogue catalogue, String id) {
        return catalogue.find(space + id).or(() -> catalogue.find(id));
    }
}
