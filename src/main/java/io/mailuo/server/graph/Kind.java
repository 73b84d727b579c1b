package io.mailuo.server.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The kinds of things that the catalogue lists. */
public enum Kind {
    PERSON(Terms.PERSON),
    ORGANISATION(Terms.ORGANISATION),
    PROGRAMME(Terms.PROGRAMME),
    PLACE(Terms.PLACE),
    ARTICLE(Terms.ARTICLE);

    /** Nodes do not change, though Jena's classes do not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Node type;

    Kind(Node type) {
        this.type = type;
    }

    /** The class of these things. */
    public Node type() {
        return type;
    }

    /** Name in addresses, in JSON and in the messages: {@code person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
