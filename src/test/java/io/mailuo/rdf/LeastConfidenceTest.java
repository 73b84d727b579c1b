package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastConfidenceTest {

    private static final String PREFIXES =
            "PREFIX mailuo: <https://w3id.org/mailuo/ns#> PREFIX schema: <https://schema.org/> ";
    private static final String FACTS = PREFIXES + "SELECT ?fact { ?fact mailuo:statedIn ?source }";

    private final Graph union = GraphFactory.createDefaultGraph();

    LeastConfidenceTest() {
        Samples.dataset().find().forEachRemaining(quad -> union.add(quad.asTriple()));
    }

    @Test
    void leavesOutFactsThatNoRuleReadSoSurely() {
        for (String least : new String[] {"0", "0.5", "0.8", "0.85", "0.9", "0.95", "1"}) {
            String plain = PREFIXES + "SELECT ?fact { ?fact mailuo:statedIn ?source { SELECT ?fact (MAX(?c) AS ?max) {"
                    + " ?fact mailuo:support/mailuo:confidence ?c } GROUP BY ?fact } FILTER (?max >= " + least + ") }";
            assertThat(rows(sure(FACTS + " ORDER BY ?fact", least)))
                    .as(least)
                    .isEqualTo(rows(QueryFactory.create(plain + " ORDER BY ?fact")));
        }
        assertThat(rows(sure(FACTS, "1"))).isEmpty();
    }

    @Test
    void leavesOutEntitiesThatNoRuleFoundSoSurely() throws IOException {
        String people = Files.readString(Path.of("queries/people.rq"));

        assertThat(rows(sure(people, "0"))).isEqualTo(rows(QueryFactory.create(people)));
        assertThat(rows(sure(people, "1")))
                .as("who is in a fact and nowhere else has no confidence")
                .hasSize(1)
                .allMatch(row -> row.contains("韩穗"));
    }

    @Test
    void readsTheFirstStepOfAPathAndSubqueries() {
        String path = PREFIXES + "SELECT ?a { ?fact mailuo:statedIn/schema:identifier ?a }";
        String inner = PREFIXES + "SELECT ?n { { SELECT (COUNT(*) AS ?n) { ?fact mailuo:statedIn ?source } } }";

        assertThat(rows(sure(path, "0"))).isNotEmpty();
        assertThat(rows(sure(path, "1"))).isEmpty();
        assertThat(rows(sure(inner, "1"))).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "organisations",
                "programmes",
                "posts",
                "programme-organisations",
                "programme-officials",
                "metrics",
                "facts-by-confidence",
                "who-holds-which-post"
            })
    void givesReadyQueriesFewerRowsTheSurerTheyMustBe(String name) throws IOException {
        String text = Files.readString(Path.of("queries", name + ".rq"));
        int before = rows(QueryFactory.create(text)).size();

        assertThat(rows(sure(text, "0"))).hasSize(before);
        for (String least : new String[] {"0.7", "0.86", "0.94", "1"}) {
            int now = rows(sure(text, least)).size();
            assertThat(now).as(least).isLessThanOrEqualTo(before);
            before = now;
        }
        boolean facts = !List.of("people", "organisations", "programmes").contains(name);
        assertThat(before == 0).isEqualTo(facts);
    }

    @Test
    void refusesAQueryThatAsksForNeitherFactsNorMentions() {
        Query labels = QueryFactory.create(PREFIXES + "SELECT ?a { ?a schema:headline ?title }");
        assertThat(LeastConfidence.in(labels, BigDecimal.ONE)).isEmpty();
    }

    private static Query sure(String text, String least) {
        Query query = QueryFactory.create(text);
        String before = query.toString();
        Optional<Query> sure = LeastConfidence.in(query, new BigDecimal(least));
        assertThat(query.toString()).as("the query itself stays").isEqualTo(before);
        return sure.orElseThrow();
    }

    private List<String> rows(Query query) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(union).query(query).build()) {
            RowSet answers = execution.select();
            answers.forEachRemaining(answer -> rows.add(answers.getResultVars().stream()
                    .map(variable -> Optional.ofNullable(answer.get(variable))
                            .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                            .orElse(""))
                    .reduce((one, other) -> one + "|" + other)
                    .orElse("")));
        }
        return rows;
    }
}
