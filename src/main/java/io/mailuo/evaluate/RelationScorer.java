package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges relations between entities: a post, a body's or an official's part in a programme. */
final class RelationScorer {

    private final Tally tally;
    private final Supports supports;
    private final List<String> shown;
    private final BiPredicate<Map<String, String>, GoldEntry> alike;

    /**
     * @param tally where hits and faults go
     * @param supports by which rules facts were found
     * @param shown the variables that make up a relation; rows that agree in them count once
     * @param alike whether a row states what a gold entry states
     */
    RelationScorer(
            Tally tally, Supports supports, List<String> shown, BiPredicate<Map<String, String>, GoldEntry> alike) {
        this.tally = tally;
        this.supports = supports;
        this.shown = List.copyOf(shown);
        this.alike = alike;
    }

    /**
     * Whether a name stands for a gold name, by itself or by a further name of the same bearer.
     *
     * @param aliases for each name all names of its bearer
     */
    static boolean same(String found, String wanted, Map<String, Set<String>> aliases) {
        if (wanted.isEmpty()) {
            return found.isEmpty();
        }
        String name = Folding.fold(found);
        String gold = Folding.fold(wanted);
        return name.equals(gold) || aliases.getOrDefault(gold, Set.of()).contains(name);
    }

    /** As {@link #same}, where the area and its committee or government count as one. */
    static boolean sameOrPlace(String found, String wanted, Map<String, Set<String>> aliases) {
        return same(found, wanted, aliases) || (!wanted.isEmpty() && Folding.samePlace(found, wanted));
    }

    void judge(String article, List<GoldEntry> gold, List<Map<String, String>> rows) {
        List<GoldEntry> free = new ArrayList<>(gold);
        Map<String, List<Map<String, String>>> lines = new LinkedHashMap<>();
        rows.forEach(row ->
                lines.computeIfAbsent(line(row), unused -> new ArrayList<>()).add(row));
        lines.forEach((line, same) -> judge(article, gold, free, new Relation(line, same)));
        free.stream().filter(entry -> !entry.optional()).forEach(entry -> tally.missed(article, entry.line()));
    }

    /** The rows that state one relation: they differ in what is not shown. */
    private record Relation(String line, List<Map<String, String>> rows) {

        Map<String, String> first() {
            return rows.get(0);
        }

        /** The IRIs of the facts that state it. */
        List<String> facts() {
            return rows.stream()
                    .flatMap(row ->
                            Stream.of(row.getOrDefault(ReadyQueries.FACTS, "").split(" ", -1)))
                    .toList();
        }
    }

    private String line(Map<String, String> row) {
        return shown.stream().map(name -> row.getOrDefault(name, "")).collect(Collectors.joining(" | "));
    }

    private void judge(String article, List<GoldEntry> gold, List<GoldEntry> free, Relation relation) {
        Map<String, String> row = relation.first();
        Map<String, Double> rules = supports.of(article, relation.facts());
        Optional<GoldEntry> match = free.stream()
                .filter(entry -> !entry.optional() && alike.test(row, entry))
                .findFirst()
                .or(() -> free.stream().filter(entry -> alike.test(row, entry)).findFirst());
        if (match.isPresent()) {
            free.remove(match.get());
            if (!match.get().optional()) {
                tally.hit(rules);
            }
            return;
        }
        List<GoldEntry> taken =
                gold.stream().filter(entry -> alike.test(row, entry)).toList();
        if (taken.isEmpty()) {
            tally.wrong(article, relation.line(), rules);
        } else if (taken.stream().noneMatch(GoldEntry::optional)) {
            tally.wrong(article, "again: " + relation.line(), rules);
        }
    }
}
