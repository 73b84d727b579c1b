package io.mailuo.server.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All figures of one state of the graph, in memory, in each order; a selection is one walk along them. */
final class FigureIndex {

    private final Map<Order, List<Figure>> sorted = new EnumMap<>(Order.class);
    private final Comparisons comparisons;

    FigureIndex(List<Figure> figures) {
        for (Order order : Order.values()) {
            sorted.put(order, figures.stream().sorted(order.comparator()).toList());
        }
        comparisons = new Comparisons(all(Order.SUBJECT));
    }

    /** All figures in an order. */
    List<Figure> all(Order order) {
        return sorted.getOrDefault(order, List.of());
    }

    /** The figures that say the same thing. */
    Comparisons comparisons() {
        return comparisons;
    }

    /**
     * What a selection holds.
     *
     * @param figures the figures, in order
     * @param counts for each facet how many figures each value would leave, all other choices kept
     */
    record Found(List<Figure> figures, Map<Facet, Map<String, Integer>> counts) {}

    Found select(Selection selection, Order order, boolean falling) {
        List<Figure> found = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        Facet.all().forEach(facet -> counts.put(facet, new HashMap<>()));
        for (Figure figure : all(order)) {
            if (selection.hasText(figure)) {
                count(figure, selection, found, counts);
            }
        }
        if (falling) {
            Collections.reverse(found);
        }
        return new Found(found, counts);
    }

    /** A figure that fails one facet alone still counts there: it would be found if that facet were chosen otherwise. */
    private static void count(
            Figure figure, Selection selection, List<Figure> found, Map<Facet, Map<String, Integer>> counts) {
        Facet failed = null;
        for (Map.Entry<Facet, List<String>> choice : selection.chosen().entrySet()) {
            if (!choice.getValue().contains(choice.getKey().of(figure))) {
                if (failed != null) {
                    return;
                }
                failed = choice.getKey();
            }
        }
        if (failed == null) {
            found.add(figure);
            counts.forEach((facet, values) -> values.merge(facet.of(figure), 1, Integer::sum));
        } else {
            counts.getOrDefault(failed, new HashMap<>()).merge(failed.of(figure), 1, Integer::sum);
        }
    }

}
