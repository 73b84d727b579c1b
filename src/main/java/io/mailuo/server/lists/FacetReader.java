package io.mailuo.server.lists;

import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.lists.ListView.Chip;
import io.mailuo.server.lists.ListView.Choices;
import io.mailuo.server.lists.ListView.Value;
import io.mailuo.server.web.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Shows the facets of a list with links that change the choice. A few values of each are shown; {@code more=FACET} shows a
 * hundred, {@code from} those after them.
 */
final class FacetReader {

    static final String MORE = "more";
    static final String FROM = "from";
    private static final int FEW = 8;
    private static final int MANY = 100;

    private final Shelf shelf;
    private final Choice choice;
    private final Narrowed narrowed;
    private final Address here;
    private final Optional<String> opened;
    private final int from;

    /**
     * Facets of a narrowed list.
     *
     * @param opened name of the facet that shows many values
     * @param from how many of its values are left out before those shown
     */
    FacetReader(Shelf shelf, Choice choice, Narrowed narrowed, Address here, Optional<String> opened, int from) {
        this.shelf = shelf;
        this.choice = choice;
        this.narrowed = narrowed;
        this.here = here.without(Pager.PAGE);
        this.opened = opened;
        this.from = from;
    }

    /** The facets of a list that have a value. */
    List<Choices> read(ListKind list) {
        return list.facets().stream()
                .map(this::choices)
                .filter(choices -> !choices.values().isEmpty() || choices.chosen())
                .toList();
    }

    private Choices choices(Facet facet) {
        Map<String, Integer> counts = narrowed.counts(facet);
        List<String> all = new ArrayList<>(counts.keySet());
        choice.values().getOrDefault(facet, Set.of()).stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(all::add);
        boolean many = opened.filter(facet.code()::equals).isPresent();
        int start = many ? Math.min(from, all.size()) : 0;
        int end = Math.min(all.size(), start + (many ? MANY : FEW));
        List<Value> values = first(all, order(facet, counts), end).subList(start, end).stream()
                .map(value -> value(facet, value, counts.getOrDefault(value, 0)))
                .toList();
        Address rest = here.with(MORE, facet.code());
        return new Choices(
                facet.code(),
                choice.has(facet),
                values,
                all.size() - end,
                all.size() == end
                        ? ""
                        : (many ? rest.with(FROM, Integer.toString(end)) : rest.without(FROM)) + "#facet-"
                                + facet.code(),
                many ? here.without(MORE).without(FROM) + "#facet-" + facet.code() : "");
    }

    /** The first of many in an order, without sorting the rest: a facet of articles has as many values as there are articles. */
    private static List<String> first(List<String> all, Comparator<String> order, int number) {
        PriorityQueue<String> kept = new PriorityQueue<>(order.reversed());
        for (String value : all) {
            kept.add(value);
            if (kept.size() > number) {
                kept.remove();
            }
        }
        List<String> first = new ArrayList<>(kept);
        first.sort(order);
        return first;
    }

    /** Years run back from the last; other values stand chosen ones first, then by count, then by name. */
    private Comparator<String> order(Facet facet, Map<String, Integer> counts) {
        Comparator<String> natural = Comparator.naturalOrder();
        return facet == Facet.PERIOD
                ? Comparator.comparing((String value) -> value.equals(Facet.UNKNOWN))
                        .thenComparing(Comparator.reverseOrder())
                : Comparator.comparing((String value) -> !choice.isChosen(facet, value))
                        .thenComparing(value -> counts.getOrDefault(value, 0), Comparator.reverseOrder())
                        .thenComparing(value -> shelf.label(value).zh())
                        .thenComparing(natural);
    }

    private Value value(Facet facet, String value, int count) {
        boolean chosen = choice.isChosen(facet, value);
        Set<String> others = new LinkedHashSet<>(choice.values().getOrDefault(facet, Set.of()));
        others.removeIf(other -> other.equals(value) || within(facet, other, value) || within(facet, value, other));
        // A place that takes the place of a wider one may leave fewer rows.
        boolean widens = !chosen
                && !others.isEmpty()
                && others.size()
                        == choice.values().getOrDefault(facet, Set.of()).size();
        Set<String> after = new LinkedHashSet<>(others);
        if (!chosen) {
            after.add(value);
        }
        Address to = here.without(facet.code());
        for (String other : after) {
            to = to.plus(facet.code(), shelf.name(facet, other));
        }
        return new Value(
                shelf.name(facet, value),
                shelf.label(value),
                count,
                choice.has(facet) ? narrowed.rowsWith(facet, after) : count,
                chosen,
                widens,
                to.toString());
    }

    /** Whether a place lies in another: to choose it beside the other would change nothing, so it is chosen instead. */
    private boolean within(Facet facet, String inner, String outer) {
        return facet == Facet.PLACE
                && shelf.find(inner)
                        .filter(place -> place.values(Facet.PLACE).contains(outer))
                        .isPresent();
    }

    /** What is chosen, each with the list when it is given up. */
    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        choice.names()
                .forEach((facet, names) -> names.forEach(name -> {
                    Label label = shelf.meant(facet, name).map(shelf::label).orElse(new Label(name, name));
                    chips.add(new Chip(
                            facet.code(),
                            name,
                            label,
                            here.minus(facet.code(), name).toString()));
                }));
        return List.copyOf(chips);
    }
}
