package io.mailuo.server.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list narrowed by a choice, with the numbers of its facets.
 *
 * <p>A value's count is the number of things that have it and that all other facets admit. Where nothing of the facet is
 * chosen, that many rows stand on the list after choosing it. Where something is, the choice is widened, and the rows after
 * it are counted apart, since a thing may have both values.
 */
final class Narrowed {

    private final List<Item> admitted = new ArrayList<>();

    /** By facet: items that this facet alone keeps off. */
    private final Map<Facet, List<Item>> keptOff = new EnumMap<>(Facet.class);

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    Narrowed(Collection<Item> items, ListKind list, Choice choice) {
        for (Item item : items) {
            List<Facet> against = choice.against(item);
            if (against.isEmpty()) {
                admitted.add(item);
                list.facets().forEach(facet -> count(counts, facet, item));
            } else if (against.size() == 1) {
                Facet facet = against.get(0);
                keptOff.computeIfAbsent(facet, none -> new ArrayList<>()).add(item);
                count(counts, facet, item);
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

    /**
     * Rows of the list if these values of a facet were chosen and no others of it.
     *
     * @param wanted the values; none means that the facet admits everything
     */
    int rowsWith(Facet facet, Set<String> wanted) {
        List<Item> alone = keptOff.getOrDefault(facet, List.of());
        if (wanted.isEmpty()) {
            return admitted.size() + alone.size();
        }
        return (int) Stream.concat(admitted.stream(), alone.stream())
                .filter(item -> item.values(facet).stream().anyMatch(wanted::contains))
                .count();
    }
}
