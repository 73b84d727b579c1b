package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether confidence means something: of what was found at 0.9, nine in ten should be right. A fact or entity that several
 * rules found has the confidence of the surest; it counts once in the bins, and once for each of its rules in the table of
 * rules. What the gold files leave open counts neither way. A quantity is right where value and unit are.
 *
 * @param groups one a kind in which something was found, in the order of {@link Tables#QUERIES}, then {@code all}
 * @param rules one a rule that found something, by kind and rule
 */
public record Calibration(List<Group> groups, List<RuleFigures> rules) {

    private static final int LOWEST = 5;
    private static final int BINS = 10;
    private static final double TOLERANCE = 1e-9;

    public Calibration {
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
    }

    /**
     * Things of a kind.
     *
     * @param kind name of the query, or {@code all}
     * @param number how many were judged
     * @param right how many are right
     * @param error expected calibration error: the difference between mean confidence and observed rate, as a mean over the
     *     bins by their numbers, from 0 to 1
     * @param bins the bins in which there is something, the least sure first
     */
    public record Group(String kind, int number, int right, double error, List<Bin> bins) {

        public Group {
            bins = List.copyOf(bins);
        }
    }

    /**
     * Things of about one confidence.
     *
     * @param from lowest confidence, itself in the bin
     * @param to highest confidence, itself in the bin only if it is 1
     * @param number how many there are
     * @param right how many are right
     * @param confidence their mean confidence
     * @param rate share of right ones
     * @param low lower end of the rate's Wilson interval (95 %)
     * @param high upper end of it
     */
    public record Bin(
            double from, double to, int number, int right, double confidence, double rate, double low, double high) {}

    /**
     * What one rule found.
     *
     * @param rule id of the rule
     * @param kind name of the query in which its finds are
     * @param number how many finds were judged
     * @param right how many are right
     * @param confidence mean confidence that the rule gave them
     */
    public record RuleFigures(String rule, String kind, int number, int right, double confidence) {

        /** These finds and those of another rule, under the name of this one. */
        RuleFigures with(RuleFigures other) {
            int all = number + other.number;
            double mean = (confidence * number + other.confidence * other.number) / all;
            return new RuleFigures(rule, kind, all, right + other.right, mean);
        }
    }

    static Calibration of(List<Judgement> judgements) {
        List<Judgement> rated = judgements.stream().filter(Judgement::isRated).toList();
        List<Group> groups = new ArrayList<>();
        List<RuleFigures> rules = new ArrayList<>();
        for (String kind : Tables.QUERIES) {
            List<Judgement> some =
                    rated.stream().filter(one -> one.kind().equals(kind)).toList();
            if (!some.isEmpty()) {
                groups.add(group(kind, some));
                rules.addAll(rules(kind, some));
            }
        }
        if (!rated.isEmpty()) {
            groups.add(group("all", rated));
        }
        return new Calibration(groups, rules);
    }

    private static Group group(String kind, List<Judgement> judgements) {
        SortedMap<Integer, List<Judgement>> byBin = new TreeMap<>();
        judgements.forEach(one -> byBin.computeIfAbsent(bin(one.confidence()), unused -> new ArrayList<>())
                .add(one));
        List<Bin> bins = new ArrayList<>();
        byBin.forEach((index, some) -> bins.add(bin(index, some)));
        double error = bins.stream()
                        .mapToDouble(bin -> bin.number() * Math.abs(bin.confidence() - bin.rate()))
                        .sum()
                / judgements.size();
        return new Group(kind, judgements.size(), right(judgements), error, bins);
    }

    /** Below one half nothing is told apart: {@code 0}; then tenths, 1 with the last. */
    private static int bin(double confidence) {
        int tenth = (int) Math.floor(confidence * BINS + TOLERANCE);
        return tenth < LOWEST ? 0 : Math.min(tenth, BINS - 1);
    }

    private static Bin bin(int index, List<Judgement> some) {
        Proportion share = new Proportion(right(some), some.size());
        double from = (double) index / BINS;
        double to = index == 0 ? (double) LOWEST / BINS : (double) (index + 1) / BINS;
        return new Bin(
                from,
                to,
                share.number(),
                share.right(),
                some.stream().mapToDouble(Judgement::confidence).sum() / some.size(),
                share.rate(),
                share.low(),
                share.high());
    }

    private static List<RuleFigures> rules(String kind, List<Judgement> judgements) {
        SortedMap<String, List<Judgement>> byRule = new TreeMap<>();
        judgements.forEach(one -> one.rules()
                .keySet()
                .forEach(rule -> byRule.computeIfAbsent(rule, unused -> new ArrayList<>())
                        .add(one)));
        List<RuleFigures> rules = new ArrayList<>();
        for (Map.Entry<String, List<Judgement>> entry : byRule.entrySet()) {
            List<Judgement> some = entry.getValue();
            double sum = some.stream()
                    .mapToDouble(one -> one.rules().getOrDefault(entry.getKey(), 0.0))
                    .sum();
            rules.add(new RuleFigures(entry.getKey(), kind, some.size(), right(some), sum / some.size()));
        }
        return rules;
    }

    private static int right(List<Judgement> judgements) {
        return (int) judgements.stream().filter(Judgement::right).count();
    }
}
