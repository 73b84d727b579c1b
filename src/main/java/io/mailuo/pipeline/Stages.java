package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.KnownCorpus;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.ResolvedChange;
import java.util.List;
import java.util.Optional;

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

    /** By what an article is found when others change; nothing where {@link #change} is never the shorter way. */
    default int[] marks(Outline outline) {
        return new int[0];
    }

    /**
     * Resolves again what a change of a few articles may make other.
     *
     * @param known the articles that stay, and what was found for all
     * @param gone articles that are no more, or not as they were
     * @param come articles that are new, or other than they were
     * @param most so many articles are looked at in a step
     * @return empty if more may be other, so that {@link #resolve} is the shorter way
     */
    default Optional<ResolvedChange> change(
            KnownCorpus known, List<ResolvedChange.Resolved> gone, List<Outline> come, int most) {
        return Optional.empty();
    }

    /**
     * Gives the entities of several articles one identity.
     *
     * @param outlines one an article, sorted by the article's name; passed over several times
     */
    Identity resolve(Iterable<Outline> outlines);
}
