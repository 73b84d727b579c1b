package io.mailuo.reading;

import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.util.List;

/** The outcome of reading a file: its articles, or the reason why there are none. */
public sealed interface Reading {

    /**
     * The file could be read.
     *
     * @param articles its articles in order, at least one
     * @param problems what is not whole in them
     */
    record Read(List<Article> articles, List<Problem> problems) implements Reading {

        public Read {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /** The file could not be read, or holds no text. */
    record Rejected(Problem problem) implements Reading {}
}
