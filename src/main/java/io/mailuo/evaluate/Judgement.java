package io.mailuo.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether something found is right. What a gold file leaves open is not judged.
 *
 * @param kind name of the query ({@code people})
 * @param rules the rules that found it, with the confidence of each; empty where the graph names none
 * @param right whether a gold file has it
 */
record Judgement(String kind, SortedMap<String, Double> rules, boolean right) {

    Judgement {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The confidence in what was found: that of its surest rule, the maximum. */
    double confidence() {
        return rules.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    /** Whether the graph says how sure it is. */
    boolean isRated() {
        return !rules.isEmpty();
    }

    static Judgement of(String kind, Map<String, Double> rules, boolean right) {
        return new Judgement(kind, new TreeMap<>(rules), right);
    }
}
