package io.mailuo.server.matrix;

import io.mailuo.server.facts.Sparql;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the matrix can be narrowed by, with the filter that says the same in SPARQL. */
enum TieFacet {
    ROLE("FILTER (?role IN (%s))"),
    PLACE("FILTER EXISTS { ?post org:member ?official . { ?post mailuo:area ?place } UNION"
            + " { ?post org:organization/schema:location ?place . FILTER NOT EXISTS { ?post mailuo:area ?any } }"
            + " FILTER (?place IN (%s)) }"),
    PROGRAMME("FILTER (?programme IN (%s))"),
    OFFICIAL("FILTER (?official IN (%s))"),
    ARTICLE("FILTER (?article IN (%s))");

    private final String filter;

    TieFacet(String filter) {
        this.filter = filter;
    }

    /** A tie's values. */
    Collection<String> of(Tie tie, TieIndex index) {
        return switch (this) {
            case ROLE -> List.of(tie.role());
            case PLACE -> index.places(tie.official());
            case PROGRAMME -> List.of(tie.programme());
            case OFFICIAL -> List.of(tie.official());
            case ARTICLE -> List.of(tie.article());
        };
    }

    boolean isOfThings() {
        return this != ROLE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sparql(List<String> values) {
        return filter.replace("%s", isOfThings() ? Sparql.iris(values) : Sparql.literals(values));
    }
}
