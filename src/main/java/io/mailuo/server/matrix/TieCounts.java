package io.mailuo.server.matrix;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.FacetView;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Tally;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The facets of the matrix: how many ties each value would leave, all other choices kept. */
final class TieCounts {

    private final TieIndex index;
    private final TieChoice choice;
    private final Address here;
    private final Named named;

    TieCounts(TieIndex index, TieChoice choice, Address here, Named named) {
        this.index = index;
        this.choice = choice;
        this.here = here;
        this.named = named;
    }

    List<FacetView> views(Request request) {
        return Arrays.stream(TieFacet.values())
                .map(facet ->
                        FacetView.of(facet.code(), request, here, chosen(facet), Tally.of(counts(facet)), name(facet)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    List<FacetValue> chosen() {
        return choice.chosen().keySet().stream()
                .flatMap(facet -> FacetView.chosen(facet.code(), here, chosen(facet), name(facet)).stream())
                .toList();
    }

    private List<String> chosen(TieFacet facet) {
        return choice.chosen().getOrDefault(facet, List.of());
    }

    private Map<String, Integer> counts(TieFacet facet) {
        Map<String, Integer> counts = new HashMap<>();
        index.ties().stream()
                .filter(choice::isNamed)
                .filter(tie -> Arrays.stream(TieFacet.values())
                        .allMatch(other -> other == facet || choice.holds(tie, other, index)))
                .flatMap(tie -> facet.of(tie, index).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private UnaryOperator<String> name(TieFacet facet) {
        return facet.isOfThings() ? named::name : UnaryOperator.identity();
    }
}
