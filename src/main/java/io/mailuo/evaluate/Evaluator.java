package io.mailuo.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the answers of the ready queries by gold files. A gold file is a JSON object with the name of the article's
 * file and lists of what is in it: {@code people}, {@code organisations}, {@code programmes}, {@code posts},
 * {@code programme_organisations}, {@code programme_officials}, {@code metrics}.
 */
public final class Evaluator {

    private final List<GoldArticle> gold;

    /**
     * Reads a folder of gold files.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the folder is missing, holds no gold file or one that is broken
     */
    public Evaluator(Path folder) throws IOException {
        gold = GoldArticle.readAll(folder);
    }

    /** Compares answers with the gold files; articles without a gold file are left out. */
    public Evaluation evaluate(Tables tables) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tables.QUERIES.forEach(query -> tallies.put(query, new Tally(query)));
        for (GoldArticle article : gold) {
            judgeEntities(article, tables, tallies);
            judgeRelations(article, tables, tallies);
            new MetricScorer(tally(tallies, "metrics"), tables.supports())
                    .judge(
                            article.name(),
                            article.entries("metrics"),
                            tables.of("metrics", article.name()),
                            article.aliases("programmes"));
        }
        return new Evaluation(
                tallies.values().stream().map(Tally::score).toList(),
                tallies.values().stream().flatMap(Tally::faults).toList(),
                tallies.values().stream().flatMap(Tally::judgements).toList());
    }

    private static void judgeEntities(GoldArticle article, Tables tables, Map<String, Tally> tallies) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("people", "person");
        keys.put("organisations", "organisation");
        keys.put("programmes", "programme");
        keys.forEach((query, key) -> new EntityScorer(tally(tallies, query), tables.supports(), key)
                .judge(article.name(), article.entries(query), tables.of(query, article.name())));
    }

    private static void judgeRelations(GoldArticle article, Tables tables, Map<String, Tally> tallies) {
        Map<String, Set<String>> people = article.aliases("people");
        Map<String, Set<String>> bodies = article.aliases("organisations");
        Map<String, Set<String>> programmes = article.aliases("programmes");
        new RelationScorer(
                        tally(tallies, "posts"),
                        tables.supports(),
                        List.of("person", "organisation", "title"),
                        (row, entry) -> RelationScorer.same(text(row, "person"), entry.text("person"), people)
                                && Folding.fold(text(row, "title")).equals(Folding.fold(entry.text("title")))
                                && RelationScorer.sameOrPlace(
                                        text(row, "organisation"), entry.text("organisation"), bodies))
                .judge(article.name(), article.entries("posts"), tables.of("posts", article.name()));
        new RelationScorer(
                        tally(tallies, "programme-organisations"),
                        tables.supports(),
                        List.of("programme", "organisation"),
                        (row, entry) -> RelationScorer.same(text(row, "programme"), entry.text("programme"), programmes)
                                && RelationScorer.sameOrPlace(
                                        text(row, "organisation"), entry.text("organisation"), bodies))
                .judge(
                        article.name(),
                        article.entries("programme_organisations"),
                        tables.of("programme-organisations", article.name()));
        new RelationScorer(
                        tally(tallies, "programme-officials"),
                        tables.supports(),
                        List.of("programme", "official"),
                        (row, entry) -> RelationScorer.same(text(row, "programme"), entry.text("programme"), programmes)
                                && RelationScorer.same(text(row, "official"), entry.text("official"), people))
                .judge(
                        article.name(),
                        article.entries("programme_officials"),
                        tables.of("programme-officials", article.name()));
    }

    private static Tally tally(Map<String, Tally> tallies, String query) {
        return tallies.computeIfAbsent(query, Tally::new);
    }

    private static String text(Map<String, String> row, String variable) {
        return row.getOrDefault(variable, "");
    }
}
