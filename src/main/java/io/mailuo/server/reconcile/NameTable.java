package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names of a catalogue by pairs of neighbouring characters, for names that are like another though not the same. */
final class NameTable {

    /** Names that share most pairs with what is sought, of which the nearest are then measured. */
    private static final int NEAREST = 200;

    private final Catalogue catalogue;
    private final Map<String, List<Entry>> bearers = new HashMap<>();
    private final Map<String, List<String>> byPair = new HashMap<>();

    NameTable(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Kind kind : Kind.values()) {
            catalogue.of(kind).forEach(this::add);
        }
        bearers.keySet().stream()
                .sorted()
                .forEach(name -> pairs(name)
                        .forEach(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(name)));
    }

    private void add(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(entry.name()), entry.others().stream())
                .map(catalogue::folded)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        names.forEach(name -> bearers.computeIfAbsent(name, none -> new ArrayList<>()).add(entry));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The things that bear a folded name, as their first or as another. */
    List<Entry> bearers(String folded) {
        return bearers.getOrDefault(folded, List.of());
    }

    /** Folded names that share pairs of characters with a folded name, those that share most first. */
    Collection<String> near(String folded) {
        Set<String> wanted = pairs(folded);
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (String pair : wanted) {
            byPair.getOrDefault(pair, List.of()).forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Integer> name) ->
                                -2.0 * name.getValue() / (wanted.size() + pairs(name.getKey()).size()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Neighbouring characters, with the ends as characters of their own, so that names of two characters have three pairs. */
    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        String framed = "^" + name + "$";
        for (int i = 0; i < framed.length() - 1; i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
