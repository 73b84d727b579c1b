package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the paths that a user named.
 *
 * @param articles the articles, sorted by name; names are unique
 * @param problems one for each input that could not be read
 * @param skipped number of files in folders that are no articles by their extension
 */
public record ArticleSet(List<Article> articles, List<Problem> problems, int skipped) implements ArticleInputs {

    public ArticleSet {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /** The articles, each as a file that has been read. */
    @Override
    public List<ArticleInput> files() {
        return articles.stream().<ArticleInput>map(Given::new).toList();
    }

    private record Given(Article article) implements ArticleInput {

        @Override
        public String name() {
            return article.name();
        }

        @Override
        public Optional<FileStamp> stamp() {
            return Optional.empty();
        }

        @Override
        public Reading read() {
            return new Reading.Read(List.of(article), List.of());
        }
    }
}
