package io.mailuo.server.figures;

import io.mailuo.server.facts.Sparql;
import io.mailuo.server.web.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a list of figures can be narrowed by, with the pattern that says the same in SPARQL. */
enum Facet {
    STATUS("?status IN (%s)", false),
    COMPARATOR("?comparator IN (%s)", false),
    UNIT("?unit IN (%s)", false),
    PROGRAMME("?programme IN (%s)", true),
    HOLDER("?holder IN (%s)", true),
    YEAR("SUBSTR(STR(COALESCE(?end, ?begin)), 1, 4) IN (%s)", false),
    ARTICLE("?article IN (%s)", true);

    private final String filter;
    private final boolean things;

    Facet(String filter, boolean things) {
        this.filter = filter;
        this.things = things;
    }

    /** A figure's value; empty if it has none. */
    String of(Figure figure) {
        return switch (this) {
            case STATUS -> figure.status();
            case COMPARATOR -> figure.relation().code();
            case UNIT -> figure.unit();
            case PROGRAMME -> figure.programme();
            case HOLDER -> figure.holder();
            case YEAR -> figure.year();
            case ARTICLE -> figure.article();
        };
    }

    /** Whether its values are IRIs of things. */
    boolean isOfThings() {
        return things;
    }

    /** Name in addresses and in the twin. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that a request chooses. */
    List<String> given(Request request) {
        return switch (this) {
            case STATUS -> Sparql.givenCodes(request, code(), FigureReader.STATUSES);
            case COMPARATOR ->
                Sparql.givenCodes(
                        request,
                        code(),
                        Arrays.stream(Relation.values()).map(Relation::code).toList());
            case UNIT, YEAR -> Sparql.given(request, code());
            case PROGRAMME, HOLDER, ARTICLE -> Sparql.givenIris(request, code());
        };
    }

    /** A filter that lets through figures with one of these values. */
    String sparql(List<String> values) {
        String list = things ? Sparql.iris(values) : Sparql.literals(values);
        return "FILTER (" + filter.replace("%s", list) + ")";
    }

    static List<Facet> all() {
        return Arrays.asList(values());
    }
}
