package io.mailuo.server.matrix;

import io.mailuo.server.facts.Sparql;
import io.mailuo.server.web.Request;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which ties are asked for.
 *
 * @param searched whether names were searched for
 * @param named IRIs of the programmes and officials whose names fit what was typed
 * @param chosen the values of each facet of which a tie must have one
 */
record TieChoice(boolean searched, Set<String> named, Map<TieFacet, List<String>> chosen) {

    TieChoice {
        chosen = Collections.unmodifiableMap(chosen.isEmpty() ? new EnumMap<>(TieFacet.class) : new EnumMap<>(chosen));
    }

    /**
     * What a request asks for. A programme or an official alone narrows; both together open their cell.
     *
     * @param search finds the IRIs of things by name
     */
    static TieChoice of(Request request, TieIndex index, Function<String, Set<String>> search) {
        boolean cell = request.text("programme").isPresent()
                && request.text("official").isPresent();
        Map<TieFacet, List<String>> chosen = new EnumMap<>(TieFacet.class);
        for (TieFacet facet : TieFacet.values()) {
            List<String> values = facet.isOfThings()
                    ? Sparql.givenIris(request, facet.code())
                    : Sparql.givenCodes(request, facet.code(), Roles.ORDER);
            boolean opens = cell && (facet == TieFacet.PROGRAMME || facet == TieFacet.OFFICIAL);
            if (!values.isEmpty() && !opens) {
                chosen.put(facet, values);
            }
        }
        String text = request.text("q").orElse("");
        Set<String> tied = new TreeSet<>();
        index.ties().forEach(tie -> tied.addAll(List.of(tie.programme(), tie.official())));
        tied.retainAll(text.isEmpty() ? Set.of() : search.apply(text));
        return new TieChoice(!text.isEmpty(), tied, chosen);
    }

    boolean holds(Tie tie, TieIndex index) {
        return isNamed(tie) && chosen.keySet().stream().allMatch(facet -> holds(tie, facet, index));
    }

    /** Whether a tie passes one facet. */
    boolean holds(Tie tie, TieFacet facet, TieIndex index) {
        List<String> values = chosen.getOrDefault(facet, List.of());
        return values.isEmpty() || facet.of(tie, index).stream().anyMatch(values::contains);
    }

    boolean isNamed(Tie tie) {
        return !searched || named.contains(tie.programme()) || named.contains(tie.official());
    }

    /** The same in SPARQL. */
    String sparql() {
        StringBuilder filters = new StringBuilder();
        if (searched) {
            String list = Sparql.iris(named);
            filters.append("      FILTER (?programme IN (" + list + ") || ?official IN (" + list + "))\n");
        }
        chosen.forEach((facet, values) ->
                filters.append("      ").append(facet.sparql(values)).append('\n'));
        return filters.toString();
    }
}
