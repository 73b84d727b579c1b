package io.mailuo.server.lists;

import io.mailuo.server.graph.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what a list is narrowed. A thing may have several values; of the values chosen in one facet one is enough, and all
 * facets with a choice must agree.
 */
enum Facet {
    KIND,
    LEVEL,
    BODY,
    PLACE,
    PERIOD,
    PUBLISHER,
    BASIS,
    ARTICLE;

    /** Value of {@link #PERIOD} for what only articles without a date mention. */
    static final String UNKNOWN = "unknown";

    /** Name in addresses, in JSON, and of the variable in the query. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Facet> of(String code) {
        return Arrays.stream(values())
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }

    /** Whether its values are texts; else they are IRIs. */
    boolean isText() {
        return this == PERIOD || this == PUBLISHER;
    }

    /** The pattern that binds its variable to the values of {@code ?thing}, a thing of a kind: what the facet means. */
    String pattern(Kind kind) {
        return switch (this) {
            case KIND -> "?thing " + (kind == Kind.ORGANISATION ? "org:classification" : "dcterms:type") + " ?kind .";
            case LEVEL ->
                "?thing " + (kind == Kind.PERSON ? "org:memberOf/mailuo:level" : "mailuo:level") + " ?level .";
            case BODY -> "?thing " + (kind == Kind.PERSON ? "org:memberOf" : "mailuo:owner") + " ?body .";
            case PLACE -> "?thing " + toPlace(kind) + " ?place .";
            case PERIOD ->
                (kind == Kind.ARTICLE ? "BIND (?thing AS ?source)" : "?source schema:mentions ?thing .")
                        + "\n  OPTIONAL { ?source schema:datePublished ?day }"
                        + "\n  BIND (COALESCE(SUBSTR(STR(?day), 1, 4), \"" + UNKNOWN + "\") AS ?period)";
            case PUBLISHER -> "?thing schema:publisher ?said .\n  BIND (STR(?said) AS ?publisher)";
            case BASIS -> "?thing mailuo:dateBasis ?basis .";
            case ARTICLE -> "?article schema:mentions ?thing .";
        };
    }

    /** A place stands for what lies in it, too: who chooses a province gets its counties. */
    private static String toPlace(Kind kind) {
        return switch (kind) {
            case PERSON -> "org:memberOf/schema:location/schema:containedInPlace*";
            case ORGANISATION -> "schema:location/schema:containedInPlace*";
            case PROGRAMME -> "mailuo:owner/schema:location?/schema:containedInPlace*";
            case PLACE -> "schema:containedInPlace+";
            case ARTICLE -> "schema:mentions/schema:containedInPlace*";
        };
    }
}
