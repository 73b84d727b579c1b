package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Outline;

/** The stages from an article to its facts, composed. */
public interface Stages {

    /**
     * Reads an article's facts with the way to them.
     *
     * <p>Called for several articles at the same time; the answer depends on the article alone.
     */
    Explanation explain(Article article);

    /** Reads an article's facts; otherwise as {@link #explain}. */
    default Extraction extract(Article article) {
        return explain(article).extraction();
    }

    /** What resolution needs to know of an article. */
    Outline outline(Extraction extraction);

    /**
     * Gives the entities of several articles one identity.
     *
     * @param outlines one an article, sorted by the article's name; passed over several times
     */
    Identity resolve(Iterable<Outline> outlines);
}
