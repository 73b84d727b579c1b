package io.mailuo.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.fulltext.ContainsWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator keeps of its rows is bounded by their number, whatever the heap may be. */
class KeptRowsTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    /** Rows of numbers from 0 on, each twice. */
    private static String rows(int count) {
        return IntStream.range(0, 2 * count)
                .mapToObj(i -> Integer.toString(i / 2))
                .collect(Collectors.joining(" ", "{ VALUES ?x { ", " } }"));
    }

    private static List<String> answer(String query, int mostHeld) {
        DatasetGraph empty = DatasetGraphFactory.createTxnMem();
        try (Allowance allowance = Allowance.of(TIMEOUT, new LongQueries(), mostHeld);
                QueryExec execution = new LimitedQuery(TIMEOUT, allowance, KeptRowsTest::found)
                        .of(QueryFactory.create(query), empty)) {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }

    /** As many articles as the word says. */
    private static List<String> found(String number) {
        return IntStream.range(0, Integer.parseInt(number))
                .mapToObj(i -> "http://x/" + i)
                .toList();
    }

    private static List<String> plainly(String query) {
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.createTxnMem())
                .query(query)
                .build()) {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x (COUNT(*) AS ?n) ROWS GROUP BY ?x",
                "SELECT ?x ROWS GROUP BY ?x",
                "SELECT (COUNT(*) AS ?n) ROWS GROUP BY (?x + 1)",
                "SELECT (COUNT(DISTINCT ?x) AS ?n) ROWS",
                "SELECT (COUNT(DISTINCT *) AS ?n) ROWS",
                "SELECT (SUM(DISTINCT ?x) AS ?n) ROWS",
                "SELECT (AVG(DISTINCT ?x) AS ?n) ROWS",
                "SELECT (GROUP_CONCAT(DISTINCT ?x) AS ?n) ROWS",
                "SELECT DISTINCT ?x ROWS",
                "SELECT ?x ROWS ORDER BY DESC(?x)"
            })
    void isRefusedBeyondTheMostAndRightBelowIt(String query) {
        assertThatExceptionOfType(RequestFailed.class)
                .isThrownBy(() -> answer(query.replace("ROWS", rows(500)), 400))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(413))
                .withMessageContaining("GROUP BY");

        String few = query.replace("ROWS", rows(90));
        assertThat(answer(few, 400)).isNotEmpty().containsExactlyInAnyOrderElementsOf(plainly(few));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(?x) AS ?n) ROWS",
                "SELECT (MIN(?x) AS ?n) (MAX(?x) AS ?m) (SAMPLE(?x / ?x) AS ?s) ROWS",
                "SELECT (COUNT(DISTINCT (?x - ?x)) AS ?n) ROWS",
                "SELECT (COUNT(*) AS ?n) ROWS GROUP BY (?x = 3)"
            })
    void whatKeepsFewRowsMayReadMany(String query) {
        String many = query.replace("ROWS", rows(500));
        assertThat(answer(many, 10)).isNotEmpty().containsExactlyInAnyOrderElementsOf(plainly(many));
    }

    @Test
    void articlesWithWordsAreKept() {
        String query = "SELECT (COUNT(?x) AS ?n) { ?x <" + ContainsWords.IRI + "> '%d' }";

        assertThatExceptionOfType(RequestFailed.class)
                .isThrownBy(() -> answer(query.formatted(500), 400))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(413));
        // Found once, though asked in two places.
        assertThat(answer(
                        "SELECT ?x { ?x <" + ContainsWords.IRI + "> '300' MINUS { ?x <" + ContainsWords.IRI
                                + "> '300' } }",
                        700))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * TERMS ORDER BY ?x ?y",
                "SELECT * TERMS ORDER BY DESC(?y) ?x",
                "SELECT * TERMS ORDER BY (1 / ?y) DESC(STRLEN(?x))",
                "SELECT ?y (COUNT(*) AS ?n) (MAX(?x) AS ?m) TERMS GROUP BY ?y ORDER BY ?n ?y",
                "SELECT (STR(?x) AS ?s) (MIN(?y) AS ?m) TERMS GROUP BY ?x ?y (LANG(?x)) ORDER BY ?m ?s",
                "SELECT (COUNT(*) AS ?n) (MAX(?x) AS ?m) { FILTER (false) }",
                "SELECT ?x (COUNT(*) AS ?n) { VALUES ?x { 1 } FILTER (false) } GROUP BY ?x"
            })
    void rowsAreGroupedAndPutInOrderAsJenaDoes(String query) {
        String terms = "{ VALUES (?x ?y) { ('甲' 1) ('乙'@zh 2) (<http://x/a> 1.0) (UNDEF 3) ('甲' UNDEF) (3 '3')"
                + " ('b' 0) ('B' 10) (10 '10') (9 9) ('2021-05-06' 2) (true 1) ('甲' 1) } }";
        String whole = query.replace("TERMS", terms);

        assertThat(answer(whole, 1000)).containsExactlyElementsOf(plainly(whole));
    }
}
