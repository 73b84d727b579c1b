package io.mailuo.server.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How often each value of a facet occurs; what has no value is not counted. */
public interface Tally {

    /** Number of values that occur. */
    int distinct();

    /** How often a value occurs. */
    int count(String value);

    /** The first values in the facet's order, with their counts. */
    List<Map.Entry<String, Integer>> first(int most);

    /** A tally of a few values, the most frequent first. */
    static Tally of(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .filter(value -> !value.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Tally() {
            @Override
            public int distinct() {
                return sorted.size();
            }

            @Override
            public int count(String value) {
                return counts.getOrDefault(value, 0);
            }

            @Override
            public List<Map.Entry<String, Integer>> first(int most) {
                return sorted.stream().limit(most).toList();
            }
        };
    }
}
