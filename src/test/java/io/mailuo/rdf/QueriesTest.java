package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

    private static final Path FOLDER = Path.of("queries");
    private static final Map<String, String> CONTRACT = Map.of(
            "people", "article person name alias",
            "organisations", "article organisation name alias",
            "programmes", "article programme name alias",
            "posts", "article person organisation title",
            "programme-organisations", "article programme organisation role",
            "programme-officials", "article programme official role quote",
            "metrics", "article metric value upper unit comparator kind subject programme holder period quote");

    private final Graph union = GraphFactory.createDefaultGraph();

    QueriesTest() {
        Samples.dataset().find().forEachRemaining(quad -> union.add(quad.asTriple()));
    }

    @Test
    void columnsAreThoseOfTheContract() throws IOException {
        for (Map.Entry<String, String> query : CONTRACT.entrySet()) {
            assertThat(String.join(" ", query(query.getKey()).getResultVars()))
                    .as(query.getKey())
                    .isEqualTo(query.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItAnswersInBothLanguagesAndOrdersItsRows(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".rq"));
        assertThat(lines.get(0)).matches("# zh: .+。");
        assertThat(lines.get(1)).matches("# .+。");
        assertThat(lines.get(2)).matches("# en: .+\\.");
        assertThat(lines.get(3)).matches("# .+\\.");
        assertThat(query(name).getOrderBy()).isNotEmpty();
        if (lines.stream().noneMatch(line -> line.contains("mailuo:containsWords"))) {
            // The one that asks the index of a server is tested there, in ContainsWordsTest.
            assertThat(rows(name))
                    .as("a query that finds nothing here is not tested")
                    .isNotEmpty();
        }
    }

    @Test
    void people() throws IOException {
        assertThat(rows("people", "article", "name", "alias"))
                .containsExactlyInAnyOrder("news/first.txt|陆知远|陸知遠", "news/first.txt|韩穗|", "second.txt|陆知远|陸知遠");
        assertThat(rows("people", "person")).contains(Samples.iris().entity(Samples.LU));
    }

    @Test
    void organisations() throws IOException {
        assertThat(rows("organisations", "article", "name", "alias"))
                .containsExactly(
                        "news/first.txt|中共云川市委员会组织部|云川市委组织部",
                        "news/first.txt|中共云川市委员会组织部|市委组织部",
                        "second.txt|中共云川市委员会组织部|云川市委组织部",
                        "second.txt|中共云川市委员会组织部|市委组织部");
    }

    @Test
    void programmes() throws IOException {
        assertThat(rows("programmes", "article", "name", "alias"))
                .containsExactly("news/first.txt|“数智云川”计划|数智云川", "second.txt|“数智云川”计划|数智云川");
    }

    @Test
    void posts() throws IOException {
        assertThat(rows("posts"))
                .containsExactlyInAnyOrder(
                        "news/first.txt|陆知远|中共云川市委员会组织部|部长",
                        "news/first.txt|韩穗|云川市|副市长",
                        "second.txt|陆知远|中共云川市委员会组织部|部长");
    }

    @Test
    void programmesAndOrganisations() throws IOException {
        assertThat(rows("programme-organisations")).containsExactly("news/first.txt|“数智云川”计划|中共云川市委员会组织部|owner");
    }

    @Test
    void programmesAndOfficials() throws IOException {
        assertThat(rows("programme-officials"))
                .containsExactlyInAnyOrder(
                        "news/first.txt|“数智云川”计划|陆知远|speaker|市委组织部部长陆知远介绍",
                        "news/first.txt|“数智云川”计划|韩穗|participant|韩穗参加启动");
    }

    @Test
    void metrics() throws IOException {
        assertThat(rows(
                        "metrics",
                        "article",
                        "value",
                        "upper",
                        "unit",
                        "comparator",
                        "kind",
                        "subject",
                        "programme",
                        "holder",
                        "period",
                        "quote"))
                .containsExactlyInAnyOrder(
                        "news/first.txt|24000||家|=|target|服务企业|“数智云川”计划|云川市|到2030年|服务企业2.4万家",
                        "news/first.txt|1200||家|>=|actual|服务企业|“数智云川”计划|||服务企业1200余家",
                        "news/first.txt|98.43||%|=|actual|覆盖率|“数智云川”计划|||提高到98.43%",
                        "news/first.txt|60||%|=|baseline|覆盖率|“数智云川”计划|||从60%",
                        "news/first.txt|3|5|人|~|actual|一组||||3至5人一组",
                        "second.txt|1500||家|=|actual|服务企业|“数智云川”计划|||服務企業1500家",
                        "second.txt|97||%|=|actual|覆盖率|“数智云川”计划|||覆蓋率97%");
    }

    @Test
    void whoHoldsWhichPost() throws IOException {
        assertThat(rows("who-holds-which-post"))
                .containsExactlyInAnyOrder(
                        "陆知远|中共云川市委员会组织部|部长|current|2026-03-01|2026-04-02|2",
                        "韩穗|云川市|副市长|current|2026-03-01|2026-03-01|1");
    }

    @Test
    void officialsAndProgrammes() throws IOException {
        assertThat(rows("officials-and-programmes"))
                .containsExactly("陆知远|“数智云川”计划|speaker|direct||", "陆知远|“数智云川”计划|owner|organisation|中共云川市委员会组织部|部长");
    }

    @Test
    void programmesInSeveralArticles() throws IOException {
        assertThat(rows("programmes-in-several-articles", "name", "articles", "first", "last"))
                .containsExactly("“数智云川”计划|2|2026-03-01|2026-04-02");
    }

    @Test
    void targetsAndActuals() throws IOException {
        assertThat(rows("targets-and-actuals"))
                .containsExactly(
                        "“数智云川”计划|%|覆盖率||97||second.txt",
                        "“数智云川”计划|%|覆盖率||98.43||news/first.txt",
                        "“数智云川”计划|家|服务企业||1200||news/first.txt",
                        "“数智云川”计划|家|服务企业||1500||second.txt",
                        "“数智云川”计划|家|服务企业|24000||到2030年|news/first.txt");
    }

    @Test
    void figuresThatDifferAreExactAndOfOneThing() throws IOException {
        assertThat(rows("figures-that-differ"))
                .containsExactly("“数智云川”计划|覆盖率|%|actual||97|second.txt", "“数智云川”计划|覆盖率|%|actual||98.43|news/first.txt");
    }

    @Test
    void anotherPreferredNameFromAnotherArticleMakesNoFurtherRow() throws IOException {
        List<String> before = new ArrayList<>();
        for (String name : names().toList()) {
            before.add(name + " " + rows(name).size());
        }
        Node lu = Statements.iri(Samples.iris().entity(Samples.LU));
        Node scheme = Statements.iri(Samples.iris().entity(Samples.SCHEME));
        for (Node node : List.of(lu, scheme)) {
            union.add(node, Standard.PREF_LABEL, org.apache.jena.graph.NodeFactory.createLiteralLang("龙", "zh-Hans"));
            union.add(node, Standard.PREF_LABEL, org.apache.jena.graph.NodeFactory.createLiteralLang("龍", "zh-Hant"));
        }
        List<String> after = new ArrayList<>();
        for (String name : names().toList()) {
            after.add(name + " " + rows(name).size());
        }
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "metrics, programmeName, programme",
        "metrics, holderName, holder",
        "figures-that-differ, aboutName, about",
        "officials-and-programmes, officialName, official",
        "officials-and-programmes, programmeName, programme",
        "facts-by-confidence, subjectName, subject"
    })
    void aNameAskedForGivesTheRowsInWhichItStands(String name, String parameter, String column) throws IOException {
        Query all = query(name);
        List<String> whole = rows(all, all.getResultVars());
        List<String> cells = rows(all, List.of(column));
        int narrowed = 0;
        for (String words : List.of("数智", "云川", "知远", "计划", "率", "没有")) {
            Query asked = QueryFactory.create(Files.readString(FOLDER.resolve(name + ".rq"))
                    .replace("BIND (\"\" AS ?" + parameter + ")", "BIND (\"" + words + "\" AS ?" + parameter + ")"));
            List<String> expected = IntStream.range(0, whole.size())
                    .filter(row -> cells.get(row).contains(words))
                    .mapToObj(whole::get)
                    .toList();
            assertThat(rows(asked, asked.getResultVars())).as(words).isEqualTo(expected);
            narrowed += expected.isEmpty() ? 0 : 1;
        }
        assertThat(narrowed).as("names that are there").isPositive();
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .map(file -> file.substring(0, file.length() - ".rq".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Query query(String name) throws IOException {
        return QueryFactory.create(Files.readString(FOLDER.resolve(name + ".rq")));
    }

    private List<String> rows(String name, String... columns) throws IOException {
        Query query = query(name);
        return rows(query, columns.length == 0 ? query.getResultVars() : List.of(columns));
    }

    private List<String> rows(Query query, List<String> wanted) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(union).query(query).build()) {
            for (RowSet found = execution.select(); found.hasNext(); ) {
                Binding row = found.next();
                rows.add(wanted.stream().map(column -> cell(row.get(column))).collect(Collectors.joining("|")));
            }
        }
        return rows;
    }

    private static String cell(@org.jspecify.annotations.Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
