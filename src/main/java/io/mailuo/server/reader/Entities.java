package io.mailuo.server.reader;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Value;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What entities are called and what they are, from the catalogue. */
final class Entities {

    private final Catalogue catalogue;
    private final Links links;

    Entities(Catalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    /** An entity with its name and its page. */
    Value value(Node node) {
        String iri = node.toString();
        return new Value(catalogue.find(iri).map(Entry::name).orElse(Glossary.lastPart(iri)), "zh", links.href(node));
    }

    /** What an entity is; what its IRI says if the catalogue lacks it. */
    String kind(Node node) {
        String iri = node.toString();
        return catalogue
                .find(iri)
                .map(Entry::kind)
                .or(() -> Optional.of(links.href(iri).split("/", 4))
                        .filter(parts -> parts.length == 4)
                        .flatMap(parts -> Kind.of(parts[2])))
                .orElse(Kind.ARTICLE)
                .code();
    }
}
