package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.DateBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralArticlesTest {

    private static final String FIRST = "沂河县修复古道\n沂河县近日修复古道三公里，沿线立碑九处。";
    private static final String SECOND = "沂河县办起夜校\n昨晚，沂河县青年夜校开班，首批学员六十人。";

    private final ArticleReader reader = new ArticleReader(Lexicon.standard());
    private final Path folder;

    SeveralArticlesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Article> read(String name, String text) throws IOException {
        Reading reading = reader.read(new Input(Files.writeString(folder.resolve(name), text), name));
        return ((Reading.Read) reading).articles();
    }

    private static String own(Article article) {
        return article.span().of(article.raw());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=====", "----------", "\f", "　＝＝＝＝＝＝　", "-----\n-----"})
    void partsArticlesAtALineOfRulesOrAFormFeed(String separator) throws IOException {
        String text = FIRST + "\n\n" + separator + "\n" + SECOND + "\n";
        List<Article> articles = read("两篇.txt", text);
        assertThat(articles).extracting(Article::name).containsExactly("两篇.txt#1", "两篇.txt#2");
        assertThat(articles).extracting(SeveralArticlesTest::own).containsExactly(FIRST, SECOND);
        assertThat(articles).extracting(Article::raw).containsOnly(text);
    }

    @Test
    void partsArticlesAtHeadsThatComeAgainAndReadsEachHead() throws IOException {
        String text = """
                标题：沂河县修复古道
                日期：2021-05-06
                来源：沂河日报
                作者：成一诺

                沂河县近日修复古道三公里，沿线立碑九处。

                标题：沂河县办起夜校
                日期：2021年6月7日
                来源：《沂水晚报》

                昨晚，沂河县青年夜校开班，首批学员六十人。
                """;
        List<Article> articles = read("a.txt", text);
        assertThat(articles).extracting(Article::title).containsExactly(Optional.of("沂河县修复古道"), Optional.of("沂河县办起夜校"));
        assertThat(articles)
                .extracting(Article::date)
                .containsExactly(Optional.of(LocalDate.of(2021, 5, 6)), Optional.of(LocalDate.of(2021, 6, 7)));
        assertThat(articles).extracting(Article::publisher).containsExactly(Optional.of("沂河日报"), Optional.of("沂水晚报"));
        assertThat(articles.get(0).origin().author()).contains("成一诺");
        assertThat(articles.get(1).origin().author()).isEmpty();
        // The text begins with the title itself, so that the title is a line as in other articles.
        assertThat(articles).allMatch(article -> own(article).startsWith("沂河县"));
        assertThat(articles).allMatch(article -> article.origin().dateBasis() == DateBasis.STATED);
    }

    @Test
    void readsTheHeadOfASingleArticle() throws IOException {
        Article article = read("a.txt", "日期：2021-05-06\n标题：沂河县修复古道\n\n沂河县近日修复古道三公里，沿线立碑九处。")
                .get(0);
        assertThat(article.name()).isEqualTo("a.txt");
        assertThat(article.title()).contains("沂河县修复古道");
        assertThat(article.date()).contains(LocalDate.of(2021, 5, 6));
        assertThat(own(article)).startsWith("沂河县修复古道\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沂河县修复古道\n近日，沂河县修复古道。\n-----\n责任编辑：成一诺",
                "沂河县修复古道\n=====\n近日，沂河县修复古道，沿线立碑。\n办起夜校\n-----\n昨晚，夜校开班，学员六十人。",
                "沂河县修复古道\n近日，沂河县修复古道，沿线立碑。\n-----\n此前，该县还修复了古桥，很受欢迎。",
                "沂河县修复古道\n近日，沂河县修复古道，\f沿线立碑九处，\n游人不断。",
                "沂河县修复古道\n近日，沂河县修复古道，沿线立碑。\n---\n办起夜校的人们\n昨晚，夜校开班，学员六十人。",
                "来源：沂河日报\n近日，沂河县修复古道。\n来源：沂水晚报\n昨晚，夜校开班，学员六十人。",
                "讨论会发言\n时间：上午九时，地点：会议室。\n标题：是什么？大家说，标题要短。"
            })
    void leavesOneArticleWhole(String text) throws IOException {
        List<Article> articles = read("a.txt", text);
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).name()).isEqualTo("a.txt");
        assertThat(own(articles.get(0))).isEqualTo(text);
    }

    @Test
    void countsDestroyedCharactersForTheArticleTheyStandIn() throws IOException {
        List<Article> articles = read("a.txt", FIRST + "\n=====\n" + SECOND.replace("首批", "首\uFFFD"));
        assertThat(articles).extracting(article -> article.origin().destroyed()).containsExactly(0, 1);
    }
}
