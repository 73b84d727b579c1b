package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.util.List;

/**
 * What was read from the paths that a user named.
 *
 * @param articles the articles, sorted by name; names are unique
 * @param problems one for each input that could not be read
 * @param skipped number of files in folders that are no articles by their extension
 */
public record ArticleSet(List<Article> articles, List<Problem> problems, int skipped) {

    public ArticleSet {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
