package io.mailuo.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By which rules facts and entities were read, and how surely. */
final class Supports {

    static final Supports NONE = new Supports(List.of());

    private final Map<List<String>, SortedMap<String, Double>> rules = new HashMap<>();

    /**
     * Takes the answers of the query {@code supports}.
     *
     * @param rows with the variables article, thing (the IRI of a fact or entity), rule and confidence
     */
    Supports(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            List<String> place = List.of(Tables.fileName(text(row, "article")), text(row, "thing"));
            rules.computeIfAbsent(place, unused -> new TreeMap<>())
                    .merge(text(row, "rule"), Double.valueOf(text(row, "confidence")), Math::max);
        }
    }

    /** The rules by which one or more of {@code things} were read from an article, each with the greatest confidence. */
    SortedMap<String, Double> of(String article, Collection<String> things) {
        SortedMap<String, Double> all = new TreeMap<>();
        for (String thing : things) {
            rules.getOrDefault(List.of(article, thing), new TreeMap<>())
                    .forEach((rule, confidence) -> all.merge(rule, confidence, Math::max));
        }
        return all;
    }

    private static String text(Map<String, String> row, String variable) {
        return row.getOrDefault(variable, "");
    }
}
