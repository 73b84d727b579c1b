package io.mailuo.server.facts;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import java.util.Optional;

/** Names of things by the catalogue. */
public final class Named {

    private final Catalogue catalogue;
    private final Links links;

    /** Names of the things in a catalogue. */
    public Named(Catalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    /** A thing with its name and page. */
    public Link link(String iri) {
        return new Link(iri, name(iri), links.href(iri));
    }

    /** The same; empty for an empty IRI. */
    public Optional<Link> maybe(String iri) {
        return iri.isEmpty() ? Optional.empty() : Optional.of(link(iri));
    }

    /** What a thing is called; the last part of its IRI where the catalogue has no name. */
    public String name(String iri) {
        return catalogue.find(iri).map(Entry::name).orElse(Glossary.lastPart(iri));
    }

    /** Kind of a thing, as the catalogue and the messages call it; empty if it is in no catalogue. */
    public String kind(String iri) {
        return catalogue.find(iri).map(entry -> entry.kind().code()).orElse("");
    }
}
