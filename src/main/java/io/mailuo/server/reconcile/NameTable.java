package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of a catalogue by pairs of neighbouring characters, for names that are like another though not the same. */
final class NameTable {

    /** Names that share most pairs with what is sought, of which the nearest are then measured. */
    private static final int NEAREST = 100;

    private final Catalogue catalogue;
    private final List<Entry> articles;
    private final Map<String, List<Entry>> bearers = new HashMap<>();
    private final Map<String, List<String>> byPair = new HashMap<>();

    NameTable(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.articles = catalogue.articles();
        for (Kind kind : Kind.values()) {
            catalogue.of(kind).forEach(this::add);
        }
        bearers.keySet().stream()
                .sorted()
                .forEach(name -> pairs(name)
                        .forEach(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>())
                                .add(name)));
    }

    private void add(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(entry.name()), entry.others().stream())
                .map(catalogue::folded)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        names.forEach(
                name -> bearers.computeIfAbsent(name, none -> new ArrayList<>()).add(entry));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The articles by number. */
    List<Entry> articles() {
        return articles;
    }

    /** The things that bear a folded name, as their first or as another. */
    List<Entry> bearers(String folded) {
        return bearers.getOrDefault(folded, List.of());
    }

    /** Longer names that have a folded name of two or more characters in them. */
    List<String> containing(String folded) {
        return IntStream.range(0, folded.length() - 1)
                .mapToObj(at -> byPair.getOrDefault(folded.substring(at, at + 2), List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(name -> name.length() > folded.length() && name.contains(folded))
                .toList();
    }

    /** Folded names that share pairs of characters with a folded name, those that share most first. */
    Collection<String> near(String folded) {
        Set<String> wanted = pairs(folded);
        Map<String, Integer> shared = new HashMap<>();
        for (String pair : wanted) {
            byPair.getOrDefault(pair, List.of()).forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(name -> 3 * name.getValue() >= wanted.size())
                .map(name -> new Near(
                        name.getKey(),
                        2.0 * name.getValue() / (wanted.size() + name.getKey().length() + 1)))
                .sorted(Comparator.comparingDouble(Near::share).reversed().thenComparing(Near::name))
                .limit(NEAREST)
                .map(Near::name)
                .toList();
    }

    /** A name with the share of its pairs that another has too. */
    private record Near(String name, double share) {}

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
