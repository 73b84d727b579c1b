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

    /** Number of inputs that are in no article. */
    int notRead() {
        return (int) problems.stream().filter(problem -> problem.code().lost()).count();
    }

    /** Letters and digits of the files that are no part of an article. */
    long leftOut() {
        return articles.stream()
                .mapToLong(article -> article.origin().leftOut())
                .sum();
    }

    /** Characters of the articles that a bad conversion destroyed. */
    long destroyed() {
        return articles.stream()
                .mapToLong(article -> article.origin().destroyed())
                .sum();
    }
}
