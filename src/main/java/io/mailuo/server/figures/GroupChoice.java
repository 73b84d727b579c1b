package io.mailuo.server.figures;

import io.mailuo.server.facts.Sparql;
import io.mailuo.server.web.Request;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * To which groups a comparison is narrowed.
 *
 * @param text part of the subject, in Simplified Chinese and lower case
 * @param units units of which it must have one; all if empty
 * @param abouts IRIs of programmes or holders of which it must speak of one; all if empty
 */
record GroupChoice(String text, List<String> units, List<String> abouts) {

    static GroupChoice of(Request request, UnaryOperator<String> simplified) {
        return new GroupChoice(
                simplified.apply(request.text("q").orElse("")).toLowerCase(Locale.ROOT),
                Sparql.given(request, "unit"),
                Sparql.givenIris(request, "about"));
    }

    boolean holds(Group group) {
        Group.Key key = group.key();
        return (text.isEmpty() || key.subject().toLowerCase(Locale.ROOT).contains(text))
                && (units.isEmpty() || units.contains(key.unit()))
                && (abouts.isEmpty() || abouts.contains(key.programme()) || abouts.contains(key.holder()));
    }

    /** The same in SPARQL; {@code things} are the variables that may be the programme or holder. */
    String sparql(String... things) {
        StringBuilder filters = new StringBuilder();
        if (!text.isEmpty()) {
            filters.append("      FILTER (CONTAINS(LCASE(STR(?measured)), ")
                    .append(Sparql.literal(text))
                    .append("))\n");
        }
        if (!units.isEmpty()) {
            filters.append("      FILTER (?unit IN (")
                    .append(Sparql.literals(units))
                    .append("))\n");
        }
        if (!abouts.isEmpty()) {
            filters.append("      FILTER (")
                    .append(List.of(things).stream()
                            .map(thing -> thing + " IN (" + Sparql.iris(abouts) + ")")
                            .collect(Collectors.joining(" || ")))
                    .append(")\n");
        }
        return filters.toString();
    }
}
