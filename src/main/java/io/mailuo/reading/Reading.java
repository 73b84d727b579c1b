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
     * @param sum size and hash of the file
     */
    record Read(List<Article> articles, List<Problem> problems, FileSum sum) implements Reading {

        /** A file of unknown size. */
        public Read(List<Article> articles, List<Problem> problems) {
            this(articles, problems, new FileSum(-1, articles.get(0).sha256()));
        }

        public Read {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The file could not be read, or holds no text.
     *
     * @param problem why
     * @param sum size and hash of the file, as far as they are known
     */
    record Rejected(Problem problem, FileSum sum) implements Reading {

        /** A file of which no more is known. */
        public Rejected(Problem problem) {
            this(problem, FileSum.UNKNOWN);
        }
    }
}
