package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample articles with other people, places, programmes and figures give the same graph with these. */
class MetamorphicTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);

    static Stream<Arguments> seeds() {
        return Stream.of(0, 1).flatMap(article -> Stream.of(1, 2, 3).map(seed -> Arguments.of(article, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameOfOtherNamesAndFigures(int index, int seed) {
        Article article = Seeds.articles().get(index);
        String text = OwnArticles.explain(article.raw())
                .resolution()
                .document()
                .text()
                .normal();
        Extraction before = OwnArticles.STAGES.extract(OwnArticles.article("a.txt", text));
        Renaming renaming = new Renaming(new Random(seed), LEXICON, text, before, home(before), divisions());
        Extraction after = OwnArticles.STAGES.extract(OwnArticles.article("a.txt", renaming.of(text)));

        List<String> expected = Facts.of(before, renaming::of, renaming::figure);
        List<String> difference = Facts.difference(expected, Facts.of(after));
        if (!difference.isEmpty()) {
            System.out.println("#### " + index + " " + seed + " " + expected.size() + " lines, differing "
                    + difference.size() + " " + renaming.words());
            difference.forEach(System.out::println);
        }
        assertThat(difference).isEmpty();
    }

    private static Division home(Extraction extraction) {
        return extraction.entities().stream()
                .flatMap(entity -> entity.code().stream())
                .flatMap(code -> PLACES.byCode(code).stream())
                .flatMap(place -> PLACES.at(Division.Level.PROVINCE, place).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Division> divisions() {
        return LEXICON.rows("places").stream()
                .map(row -> row.getOrDefault("code", ""))
                .distinct()
                .flatMap(code -> PLACES.byCode(code).stream())
                .toList();
    }

    static Map<String, String> none() {
        return Map.of();
    }
}
