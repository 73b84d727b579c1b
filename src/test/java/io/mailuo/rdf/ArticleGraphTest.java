package io.mailuo.rdf;

import static io.mailuo.rdf.Samples.DEPARTMENT;
import static io.mailuo.rdf.Samples.LU;
import static io.mailuo.rdf.Samples.SCHEME;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Comparator;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Status;
import io.mailuo.model.Tenure;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private final ArticleGraph articles = Samples.articleGraph();

    @Test
    void statesAnArticleAsExpected() throws Exception {
        assertThat(isomorphic(articles.of(Samples.first()), "first.ttl")).isTrue();
    }

    @Test
    void statesAnArticleInTraditionalCharactersAsExpected() throws Exception {
        assertThat(isomorphic(articles.of(Samples.second()), "second.ttl")).isTrue();
    }

    @Test
    void everythingIsInTheArticlesGraphAndNothingIsBlank() {
        Node graph = Statements.iri(Samples.iris().articleGraph("news/first.txt"));
        assertThat(articles.of(Samples.first())).isNotEmpty().allSatisfy(quad -> {
            assertThat(quad.getGraph()).isEqualTo(graph);
            assertThat(quad.getSubject().isURI()).isTrue();
            assertThat(quad.getObject().isBlank()).isFalse();
        });
    }

    @Test
    void theOrderOfTheListsChangesNothing() {
        Extraction given = Samples.first();
        List<Quad> expected = articles.of(given);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Extraction shuffled = new Extraction(
                    given.article(),
                    given.headline(),
                    shuffled(given.entities(), random),
                    shuffled(given.occurrences(), random),
                    shuffled(given.facts(), random));
            assertThat(articles.of(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void theQuoteIsTheFirstSupportInTheTextWhateverTheOrderGiven() {
        String raw = Samples.FIRST_TEXT;
        Fact late = new Fact.OfficialTie(
                SCHEME,
                LU,
                Fact.OfficialTie.Tie.LEAD,
                List.of(Samples.support(raw, "服务企业2.4万家", "b", 0.5), Samples.support(raw, "部长陆知远介绍", "a", 0.5)));
        assertThat(objects(of(late), Vocabulary.QUOTE)).containsExactly("部长陆知远介绍");
        assertThat(objects(of(late), Vocabulary.RULE)).containsExactly("a", "b");
    }

    @Test
    void decimalsHaveNoExponentAndNoIdleZeros() {
        for (String[] pair : new String[][] {
            {"2.4E+4", "24000"},
            {"7.39E+8", "739000000"},
            {"98.4300", "98.43"},
            {"0.00", "0"},
            {"-3.10", "-3.1"},
            {"100", "100"}
        }) {
            Fact metric = Samples.metric(
                    pair[0],
                    "个",
                    Comparator.EXACT,
                    Status.ACTUAL,
                    "项目",
                    Samples.support(Samples.FIRST_TEXT, "企业", "m", 1));
            assertThat(objects(of(metric), Standard.VALUE)).containsExactly(pair[1]);
        }
    }

    @Test
    void aFormerPostMakesNoMembershipAndAttestsNothing() {
        Fact former = new Fact.PostHeld(
                LU,
                Optional.of(DEPARTMENT),
                "部长",
                new Tenure(Tenure.State.FORMER, Optional.empty(), Optional.empty()),
                List.of(Samples.support(Samples.FIRST_TEXT, "部长陆知远", "p", 0.9)));
        List<Quad> quads = of(former);
        assertThat(quads).noneMatch(quad -> quad.getPredicate().equals(Standard.MEMBER_OF));
        assertThat(quads).noneMatch(quad -> quad.getPredicate().equals(Vocabulary.ATTESTED));
        assertThat(quads).anyMatch(quad -> quad.getObject().equals(Vocabulary.TENURE_FORMER));
    }

    @Test
    void anEntityThatOnlyAFactNamesIsCalledByItsKeyAndNotMentioned() {
        Fact tie = new Fact.OfficialTie(
                SCHEME, LU, Fact.OfficialTie.Tie.LEAD, List.of(Samples.support(Samples.FIRST_TEXT, "介绍", "t", 1)));
        assertThat(objects(of(tie), Standard.PREF_LABEL)).containsExactly("“数智云川”计划", "陆知远");
        assertThat(objects(of(tie), Standard.MENTIONS)).isEmpty();
    }

    @Test
    void aCategoryThatTheOntologyLacksGetsAConceptOfItsOwn() {
        Extraction extraction = new Extraction(
                Samples.first().article(),
                Optional.empty(),
                List.of(new io.mailuo.model.Entity(
                        SCHEME,
                        "“数智云川”计划",
                        List.of(),
                        List.of(),
                        Optional.of("马拉松"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of());
        List<Quad> quads = articles.of(extraction);
        assertThat(objects(quads, Standard.NOTATION)).containsExactly("马拉松");
        assertThat(objects(quads, Standard.IN_SCHEME)).containsExactly(Vocabulary.PROGRAMME_TYPES.getURI());
    }

    @Test
    void aBodyHasItsKindAndLevelAsConcepts() {
        var bureau = new io.mailuo.model.Entity(
                new io.mailuo.model.EntityKey(io.mailuo.model.EntityKey.Kind.ORGANISATION, "云川市教育局"),
                "云川市教育局",
                List.of(),
                List.of(),
                Optional.of("government"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(io.mailuo.model.Level.PREFECTURE));
        List<Quad> quads = articles.of(
                new Extraction(Samples.first().article(), Optional.empty(), List.of(bureau), List.of(), List.of()));
        assertThat(objects(quads, Standard.CLASSIFICATION)).containsExactly(Vocabulary.NAMESPACE + "kind-government");
        assertThat(objects(quads, Vocabulary.LEVEL)).containsExactly(Vocabulary.LEVEL_PREFECTURE.getURI());
    }

    @Test
    void theTitleStandsInWhereNoHeadlineWasFoundInTheText() {
        var article = Samples.first().article();
        var titled = new io.mailuo.model.Article(
                article.name(),
                article.raw(),
                article.charset(),
                article.sha256(),
                Optional.of("网页标题"),
                Optional.empty(),
                Optional.empty());
        List<Quad> quads = articles.of(new Extraction(titled, Optional.empty(), List.of(), List.of(), List.of()));
        assertThat(objects(quads, Standard.HEADLINE)).containsExactly("网页标题");
        assertThat(objects(quads, Standard.DATE_PUBLISHED)).isEmpty();
    }

    @Test
    void oneFactGivenTwiceIsOneNode() {
        Fact fact = Samples.first().facts().get(0);
        assertThat(of(fact, fact)).isEqualTo(of(fact));
    }

    @Test
    void unitsOfQudtAreNamedInAnyForm() {
        assertThat(List.of("PERCENT", "unit:PERCENT", "http://qudt.org/vocab/unit/PERCENT"))
                .allSatisfy(name -> assertThat(Units.expand(name)).isEqualTo("http://qudt.org/vocab/unit/PERCENT"));
    }

    @Test
    void candidatesAreInTheIdentityGraph() {
        List<Quad> quads = new IdentityGraph(Samples.iris()).of(Samples.candidates(), List.of());
        assertThat(quads).hasSize(5).allMatch(quad -> quad.getGraph().getURI().equals(Samples.BASE + "graph/identity"));
        assertThat(objects(quads, Vocabulary.REASON)).containsExactly("same-name");
        assertThat(objects(quads, Vocabulary.POSSIBLY_SAME))
                .containsExactly(Samples.iris().entity(LU));
    }

    @Test
    void aRunSaysVersionLexiconAndCounts() {
        RunGraph runs = new RunGraph(Samples.iris());
        List<Quad> quads = runs.of("0.1.0", "abc", java.util.Map.of("articles", 2L, "facts", 13L));
        assertThat(quads).isEqualTo(runs.of("0.1.0", "abc", java.util.Map.of("facts", 13L, "articles", 2L)));
        assertThat(objects(quads, Standard.NAME)).containsExactlyInAnyOrder("articles", "facts");
        assertThat(objects(quads, Standard.VALUE)).containsExactlyInAnyOrder("2", "13");
        assertThat(objects(quads, Vocabulary.LEXICON_HASH)).containsExactly("abc");
    }

    private List<Quad> of(Fact... facts) {
        return articles.of(
                new Extraction(Samples.first().article(), Optional.empty(), List.of(), List.of(), List.of(facts)));
    }

    private static List<String> objects(List<Quad> quads, Node property) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI())
                .sorted(QuadOrder.CODE_POINTS)
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static boolean isomorphic(List<Quad> quads, String expected) throws Exception {
        Graph wanted = GraphFactory.createDefaultGraph();
        try (InputStream in = ArticleGraphTest.class.getResourceAsStream(expected)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(wanted);
        }
        Graph given = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> given.add(quad.asTriple()));
        return given.isIsomorphicWith(wanted);
    }
}
