package io.mailuo.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final String ARTICLE = "县教育局局长林知远表示，2021年新建学校1250所。林知远说，到5月还有12所。";

    @Test
    void aSeedGivesTheSameArticles() {
        GeneratedArticles articles = new GeneratedArticles(7);
        assertThat(new GeneratedArticles(7).text(3)).isEqualTo(articles.text(3));
        assertThat(new GeneratedArticles(8).text(3)).isNotEqualTo(articles.text(3));
        assertThat(articles.text(4)).isNotEqualTo(articles.text(3));
    }

    @Test
    void generatedArticlesAreAsLongAsNews() {
        GeneratedArticles articles = new GeneratedArticles(1);
        List<Integer> lengths = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> articles.text(number).length())
                .sorted()
                .toList();
        assertThat(lengths.get(500)).isBetween(400, 500);
        assertThat(lengths.get(900)).isBetween(900, 1_400);
    }

    @Test
    void noSlotOfATemplateIsLeft() {
        GeneratedArticles articles = new GeneratedArticles(1);
        IntStream.rangeClosed(1, 300)
                .forEach(number -> assertThat(articles.text(number)).doesNotContain("{", "}", "null"));
    }

    @Test
    void aCopyHasOtherNamesAndFiguresAndTheSameLength() {
        Multiplication multiplication = new Multiplication();
        String copy = multiplication.copy(ARTICLE, 1);
        assertThat(copy).hasSameSizeAs(ARTICLE).doesNotContain("林知远", "1250").contains("2021年", "5月", "12所");
        String name = copy.substring(copy.indexOf("局长") + 2, copy.indexOf("表示"));
        assertThat(copy).contains(name + "说");
        assertThat(multiplication.copy(ARTICLE, 1)).isEqualTo(copy);
        assertThat(multiplication.copy(ARTICLE, 2)).isNotEqualTo(copy);
        assertThat(multiplication.copy(ARTICLE, 0)).isEqualTo(ARTICLE);
    }
}
