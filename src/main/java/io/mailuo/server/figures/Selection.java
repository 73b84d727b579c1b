package io.mailuo.server.figures;

import io.mailuo.server.facts.Sparql;
import io.mailuo.server.web.Request;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which figures are asked for.
 *
 * @param text part of the subject, in Simplified Chinese and lower case
 * @param chosen the values of each facet of which a figure must have one; facets without a choice are left out
 */
record Selection(String text, Map<Facet, List<String>> chosen) {

    /** All figures. */
    static final Selection ALL = new Selection("", Map.of());

    Selection {
        chosen = Collections.unmodifiableMap(new EnumMap<>(
                chosen.isEmpty() ? new EnumMap<Facet, List<String>>(Facet.class) : new EnumMap<>(chosen)));
    }

    /**
     * What a request asks for.
     *
     * @param simplified turns what somebody typed into Simplified Chinese
     * @throws io.mailuo.server.web.RequestFailed with 400 where an IRI is none
     */
    static Selection of(Request request, UnaryOperator<String> simplified) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.all()) {
            List<String> values = facet.given(request);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        String text = simplified.apply(request.text("q").orElse("")).toLowerCase(Locale.ROOT);
        return new Selection(text, chosen);
    }

    /** The same in SPARQL, one filter a line. */
    String sparql() {
        StringBuilder filters = new StringBuilder();
        if (!text.isEmpty()) {
            filters.append("      FILTER (CONTAINS(LCASE(?subject), ")
                    .append(Sparql.literal(text))
                    .append("))\n");
        }
        chosen.forEach((facet, values) ->
                filters.append("      ").append(facet.sparql(values)).append('\n'));
        return filters.toString();
    }
}
