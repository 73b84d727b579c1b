package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the people, bodies or programmes found in an article. An entity counts once an article; a second IRI for the
 * same gold entity is a false alarm, so that failing to resolve aliases costs precision.
 */
final class EntityScorer {

    private final Tally tally;
    private final Supports supports;
    private final String key;

    /**
     * @param tally where hits and faults go
     * @param supports by which rules entities were found
     * @param key the variable that holds the entity's IRI
     */
    EntityScorer(Tally tally, Supports supports, String key) {
        this.tally = tally;
        this.supports = supports;
        this.key = key;
    }

    void judge(String article, List<GoldEntry> gold, List<Map<String, String>> rows) {
        List<GoldEntry> free = new ArrayList<>(gold);
        for (Found found : found(rows)) {
            Optional<GoldEntry> match = match(found, free);
            if (match.isPresent()) {
                free.remove(match.get());
                count(article, found, match.get());
            } else if (gold.stream().filter(GoldEntry::optional).noneMatch(found::sharesNameWith)) {
                tally.wrong(article, found.name, supports.of(article, List.of(found.iri)));
            }
        }
        free.stream().filter(entry -> !entry.optional()).forEach(entry -> tally.missed(article, entry.text("name")));
    }

    private void count(String article, Found found, GoldEntry entry) {
        if (!entry.optional()) {
            tally.hit(supports.of(article, List.of(found.iri)));
            tally.share("canonical", Folding.fold(found.name).equals(Folding.fold(entry.text("name"))));
        }
    }

    private static Optional<GoldEntry> match(Found found, List<GoldEntry> free) {
        String name = Folding.fold(found.name);
        Predicate<GoldEntry> byName = entry -> entry.names().contains(name);
        return free.stream()
                .filter(byName)
                .findFirst()
                .or(() -> free.stream().filter(found::sharesNameWith).findFirst());
    }

    /** The entities in order of their preferred labels, by code point. */
    private List<Found> found(List<Map<String, String>> rows) {
        Map<String, Found> entities = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String name = row.getOrDefault("name", "");
            Set<String> labels = new HashSet<>();
            Optional.ofNullable(entities.get(row.getOrDefault(key, "")))
                    .ifPresent(known -> labels.addAll(known.labels));
            labels.add(Folding.fold(name));
            labels.add(Folding.fold(row.getOrDefault("alias", "")));
            labels.remove("");
            entities.put(row.getOrDefault(key, ""), new Found(row.getOrDefault(key, ""), name, labels));
        }
        return entities.values().stream()
                .sorted(Comparator.comparing(Found::name, EntityScorer::byCodePoint))
                .toList();
    }

    private static int byCodePoint(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return Arrays.compare(a, b);
    }

    /** An entity as the graph has it: its preferred label, and all its labels in the form in which they are compared. */
    private record Found(String iri, String name, Set<String> labels) {

        boolean sharesNameWith(GoldEntry entry) {
            return Folding.meet(labels, entry.names());
        }
    }
}
