package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Judges relations between entities: a post, a body's or an official's part in a programme. */
final class RelationScorer {

    private final Tally tally;
    private final List<String> shown;
    private final BiPredicate<Map<String, String>, GoldEntry> alike;

    /**
     * @param tally where hits and faults go
     * @param shown the variables that make up a relation; rows that agree in them count once
     * @param alike whether a row states what a gold entry states
     */
    RelationScorer(Tally tally, List<String> shown, BiPredicate<Map<String, String>, GoldEntry> alike) {
        this.tally = tally;
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
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            String line = shown.stream().map(name -> row.getOrDefault(name, "")).collect(Collectors.joining(" | "));
            if (seen.add(line)) {
                judge(article, gold, free, row, line);
            }
        }
        free.stream().filter(entry -> !entry.optional()).forEach(entry -> tally.missed(article, entry.line()));
    }

    private void judge(
            String article, List<GoldEntry> gold, List<GoldEntry> free, Map<String, String> row, String line) {
        Optional<GoldEntry> match = free.stream()
                .filter(entry -> !entry.optional() && alike.test(row, entry))
                .findFirst()
                .or(() -> free.stream().filter(entry -> alike.test(row, entry)).findFirst());
        if (match.isPresent()) {
            free.remove(match.get());
            if (!match.get().optional()) {
                tally.hit();
            }
            return;
        }
        List<GoldEntry> taken =
                gold.stream().filter(entry -> alike.test(row, entry)).toList();
        if (taken.isEmpty()) {
            tally.wrong(article, line);
        } else if (taken.stream().noneMatch(GoldEntry::optional)) {
            tally.wrong(article, "again: " + line);
        }
    }
}
