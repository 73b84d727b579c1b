package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.util.List;

/**
 * What was read from the paths that a user named.
 *
 * @param articles the articles, sorted by name; names are unique
 * @param problems one for each input that could not be read, or not whole
 */
public record Inputs(List<Article> articles, List<Problem> problems) {

    public Inputs {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
