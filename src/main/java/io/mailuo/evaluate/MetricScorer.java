package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges quantities. A quantity is found when value, upper end and unit agree; of several such gold entries the one with
 * the most similar subject is taken. What else is stated of it is judged among the hits.
 */
final class MetricScorer {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final double TOLERANCE = 1e-9;
    private static final double SIMILAR = 0.6;
    private static final Map<String, String> COMPARATORS = Map.of("", "=", ">", ">=", "<", "<=");

    private final Tally tally;
    private final Supports supports;

    MetricScorer(Tally tally, Supports supports) {
        this.tally = tally;
        this.supports = supports;
    }

    /**
     * Judges an article's quantities.
     *
     * @param programmes for each name of a programme all its names
     */
    void judge(
            String article, List<GoldEntry> gold, List<Map<String, String>> rows, Map<String, Set<String>> programmes) {
        List<GoldEntry> free = new ArrayList<>(gold);
        Set<String> used = new HashSet<>();
        for (Map<String, String> row : rows) {
            if (!used.add(row.getOrDefault("metric", ""))) {
                continue;
            }
            Map<String, Double> rules = supports.of(article, List.of(text(row, "metric")));
            Optional<GoldEntry> best = best(row, free);
            if (best.isPresent()) {
                free.remove(best.get());
                count(row, rules, best.get(), programmes);
            } else if (gold.stream().noneMatch(entry -> entry.optional() && alike(row, entry))) {
                tally.wrong(article, text(row, "value") + " " + text(row, "unit") + " " + text(row, "subject"), rules);
            }
        }
        free.stream().filter(entry -> !entry.optional()).forEach(entry -> tally.missed(article, entry.quantity()));
    }

    /** Of the entries that agree the first with the most similar subject, one that must be found before one that may. */
    private static Optional<GoldEntry> best(Map<String, String> row, List<GoldEntry> free) {
        Comparator<GoldEntry> better = Comparator.comparingDouble(
                        (GoldEntry entry) -> -Folding.overlap(text(row, "subject"), entry.text("subject")))
                .thenComparing(GoldEntry::optional);
        return free.stream().filter(entry -> alike(row, entry)).min(better);
    }

    private void count(
            Map<String, String> row, Map<String, Double> rules, GoldEntry gold, Map<String, Set<String>> programmes) {
        if (gold.optional()) {
            return;
        }
        tally.hit(rules);
        String comparator = COMPARATORS.getOrDefault(text(row, "comparator"), text(row, "comparator"));
        tally.share("comparator", comparator.equals(gold.text("comparator", "=")));
        tally.share("kind_of", text(row, "kind").equals(gold.text("kind", "actual")));
        tally.share("subject", Folding.overlap(text(row, "subject"), gold.text("subject")) >= SIMILAR);
        if (!gold.text("programme").isEmpty()) {
            tally.share("programme", RelationScorer.same(text(row, "programme"), gold.text("programme"), programmes));
        }
        if (!gold.text("holder").isEmpty()) {
            tally.share("holder", Folding.samePlace(text(row, "holder"), gold.text("holder")));
        }
        if (!gold.text("period").isEmpty()) {
            tally.share("period", Folding.overlap(text(row, "period"), gold.text("period")) >= SIMILAR);
        }
    }

    private static boolean alike(Map<String, String> row, GoldEntry gold) {
        Optional<Double> value = number(text(row, "value"));
        double wanted = gold.number("value").orElseThrow();
        return value.isPresent()
                && Math.abs(value.get() - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted))
                && notZero(number(text(row, "upper"))).equals(notZero(gold.number("upper")))
                && Folding.unit(text(row, "unit")).equals(Folding.unit(gold.text("unit")));
    }

    private static Optional<Double> notZero(Optional<Double> number) {
        return number.filter(value -> value != 0);
    }

    private static Optional<Double> number(String text) {
        String stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? Optional.of(Double.valueOf(stripped)) : Optional.empty();
    }

    private static String text(Map<String, String> row, String variable) {
        return row.getOrDefault(variable, "");
    }
}
