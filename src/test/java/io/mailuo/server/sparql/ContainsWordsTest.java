package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleFolding;
import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.graph.Links;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import io.mailuo.store.Tdb2Store;
import io.mailuo.store.fulltext.Folding;
import io.mailuo.store.fulltext.SearchWords;
import io.mailuo.store.fulltext.TextIndex;
import io.mailuo.store.fulltext.TextScan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in texts as a property in SPARQL, over a database and over a graph in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainsWordsTest {

    private static final String ARTICLES = """
            PREFIX schema: <https://schema.org/>
            PREFIX x: <http://x/>
            GRAPH x:graph-a {
              x:a a schema:NewsArticle ; schema:headline "青禾縣推進“晨光”行動" ; schema:datePublished "2021-05-06" ; schema:identifier "a.txt" ;
                schema:articleBody "會上介紹了數字化改革的進展。" .
            }
            GRAPH x:graph-b {
              x:b a schema:NewsArticle ; schema:headline "一校一策" ; schema:datePublished "2022-01-02" ; schema:identifier "b.txt" ;
                schema:articleBody "改革进展顺利，晨光行动覆盖三乡。" .
            }
            GRAPH x:graph-c {
              x:c a schema:NewsArticle ; schema:articleBody "别的内容，没有日期。" .
            }
            """;

    private final Folding folding = new ArticleFolding(Lexicon.standard());
    private final GraphStore memory = new MemoryStore();
    private GraphStore database = memory;
    private List<Asked> asked = List.of();

    private record Asked(GraphStore store, TextIndex index, QueryRunner runner) {}

    @BeforeAll
    void fill(@TempDir Path folder) {
        database = Tdb2Store.open(folder.resolve("store"));
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(ARTICLES, Lang.TRIG).parse(quads);
        asked = List.of(memory, database).stream().map(this::asked).toList();
        for (Asked each : asked) {
            each.store.replaceAll(sink -> quads.find().forEachRemaining(sink));
            // A query waits for it no longer than a page does.
            assertThat(each.index.all(SearchWords.of("改革", folding), Duration.ofMinutes(1)))
                    .isPresent();
        }
    }

    private Asked asked(GraphStore store) {
        TextIndex index = new TextIndex(store, folding);
        SlowQueries slow = new SlowQueries(Duration.ofMinutes(1));
        Duration timeout = Duration.ofSeconds(20);
        ArticleSearch search = new ArticleSearch(index, new Links("http://x/"));
        return new Asked(
                store,
                index,
                new QueryRunner(store, timeout, 1000, slow, new RunningQueries(() -> {}, timeout), search::iris));
    }

    @AfterAll
    void close() {
        asked.forEach(each -> each.index.close());
        asked.forEach(each -> each.store.close());
    }

    /** The values of {@code ?x}, the same for both stores. */
    private List<String> answers(String pattern) {
        return answersWhole("SELECT ?x WHERE { " + pattern + " } ORDER BY ?x");
    }

    private List<String> answersWhole(String query) {
        List<List<String>> answers = asked.stream()
                .map(each -> each.runner.select(QueryGate.read(prefixed(query))).rows().stream()
                        .map(row -> name(row.get("x")))
                        .toList())
                .toList();
        assertThat(answers.get(1)).as("of the database").isEqualTo(answers.get(0));
        return answers.get(0);
    }

    private static String prefixed(String query) {
        return "PREFIX mailuo: <https://w3id.org/mailuo/ns#> PREFIX schema: <https://schema.org/> PREFIX : <http://x/> "
                + query;
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI().replace("http://x/", "") : node.getLiteralLexicalForm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"晨光行动", "晨光行動", "「晨光」行动", "改革", "数字化改革", "數字化 晨光", "一", "龘", "", "。", "改革 龘"})
    void answersWhatAScanFindsInEitherScript(String words) {
        List<String> scanned = asked.get(0)
                .store
                .read(quads -> new TextScan(quads.getUnionGraph(), folding).all(SearchWords.of(words, folding)));

        assertThat(answers("?x mailuo:containsWords \"" + words + "\""))
                .containsExactlyElementsOf(scanned.stream()
                        .map(iri -> iri.replace("http://x/", ""))
                        .toList());
    }

    @Test
    void joinsWithTriplesWhereverItStands() {
        String words = "?a mailuo:containsWords \"改革\" .";
        String day = "?a schema:datePublished ?x .";

        assertThat(answers(words + day)).containsExactly("2021-05-06", "2022-01-02");
        assertThat(answers(day + words)).containsExactly("2021-05-06", "2022-01-02");
        assertThat(answers(day + " FILTER EXISTS { " + words + " }")).hasSize(2);
        assertThat(answers("?x a schema:NewsArticle FILTER NOT EXISTS { ?x mailuo:containsWords \"改革\" }"))
                .containsExactly("c");
        assertThat(answers("?x a schema:NewsArticle MINUS { ?x mailuo:containsWords \"改革\" }"))
                .containsExactly("c");
        assertThat(answers("?x a schema:NewsArticle OPTIONAL { ?x mailuo:containsWords \"改革\" BIND (1 AS ?has) }"
                        + " FILTER (!BOUND(?has))"))
                .containsExactly("c");
        assertThat(answers("VALUES ?w { \"一校\" \"晨光\"@zh } ?x mailuo:containsWords ?w"))
                .containsExactly("a", "b", "b");
        assertThat(answers("BIND (:b AS ?x) ?x mailuo:containsWords \"改革\"")).containsExactly("b");
        assertThat(answers(":b mailuo:containsWords \"改革\" . :b schema:headline ?x"))
                .containsExactly("一校一策");
        assertThat(answers(":c mailuo:containsWords \"改革\" . :c schema:articleBody ?x"))
                .isEmpty();
        assertThat(answers("\"b\" mailuo:containsWords \"改革\" . BIND (1 AS ?x)"))
                .isEmpty();
    }

    @Test
    void keepsToTheGraphsThatAreAsked() {
        String words = "?x mailuo:containsWords \"改革\"";

        assertThat(answers("GRAPH :graph-b { " + words + " }")).containsExactly("b");
        assertThat(answers("GRAPH ?g { " + words + " }")).containsExactly("a", "b");
        assertThat(answers("GRAPH :graph-c { " + words + " }")).isEmpty();
        assertThat(answersWhole("SELECT ?x FROM :graph-a FROM :graph-c { " + words + " }"))
                .containsExactly("a");
        assertThat(answersWhole("SELECT ?x FROM NAMED :graph-b { GRAPH ?g { " + words + " } }"))
                .containsExactly("b");
        assertThat(answersWhole("SELECT ?x FROM NAMED :graph-b { " + words + " }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?x mailuo:containsWords ?words",
                "?x mailuo:containsWords ?x",
                "?x mailuo:containsWords 7",
                "?x mailuo:containsWords :b",
                "?x mailuo:containsWords ( \"改革\" 10 )",
                "( ?x ?y ) mailuo:containsWords \"改革\""
            })
    void saysWhatItNeeds(String pattern) {
        for (Asked each : asked) {
            assertThatExceptionOfType(RequestFailed.class)
                    .isThrownBy(() -> each.runner.select(QueryGate.read(prefixed("SELECT ?x { " + pattern + " }"))))
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                    .withMessageStartingWith("Refused: mailuo:containsWords ");
        }
    }

    @Test
    void theReadyQueryGivesTheLatestFirst() {
        ReadyQueries.ReadyQuery ready =
                ReadyQueries.ofProgram().find("articles-with-words").orElseThrow();

        assertThat(answersWhole(ready.with(Map.of("words", "晨光")).replace("?title", "?x")))
                .containsExactly("一校一策", "青禾縣推進“晨光”行動");
        assertThat(answersWhole(ready.text().replace("?title", "?x"))).isEmpty();
    }

    @Test
    void noOtherPropertyIsMoreThanATriple() {
        assertThat(answers("?x <http://jena.apache.org/ARQ/list#member> ?y")).isEmpty();
        assertThat(answers("?x <http://jena.apache.org/ARQ/property#str> ?y")).isEmpty();
        assertThat(answers("?x <java:java.lang.String> ?y")).isEmpty();
    }
}
