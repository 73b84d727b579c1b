package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Corpus;
import io.mailuo.model.Extraction;
import java.util.List;

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

    /**
     * Gives the entities of several articles one identity.
     *
     * @param extractions one an article, sorted by the article's name
     */
    Corpus resolve(List<Extraction> extractions);
}
