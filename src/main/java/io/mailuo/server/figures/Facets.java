package io.mailuo.server.figures;

import io.mailuo.server.facts.Named;
import io.mailuo.server.figures.FigureList.Choice;
import io.mailuo.server.figures.FigureList.FacetView;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facets beside a list of figures, each value with its count and its link. */
final class Facets {

    /** Values shown of a facet, until more are asked for. */
    private static final int SHOWN = 8;

    private static final int MORE = 100;
    private static final int MOST = 1_000_000;

    private final Selection selection;
    private final Map<Facet, Map<String, Integer>> counts;
    private final Address here;
    private final Named named;

    Facets(Selection selection, Map<Facet, Map<String, Integer>> counts, Address here, Named named) {
        this.selection = selection;
        this.counts = counts;
        this.here = here;
        this.named = named;
    }

    List<FacetView> views(Request request) {
        return Facet.all().stream()
                .map(facet -> view(facet, request.number(parameter(facet), SHOWN, SHOWN, MOST)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** What is chosen, to be given up again. */
    List<Choice> chosen() {
        List<Choice> all = new ArrayList<>();
        selection.chosen().forEach((facet, values) -> values.forEach(value -> all.add(choice(
                facet, value, counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0), true))));
        return all;
    }

    /** The parameter by which more values of a facet are asked for. */
    private static String parameter(Facet facet) {
        return "more-" + facet.code();
    }

    private FacetView view(Facet facet, int shown) {
        Set<String> chosen = Set.copyOf(selection.chosen().getOrDefault(facet, List.of()));
        Map<String, Integer> left = new LinkedHashMap<>(counts.getOrDefault(facet, Map.of()));
        left.remove("");
        chosen.forEach(value -> left.putIfAbsent(value, 0));
        List<Map.Entry<String, Integer>> sorted = left.entrySet().stream()
                .sorted(order(facet))
                .toList();
        List<Choice> values = new ArrayList<>();
        int[] others = {0};
        for (Map.Entry<String, Integer> value : sorted) {
            boolean present = chosen.contains(value.getKey());
            if (present || others[0]++ < shown) {
                values.add(choice(facet, value.getKey(), value.getValue(), present));
            }
        }
        int more = sorted.size() - values.size();
        String href = more == 0
                ? ""
                : here.with(parameter(facet), String.valueOf(shown + MORE)) + "#facet-" + facet.code();
        return new FacetView(facet.code(), List.copyOf(values), more, href);
    }

    /** The most frequent value first, but years one after the other, the latest first. */
    private static Comparator<Map.Entry<String, Integer>> order(Facet facet) {
        Comparator<Map.Entry<String, Integer>> byName = Map.Entry.comparingByKey();
        return facet == Facet.YEAR
                ? byName.reversed()
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byName);
    }

    private Choice choice(Facet facet, String value, int count, boolean present) {
        Address to = present ? here.minus(facet.code(), value) : here.plus(facet.code(), value);
        String name = facet.isOfThings() ? named.name(value) : value;
        return new Choice(facet.code(), value, name, count, present, to.toString());
    }
}
