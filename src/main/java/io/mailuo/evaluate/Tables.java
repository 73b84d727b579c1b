package io.mailuo.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The answers of the ready queries.
 *
 * @param rows for each query its solutions in order, from variable to text; an unbound variable is absent or empty
 * @param supports by which rules what they speak of was found
 */
public record Tables(Map<String, List<Map<String, String>>> rows, Supports supports) {

    /** The ready queries whose answers are judged, in the order of the report. */
    public static final List<String> QUERIES = List.of(
            "people",
            "organisations",
            "programmes",
            "posts",
            "programme-organisations",
            "programme-officials",
            "metrics");

    public Tables {
        rows = Map.copyOf(rows);
        for (String query : QUERIES) {
            if (!rows.containsKey(query)) {
                throw new IllegalArgumentException("no answers of the query " + query);
            }
        }
    }

    /** The answers of queries alone, of which nobody says by which rules they were found. */
    Tables(Map<String, List<Map<String, String>>> rows) {
        this(rows, Supports.NONE);
    }

    /** The solutions of a query about one article. */
    List<Map<String, String>> of(String query, String article) {
        return rows.getOrDefault(query, List.of()).stream()
                .filter(row -> fileName(row.getOrDefault("article", "")).equals(article))
                .toList();
    }

    /** Articles are told apart by the file's name alone, whatever folder was built. */
    static String fileName(String path) {
        String trimmed = path.replaceFirst("/+$", "");
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
