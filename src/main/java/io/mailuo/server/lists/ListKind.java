package io.mailuo.server.lists;

import io.mailuo.server.graph.Kind;
import java.util.List;
import java.util.Locale;

/** The lists, with what each is narrowed and sorted by. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of are, and so are labels and nodes.
enum ListKind {
    PEOPLE(Kind.PERSON, List.of(Facet.LEVEL, Facet.BODY, Facet.PLACE, Facet.PERIOD, Facet.ARTICLE)),
    ORGANISATIONS(Kind.ORGANISATION, List.of(Facet.KIND, Facet.LEVEL, Facet.PLACE, Facet.PERIOD, Facet.ARTICLE)),
    PROGRAMMES(Kind.PROGRAMME, List.of(Facet.KIND, Facet.BODY, Facet.PLACE, Facet.PERIOD, Facet.ARTICLE)),
    PLACES(Kind.PLACE, List.of(Facet.LEVEL, Facet.PLACE, Facet.PERIOD, Facet.ARTICLE)),
    ARTICLES(Kind.ARTICLE, List.of(Facet.PERIOD, Facet.PLACE, Facet.PUBLISHER, Facet.BASIS));

    private final Kind kind;
    private final List<Facet> facets;

    ListKind(Kind kind, List<Facet> facets) {
        this.kind = kind;
        this.facets = facets;
    }

    Kind kind() {
        return kind;
    }

    List<Facet> facets() {
        return facets;
    }

    /** The orders on offer, the standard one first. */
    List<Order> orders() {
        return this == ARTICLES
                ? List.of(Order.DATE, Order.NAME, Order.MENTIONS, Order.FACTS)
                : List.of(Order.MENTIONS, Order.FACTS, Order.NAME, Order.DATE);
    }

    /** Name in the messages and in file names. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/" + code();
    }

    static ListKind of(Kind kind) {
        for (ListKind list : values()) {
            if (list.kind == kind) {
                return list;
            }
        }
        throw new IllegalArgumentException("no list of " + kind);
    }
}
