package io.mailuo.server.figures;

import io.mailuo.server.facts.Sparql;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a list of figures can be narrowed by, with the pattern that says the same in SPARQL. */
enum Facet {
    STATUS(Figure::status, "?status IN (%s)", false),
    COMPARATOR(figure -> figure.relation().code(), "?comparator IN (%s)", false),
    UNIT(Figure::unit, "?unit IN (%s)", false),
    PROGRAMME(Figure::programme, "?programme IN (%s)", true),
    HOLDER(Figure::holder, "?holder IN (%s)", true),
    YEAR(Figure::year, "SUBSTR(STR(COALESCE(?end, ?begin)), 1, 4) IN (%s)", false),
    ARTICLE(Figure::article, "?article IN (%s)", true);

    private final Function<Figure, String> key;
    private final String filter;
    private final boolean things;

    Facet(Function<Figure, String> key, String filter, boolean things) {
        this.key = key;
        this.filter = filter;
        this.things = things;
    }

    /** A figure's value; empty if it has none. */
    String of(Figure figure) {
        return key.apply(figure);
    }

    /** Whether its values are IRIs of things. */
    boolean isOfThings() {
        return things;
    }

    /** Name in addresses and in the twin. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
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
