package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample articles, and annotated ones, give the same graph with other people, places, programmes and figures. */
class MetamorphicTest {

    /**
     * Share of what is said that may be lost, or two lines. Of 34 articles with three choices each 89 of 102 lose nothing, and all
     * of them together 20 of 7,638 lines: words that the tokeniser's dictionary has of one name and not of another, and provinces
     * by letter (川渝), of which not all are given as other names. Three in a hundred, since a quoted pair of verb phrases (整乡推进、
     * 整县提升) becomes a pair of nouns, which a slogan may be, and takes its owner and its speaker along.
     */
    private static final double LOST = .03;

    private static final int LINES = 2;

    private static final Lexicon LEXICON = Lexicon.standard();

    static Stream<Arguments> seeds() {
        return Stream.of(0, 1).flatMap(article -> Stream.of(1, 2, 3).map(seed -> Arguments.of(article, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameOfOtherNamesAndFigures(int index, int seed) {
        check(Seeds.articles().get(index), seed);
    }

    /** These articles are not part of the project. */
    @TestFactory
    Stream<DynamicTest> saysTheSameOfOtherNamesInAnnotatedArticles() {
        Optional<Path> gold = GoldFolder.of("dev");
        assumeTrue(gold.isPresent(), GoldFolder.absent("dev"));
        return checks(gold.orElseThrow().resolve("articles"), 2);
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameOfOtherNamesInArticlesOfLocalities() {
        return checks(Path.of("src/test/resources/gold/localities/articles"), 1);
    }

    private static Stream<DynamicTest> checks(Path articles, int seeds) {
        ArticleSet set = new ArticleSource(LEXICON).read(List.of(articles));
        assertThat(set.articles()).isNotEmpty();
        return set.articles().stream()
                .flatMap(article -> IntStream.rangeClosed(1, seeds)
                        .mapToObj(seed ->
                                DynamicTest.dynamicTest(article.name() + " " + seed, () -> check(article, seed))));
    }

    private static void check(Article article, int seed) {
        String text = OwnArticles.explain(article.raw())
                .resolution()
                .document()
                .text()
                .normal();
        Extraction before = OwnArticles.STAGES.extract(OwnArticles.article("a.txt", text));
        Renaming renaming = new Renaming(new Random(seed), LEXICON, text, before);
        Extraction after = OwnArticles.STAGES.extract(OwnArticles.article("a.txt", renaming.of(text)));

        List<String> expected = Facts.of(before, renaming::of, renaming::figure);
        List<String> difference = Facts.difference(expected, Facts.of(after));
        long lost = difference.stream().filter(line -> line.startsWith("-")).count();
        assertThat(lost)
                .as("of %d lines, with %s: %s", expected.size(), renaming.words(), difference)
                .isLessThanOrEqualTo(Math.max(LINES, Math.round(expected.size() * LOST)));
        assertThat(difference.size() - lost).as("gained: %s", difference).isLessThanOrEqualTo(lost + 1);
    }
}
