package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralArticlesGraphTest {

    private static final String FILE = """
            澄江县修复古道
            澄江县文化和旅游局局长成一诺介绍，全县今年修复古道12公里。

            ==========

            澄江县办起夜校
            共青团澄江县委书记方小满表示，青年夜校首批招收学员60人。
            """;

    @Test
    void wordsOfEachArticleStandWhereTheyAreSaidToBeInTheOneFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("两篇.txt"), FILE);
        ArticleSet set = new ArticleSource(Lexicon.standard()).read(List.of(file));
        ArticleStages stages = new ArticleStages(Lexicon.standard());
        List<Extraction> read = set.articles().stream().map(stages::extract).toList();

        assertThat(read).extracting(extraction -> extraction.article().name()).containsExactly("两篇.txt#1", "两篇.txt#2");
        assertThat(read)
                .extracting(
                        extraction -> extraction.headline().map(Evidence::exact).orElse(""))
                .containsExactly("澄江县修复古道", "澄江县办起夜校");
        for (Extraction extraction : read) {
            assertThat(extraction.occurrences()).isNotEmpty().allSatisfy(occurrence -> {
                Evidence words = occurrence.support().evidence();
                assertThat(FILE.substring(words.span().start(), words.span().end()))
                        .isEqualTo(words.exact());
            });
        }
        assertThat(names(read.get(0))).contains("成一诺").doesNotContain("方小满");
        assertThat(names(read.get(1))).contains("方小满").doesNotContain("成一诺");
    }

    private static List<String> names(Extraction extraction) {
        return extraction.occurrences().stream()
                .map(occurrence -> occurrence.support().evidence().exact())
                .toList();
    }
}
