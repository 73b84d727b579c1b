package io.mailuo.reading;

import io.mailuo.model.Article;
import io.mailuo.model.Problem;

/** The outcome of reading a file: an article, or the reason why there is none. */
public sealed interface Reading {

    /** The file could be read. */
    record Read(Article article) implements Reading {}

    /** The file could not be read, or holds no text. */
    record Rejected(Problem problem) implements Reading {}
}
