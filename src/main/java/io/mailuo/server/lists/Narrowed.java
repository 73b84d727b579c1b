package io.mailuo.server.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A list narrowed by a choice, with the numbers of its facets.
 *
 * <p>A value's count is the number of things that have it and that all other facets admit. Where nothing of the facet is
 * chosen, that many rows stand on the list after choosing it. Where something is, the choice is widened, and the rows after
 * it are counted apart, since a thing may have both values.
 */
final class Narrowed {

    private final Choice choice;
    private final List<Item> admitted = new ArrayList<>();

    /** By facet: items that this facet alone keeps off. */
    private final Map<Facet, List<Item>> keptOff = new EnumMap<>(Facet.class);

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Integer>> added = new EnumMap<>(Facet.class);

    Narrowed(Collection<Item> items, ListKind list, Choice choice) {
        this.choice = choice;
        for (Item item : items) {
            List<Facet> against = choice.against(item);
            if (against.isEmpty()) {
                admitted.add(item);
                list.facets().forEach(facet -> count(counts, facet, item));
            } else if (against.size() == 1) {
                Facet facet = against.get(0);
                keptOff.computeIfAbsent(facet, none -> new ArrayList<>()).add(item);
                count(counts, facet, item);
                count(added, facet, item);
            }
        }
    }

    private static void count(Map<Facet, Map<String, Integer>> counts, Facet facet, Item item) {
        Map<String, Integer> values = counts.computeIfAbsent(facet, none -> new HashMap<>());
        item.values(facet).forEach(value -> values.merge(value, 1, Integer::sum));
    }

    /** The things that the choice admits, in the order in which they were given. */
    List<Item> items() {
        return admitted;
    }

    /** How many things each value of a facet has under the other facets. */
    Map<String, Integer> counts(Facet facet) {
        return Collections.unmodifiableMap(counts.getOrDefault(facet, Map.of()));
    }

    /** Rows of the list after a value is chosen or, where it is chosen, given up. */
    int rowsAfter(Facet facet, String value) {
        if (choice.isChosen(facet, value)) {
            return without(facet, value);
        }
        return choice.has(facet)
                ? admitted.size() + added.getOrDefault(facet, Map.of()).getOrDefault(value, 0)
                : Objects.requireNonNullElse(counts(facet).get(value), 0);
    }

    private int without(Facet facet, String value) {
        int asked = choice.names().getOrDefault(facet, Set.of()).size();
        if (asked == 1) {
            return admitted.size() + keptOff.getOrDefault(facet, List.of()).size();
        }
        Set<String> chosen = choice.values().getOrDefault(facet, Set.of());
        return (int) admitted.stream()
                .filter(item -> item.values(facet).stream()
                        .anyMatch(other -> !other.equals(value) && chosen.contains(other)))
                .count();
    }
}
