package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String SENTENCE = "市教育局局长林知远表示，今年新建学校。";

    private final Path folder;
    private final String store;
    private final Path articles;
    private final Session session = new Session();

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
        store = folder.resolve("store").toString();
        articles = folder.resolve("articles");
    }

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(articles);
        Files.writeString(articles.resolve("a.txt"), SENTENCE);
        Files.writeString(articles.resolve("b.txt"), "今天下雨，全市降温。");
    }

    @Test
    void buildPrintsASummary() {
        assertThat(build()).isZero();
        assertThat(session.out())
                .containsPattern("articles +2\n")
                .containsPattern("people +1\n")
                .containsPattern("organisations +1\n")
                .containsPattern("posts held +1\n")
                .containsPattern("inputs not read +0\n");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void buildWithNothingChangedDoesNoWork() {
        build();
        assertThat(build()).isZero();
        assertThat(session.err())
                .isEqualTo(
                        "mailuo: nothing changed since the last build, so nothing was done; --force builds anyway\n");
        assertThat(session.loaded).isFalse();
        assertThat(session.out()).containsPattern("articles +2\n");

        assertThat(session.run("build", "--force", "--store", store, articles.toString()))
                .isZero();
        assertThat(session.loaded).isTrue();
    }

    @Test
    void buildNamesWhatItCannotReadAndBuildsTheRest() throws IOException {
        Path empty = Files.createFile(articles.resolve("empty.txt"));
        Path binary = Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5, 6, 7, 8, 1, 2});
        Path barren = Files.createDirectory(folder.resolve("barren"));
        Path missing = folder.resolve("missing.txt");

        int status = session.run("build", "--store", store, articles.toString(), barren.toString(), missing.toString());

        assertThat(status).isEqualTo(ExitStatus.PARTLY);
        assertThat(session.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("mailuo: " + empty + " has no bytes"))
                .anyMatch(line -> line.startsWith("mailuo: " + binary + " is not text"))
                .anyMatch(line -> line.startsWith("mailuo: " + barren + " holds no article"))
                .anyMatch(line -> line.startsWith("mailuo: " + missing + " does not exist"));
        assertThat(session.out()).containsPattern("articles +2\n").containsPattern("inputs not read +4\n");
    }

    @Test
    void buildOfNothingReadableLeavesNoStore() {
        assertThat(session.run("build", "--store", store, folder.resolve("none").toString()))
                .isEqualTo(ExitStatus.PARTLY);
        assertThat(session.err()).endsWith("mailuo: nothing was read, so no graph was written\n");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void queryAlignsItsTable() throws IOException {
        build();
        assertThat(
                        query(
                                "SELECT ?name { ?p a <http://xmlns.com/foaf/0.1/Person> ; <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }"))
                .isZero();
        assertThat(session.out()).isEqualTo("name\n------\n林知远\n");
        assertThat(session.err()).isEqualTo("mailuo: 1 row\n");
        assertThat(session.loaded).isFalse();
    }

    @Test
    void queryWritesTheFormatsOfTheStandard() throws IOException {
        build();
        String text = "SELECT ('甲,乙' AS ?x) {}";
        assertThat(query(text, "--format", "csv")).isZero();
        assertThat(session.out()).isEqualTo("x\r\n\"甲,乙\"\r\n");
        assertThat(query(text, "--format", "json")).isZero();
        assertThat(session.out()).contains("\"value\": \"甲,乙\"");
        assertThat(query("ASK {}")).isZero();
        assertThat(session.out()).isEqualTo("yes\n");
        assertThat(query("CONSTRUCT { <http://a/s> <http://a/p> '甲' } {}", "--format", "ntriples"))
                .isZero();
        assertThat(session.out()).isEqualTo("<http://a/s> <http://a/p> \"甲\" .\n");
    }

    @Test
    void queryFindsTheWordsInTextsToo() throws IOException {
        build();
        String found = "ASK { ?article <https://w3id.org/mailuo/ns#containsWords> %s }";
        assertThat(query(found.formatted("'林知遠'"))).isZero();
        assertThat(session.out()).isEqualTo("yes\n");
        assertThat(query(found.formatted("'龘'"))).isZero();
        assertThat(session.out()).isEqualTo("no\n");
        assertThat(query(found.formatted("7"))).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err()).contains("q.rq: mailuo:containsWords needs a text such as \"");
    }

    @Test
    void queryRefusesAFormatThatItsAnswerHasNot() throws IOException {
        build();
        assertThat(query("SELECT * {}", "--format", "turtle")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err())
                .isEqualTo(
                        "mailuo: --format turtle: the answer of this query has rows; use table, csv, tsv, json or xml\n");
        assertThat(query("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "csv")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).contains("the answer of this query is a graph; use turtle,");
    }

    @Test
    void querySaysWhereItIsBroken() throws IOException {
        build();
        assertThat(query("SELECT ?s\nWHERE { ?s ?p }")).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .startsWith("mailuo: " + folder.resolve("q.rq")
                        + ", line 2, column 15: not a SPARQL query: unexpected \"}\"\n")
                .hasLineCount(1);
        assertThat(query("SELECT * { ?s nope:x ?o }")).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err()).contains("line 1, column 15").contains("nope").hasLineCount(1);
    }

    @Test
    void queryNamesAMissingEmptyOrBinaryFile() throws IOException {
        build();
        assertThat(session.run("query", "--store", store, "no.rq")).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: no.rq: no such file; name a file with a SPARQL query, or - for input\n");
        assertThat(query(" \n")).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: " + folder.resolve("q.rq") + ": empty; a SPARQL query was expected\n");
        assertThat(query("\u0000\u0001\u0002")).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .contains("q.rq, line 1, column 1: not a SPARQL query")
                .hasLineCount(1);
        assertThat(session.runWithInput("SELECT (1 AS ?x) {}", "query", "--store", store, "--format", "csv", "-"))
                .isZero();
        assertThat(session.out()).isEqualTo("x\r\n1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "export", "validate"})
    void saysHowToBuildAGraphWhereThereIsNone(String command) {
        assertThat(session.run(command, "--store", store)).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: " + store + ": no graph here; build one with: mailuo build --store " + store
                        + " ARTICLES…\n");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void saysThatTheStoreIsInUse() {
        build();
        try (GraphStore held = Tdb2Store.open(Path.of(store))) {
            assertThat(held.size()).isPositive();
            assertThat(session.run("export", "--store", store)).isEqualTo(ExitStatus.FAILED);
        }
        assertThat(session.err())
                .startsWith("mailuo: The store " + store + " is in use by ")
                .hasLineCount(1);
    }

    @Test
    void exportsTheBytesThatTheServerGivesAndItsChecksums() throws Exception {
        build();
        Path exported = folder.resolve("graph.nq");
        session.run("export", "--store", store, "--format", "nquads", "--output", exported.toString());
        try (GraphStore open = Tdb2Store.open(Path.of(store));
                MailuoServer server =
                        MailuoServer.start(open, ServerSettings.defaults().at("127.0.0.1", 0))) {
            Client client = new Client(server);
            byte[] bytes = Files.readAllBytes(exported);
            assertThat(client.bytes("/data/graph.nq").body()).isEqualTo(bytes);
            assertThat(client.first("/data/SHA256SUMS").body())
                    .contains(HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)) + "  graph.nq");
        }
    }

    @Test
    void exportsTheSameBytesTwice() throws IOException {
        build();
        Path one = folder.resolve("one.ttl");
        assertThat(session.run("export", "--store", store, "--output", one.toString()))
                .isZero();
        assertThat(session.out()).isEmpty();
        assertThat(session.run("export", "--store", store, "--format", "turtle"))
                .isZero();
        assertThat(session.out()).isEqualTo(Files.readString(one)).contains("林知远");
        assertThat(session.run("export", "--store", store, "--format", "docx")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).contains("docx").contains("ntriples").hasLineCount(1);
    }

    @Test
    void validateFindsNothingInASoundGraph() {
        build();
        assertThat(session.run("validate", "--store", store)).isZero();
        assertThat(session.out()).startsWith("no faults in ");
    }

    @Test
    void validateListsFaultsAndExitsWithThree() {
        build();
        try (GraphStore open = Tdb2Store.open(Path.of(store))) {
            open.replaceAll(sink -> sink.accept(Quad.create(
                    NodeFactory.createURI("http://x.org/graph"),
                    NodeFactory.createURI("http://x.org/nameless"),
                    RDF.type.asNode(),
                    FOAF.Person.asNode())));
        }
        assertThat(session.run("validate", "--store", store)).isEqualTo(ExitStatus.FAULTS);
        assertThat(session.out()).startsWith("node ").contains("http://x.org/nameless");
        assertThat(session.err()).matches("mailuo: \\d+ faults?\n");
    }

    @Test
    void removesAnArticleByName() throws IOException {
        build();
        assertThat(session.run("remove", "--store", store, "a.txt", "zzz.txt")).isEqualTo(ExitStatus.PARTLY);
        assertThat(session.out()).isEqualTo("removed  1\n");
        assertThat(session.err())
                .startsWith("mailuo: zzz.txt: no such article in the graph")
                .hasLineCount(1);
        query("ASK { ?p a <http://xmlns.com/foaf/0.1/Person> }");
        assertThat(session.out()).isEqualTo("no\n");
        assertThat(build()).isZero();
        assertThat(session.loaded).isTrue();
    }

    @Test
    void explainShowsMentionsFactsAndRules() {
        assertThat(session.run("explain", SENTENCE)).isZero();
        assertThat(session.out())
                .contains("Words", "Mentions", "Facts")
                .containsPattern("person +林知远 +林知远 +林知远 +6–9 +toy-person +0.90")
                .containsPattern(
                        "post +person=林知远  organisation=教育局  title=局长  tenure=current +toy-post +0.80 +教育局局长林知远");
        assertThat(session.run("explain", "--json", articles.resolve("a.txt").toString()))
                .isZero();
        assertThat(session.out()).contains("\"rule\": \"toy-post\"", "\"start\": 6", "\"article\": \"a.txt\"");
    }

    @Test
    void queryLeavesOutWhatIsNotSureEnough() throws IOException {
        build();
        String posts = Path.of("queries", "posts.rq").toString();
        assertThat(session.run("query", "--store", store, "--min-confidence", "0.8", "--format", "csv", posts))
                .isZero();
        assertThat(session.out()).contains("a.txt,林知远,教育局,局长");
        assertThat(session.run("query", "--store", store, "--min-confidence", "0.81", "--format", "csv", posts))
                .isZero();
        assertThat(session.out()).isEqualTo("article,person,organisation,title\r\n");
        assertThat(session.run("query", "--store", store, "--min-confidence", "81", posts))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: --min-confidence 81: use a number from 0 to 1\n");
        String labels = Files.writeString(folder.resolve("l.rq"), "SELECT * { ?s <x:p> ?o }")
                .toString();
        assertThat(session.run("query", "--store", store, "--min-confidence", "0.9", labels))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .contains("asks neither what mailuo:statedIn an article")
                .hasLineCount(1);
    }

    @Test
    void evaluateBuildsAsideAndPrintsTheFigures() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(
                gold.resolve("a.json"),
                "{\"article\": \"a.txt\", \"people\": [{\"name\": \"林知远\"}],"
                        + " \"posts\": [{\"person\": \"林知远\", \"organisation\": \"教育局\", \"title\": \"局长\"}]}",
                StandardCharsets.UTF_8);

        assertThat(session.run("evaluate", articles.toString(), gold.toString(), "--errors"))
                .isZero();

        assertThat(session.out())
                .contains("people                         1      1     1   1.000   1.000   1.000  canonical=1.000\n")
                .contains("posts                          1      1     1   1.000   1.000   1.000")
                .endsWith("organisations\tfalse\ta.txt\t教育局\n");
    }

    @Test
    void evaluateSaysThatThereIsNoGold() {
        assertThat(session.run("evaluate", articles.toString(), store)).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: " + store
                        + ": no such folder; GOLD is a folder of gold files, one *.json an article\n");
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        assertThat(session.run("build", "--stroe", "x", "y")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err())
                .contains("'--stroe'")
                .endsWith("See: mailuo build --help\n")
                .hasLineCount(2);
        assertThat(session.run("biuld")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).contains("'biuld'", "did you mean").hasLineCount(2);
        assertThat(session.run()).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).isEqualTo("mailuo: no command given; see: mailuo --help\n");
        assertThat(session.run("build")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.run("build", "--base", "not an iri", "--store", store, articles.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: --base: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "serve",
                "query",
                "export",
                "validate",
                "evaluate",
                "explain",
                "remove",
                "load",
                "publish"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(session.run(command, "--help")).isZero();
        assertThat(session.out())
                .contains("Usage: mailuo " + command, "Example 示例")
                .containsPattern("[\\u4e00-\\u9fff]{4}");
        assertThat(session.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 120);
    }

    @Test
    void tellsItsVersion() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.out()).startsWith("mailuo ");
    }

    private int build() {
        return session.run("build", "--store", store, articles.toString());
    }

    private int query(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("q.rq"), text);
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"query", "--store", store, file.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return session.run(arguments);
    }
}
