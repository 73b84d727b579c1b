package io.mailuo.server.lists;

import io.mailuo.server.web.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader has chosen of a list's facets.
 *
 * @param names the values as the address calls them, by facet
 * @param values the values themselves; one that nothing in the graph has is left out, and the facet then admits nothing
 */
record Choice(Map<Facet, Set<String>> names, Map<Facet, Set<String>> values) {

    static Choice of(Request request, ListKind list, Shelf shelf) {
        Map<Facet, Set<String>> names = new EnumMap<>(Facet.class);
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : list.facets()) {
            Set<String> asked = new LinkedHashSet<>(request.parameters(facet.code()));
            asked.removeIf(String::isBlank);
            if (!asked.isEmpty()) {
                names.put(facet, asked);
                Set<String> meant = new LinkedHashSet<>();
                asked.forEach(name -> shelf.meant(facet, name).ifPresent(meant::add));
                values.put(facet, meant);
            }
        }
        return new Choice(Collections.unmodifiableMap(names), Collections.unmodifiableMap(values));
    }

    boolean has(Facet facet) {
        return values.containsKey(facet);
    }

    boolean isChosen(Facet facet, String value) {
        return values.getOrDefault(facet, Set.of()).contains(value);
    }

    boolean admits(Item item, Facet facet) {
        Set<String> wanted = values.get(facet);
        return wanted == null || item.values(facet).stream().anyMatch(wanted::contains);
    }

    /** The facets that keep an item off the list. */
    List<Facet> against(Item item) {
        List<Facet> against = new ArrayList<>(2);
        for (Facet facet : values.keySet()) {
            if (!admits(item, facet)) {
                against.add(facet);
            }
        }
        return against;
    }
}
