package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.Iris;
import io.mailuo.rdf.Shapes;
import io.mailuo.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ready queries on the graph of the two sample articles: what a reader of the articles expects them to answer. */
class SampleGraphTest {

    private static final String DAMAGED = "000_679177dc6b913787.txt";
    private static final String BROKEN = "002_25f8c18ed81e66c8.txt";

    private static final MemoryStore STORE = new MemoryStore();

    @BeforeAll
    static void build() {
        Lexicon lexicon = Lexicon.standard();
        ArticleSet articles = new ArticleSource(lexicon).read(List.of(Path.of("seeds")));
        BuildSettings settings = new BuildSettings("http://localhost:3030/", "test", "");
        Iris iris = new Iris(settings.base(), new Romaniser()::slug);
        GraphStatements statements = new GraphStatements(iris, lexicon, settings);
        new GraphBuild(() -> new ArticleStages(lexicon), statements, settings, BuildListener.SILENT)
                .run(articles, STORE, false);
    }

    @Test
    void breaksNoShape() {
        assertThat(STORE.<List<?>>read(quads -> new Shapes().validate(quads))).isEmpty();
    }

    @Test
    void namesThePeopleOfBothArticles() throws IOException {
        assertThat(columns("people", "article", "name"))
                .contains(BROKEN + "|张学伟", BROKEN + "|励建书", DAMAGED + "|叶阳辉", DAMAGED + "|施安南");
    }

    @Test
    void givesBodiesTheirOfficialNamesAndTheFormsOfTheArticle() throws IOException {
        assertThat(columns("organisations", "article", "name", "alias"))
                .contains(BROKEN + "|中共浙江省委组织部|省委组织部", DAMAGED + "|中共杭州市委组织部|杭州市委组织部", BROKEN + "|国务院|中华人民共和国国务院");
    }

    @Test
    void namesProgrammesWithTheirShorterForms() throws IOException {
        assertThat(columns("programmes", "article", "name", "alias"))
                .contains(DAMAGED + "|“千名干部助千企”精准服务活动|千名干部助千企", BROKEN + "|“红色根脉强基工程”|红色根脉强基工程");
    }

    @Test
    void saysWhoHoldsWhichPost() throws IOException {
        assertThat(columns("posts", "article", "person", "organisation", "title"))
                .contains(
                        BROKEN + "|张学伟|中共浙江省委组织部|常务副部长",
                        BROKEN + "|盛阿伟|安吉县黄杜村党总支|书记",
                        BROKEN + "|盛阿伟|安吉县黄杜村村民委员会|主任",
                        BROKEN + "|刘一峰|耶鲁大学|正教授");
        assertThat(columns("who-holds-which-post", "person", "organisation", "title"))
                .contains("张学伟|中共浙江省委组织部|常务副部长");
    }

    @Test
    void saysWhichBodiesRunWhichProgrammes() throws IOException {
        assertThat(columns("programme-organisations", "article", "programme", "organisation", "role"))
                .contains(
                        DAMAGED + "|“千名干部助千企”精准服务活动|杭州市|owner",
                        BROKEN + "|“甬爱E家”服务平台|宁波市|owner",
                        BROKEN + "|“七张问题清单”|绍兴市柯桥区|participant");
    }

    @Test
    void saysWhichOfficialsSpeakForWhichProgrammesInWhichWords() throws IOException {
        assertThat(columns("programme-officials", "article", "programme", "official", "role"))
                .contains(BROKEN + "|“红色根脉强基工程”|张学伟|speaker");
        assertThat(rows("programme-officials"))
                .allSatisfy(row -> assertThat(text(row, "quote")).isNotBlank());
        assertThat(columns("officials-and-programmes", "official", "programme"))
                .contains("张学伟|“红色根脉强基工程”", "张学伟|“暖心八条”");
    }

    @Test
    void statesFiguresWithComparatorStatusAndWords() throws IOException {
        assertThat(columns("metrics", "article", "value", "unit", "comparator", "kind"))
                .contains(
                        DAMAGED + "|3587|名|=|actual",
                        DAMAGED + "|6400|家|>=|actual",
                        DAMAGED + "|270000|名|>=|target",
                        DAMAGED + "|739000000|元|=|actual",
                        DAMAGED + "|36|%|~|change",
                        BROKEN + "|12.23|%|=|baseline",
                        BROKEN + "|200|名|~|target");
    }

    @Test
    void findsTheProgrammesOfBothArticles() throws IOException {
        assertThat(columns("programmes-in-several-articles", "name", "articles"))
                .contains("“鲲鹏行动”计划|2");
    }

    @Test
    void setsTargetsBesideActuals() throws IOException {
        assertThat(columns("targets-and-actuals", "programme", "unit", "target", "actual"))
                .contains("“鲲鹏行动”计划|名|200|", "“鲲鹏行动”计划|名||48");
    }

    @Test
    void listsTheFiguresOfAProgrammeThePostsOfAPersonAndTheOfficialsOfAPlace() throws IOException {
        assertThat(columns("figures-of-a-programme", "name", "kind", "comparator", "value", "unit"))
                .contains("“鲲鹏行动”计划|target|~|200|名", "“鲲鹏行动”计划|actual|=|48|名");
        assertThat(columns("posts-of-a-person", "name", "title", "body", "tenure", "quote"))
                .contains("张学伟|常务副部长|中共浙江省委组织部|current|省委组织部常务副部长张学伟");
        assertThat(columns("officials-by-place", "name", "person", "title")).contains("浙江省|张学伟|常务副部长", "湖州市|盛阿伟|书记");
    }

    @Test
    void findsNoFiguresThatDisagreeWhereTheArticlesGiveNoneForOneThing() throws IOException {
        assertThat(rows("figures-that-differ")).isEmpty();
    }

    @Test
    void putsTheLeastSureFactsFirst() throws IOException {
        List<Double> confidences = columns("facts-by-confidence", "confidence").stream()
                .map(Double::valueOf)
                .toList();
        assertThat(confidences).isSorted().hasSizeGreaterThan(100).allMatch(one -> one > 0 && one <= 1);
    }

    @Test
    void hasATestForEveryReadyQuery() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "articles-with-words.rq", // ContainsWordsTest: it asks the index of a server
                            "facts-by-confidence.rq",
                            "figures-of-a-programme.rq",
                            "figures-that-differ.rq",
                            "metrics.rq",
                            "officials-and-programmes.rq",
                            "officials-by-place.rq",
                            "organisations.rq",
                            "people.rq",
                            "posts-of-a-person.rq",
                            "posts.rq",
                            "programme-officials.rq",
                            "programme-organisations.rq",
                            "programmes-in-several-articles.rq",
                            "programmes.rq",
                            "targets-and-actuals.rq",
                            "who-holds-which-post.rq");
        }
    }

    private static List<String> columns(String query, String... names) throws IOException {
        return rows(query).stream()
                .map(row -> Stream.of(names).map(name -> text(row, name)).collect(Collectors.joining("|")))
                .toList();
    }

    private static String text(QuerySolution row, String name) {
        RDFNode node = row.get(name);
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    private static List<QuerySolution> rows(String query) throws IOException {
        String words = Files.readString(Path.of("queries", query + ".rq"));
        return STORE.read(quads -> {
            try (QueryExecution execution = QueryExecution.create()
                    .dataset(DatasetFactory.wrap(quads))
                    .query(words)
                    .build()) {
                List<QuerySolution> rows = new ArrayList<>();
                ResultSet results = execution.execSelect();
                results.forEachRemaining(rows::add);
                return rows;
            }
        });
    }
}
