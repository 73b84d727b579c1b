package io.mailuo.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the hits and keeps the faults of one kind over all articles. */
final class Tally {

    private static final int DIGITS = 4;

    private final String kind;
    private int hits;
    private final List<Fault> missed = new ArrayList<>();
    private final List<Fault> wrong = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<String, int[]> shares = new LinkedHashMap<>();

    Tally(String kind) {
        this.kind = kind;
    }

    /** Counts a find that is right, with the rules that found it. */
    void hit(Map<String, Double> rules) {
        hits++;
        judgements.add(Judgement.of(kind, rules, true));
    }

    void missed(String article, String item) {
        missed.add(new Fault(kind, "missed", article, item));
    }

    void wrong(String article, String item, Map<String, Double> rules) {
        wrong.add(new Fault(kind, "false", article, item));
        judgements.add(Judgement.of(kind, rules, false));
    }

    /** Counts whether a hit is right in a further respect. */
    void share(String respect, boolean right) {
        int[] counts = shares.computeIfAbsent(respect, unused -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    Score score() {
        int found = hits + wrong.size();
        int gold = hits + missed.size();
        double precision = found > 0 ? (double) hits / found : gold == 0 ? 1 : 0;
        double recall = gold > 0 ? (double) hits / gold : 1;
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        Map<String, Double> parts = new LinkedHashMap<>();
        shares.forEach((respect, counts) -> parts.put(respect, rounded((double) counts[0] / counts[1])));
        return new Score(kind, gold, found, hits, rounded(precision), rounded(recall), rounded(f1), parts);
    }

    Stream<Fault> faults() {
        return Stream.concat(missed.stream(), wrong.stream());
    }

    Stream<Judgement> judgements() {
        return judgements.stream();
    }

    /** Rounds the exact binary value, ties to even. */
    private static double rounded(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
