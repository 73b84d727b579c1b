package io.mailuo.server.figures;

import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
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
        List<String> abouts = request.parameters("about").stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .toList();
        abouts.stream().filter(iri -> !Sparql.isIri(iri)).findFirst().ifPresent(iri -> {
            throw new RequestFailed(400, "The parameter about is \"" + iri + "\"; it must be an IRI.");
        });
        return new GroupChoice(
                simplified.apply(request.text("q").orElse("")).toLowerCase(Locale.ROOT),
                request.parameters("unit").stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .sorted()
                        .toList(),
                abouts);
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
                    .append(units.stream().map(Sparql::literal).collect(Collectors.joining(", ")))
                    .append("))\n");
        }
        if (!abouts.isEmpty()) {
            String list = abouts.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(", "));
            filters.append("      FILTER (")
                    .append(List.of(things).stream()
                            .map(thing -> thing + " IN (" + list + ")")
                            .collect(Collectors.joining(" || ")))
                    .append(")\n");
        }
        return filters.toString();
    }
}
