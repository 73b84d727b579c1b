package io.mailuo.server.figures;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.FacetView;
import io.mailuo.server.facts.Named;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facets beside a list of figures, each value with its count and its link. */
final class Facets {

    private final Selection selection;
    private final Map<Facet, Counted> counts;
    private final Address here;
    private final Named named;

    Facets(Selection selection, Map<Facet, Counted> counts, Address here, Named named) {
        this.selection = selection;
        this.counts = counts;
        this.here = here;
        this.named = named;
    }

    List<FacetView> views(Request request) {
        return Facet.all().stream()
                .flatMap(facet -> Optional.ofNullable(counts.get(facet)).stream()
                        .map(counted -> FacetView.of(
                                facet.code(),
                                request,
                                here,
                                selection.chosen().getOrDefault(facet, List.of()),
                                counted,
                                name(facet))))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** What is chosen, to be given up again. */
    List<FacetValue> chosen() {
        return selection.chosen().entrySet().stream()
                .flatMap(choice ->
                        FacetView.chosen(choice.getKey().code(), here, choice.getValue(), name(choice.getKey()))
                                .stream())
                .toList();
    }

    private UnaryOperator<String> name(Facet facet) {
        return facet.isOfThings() ? named::name : UnaryOperator.identity();
    }
}
