package io.mailuo.model;

import java.util.List;

/**
 * What was read from several articles, one entity having one key in all of them.
 *
 * @param extractions one an article, sorted by the article's name
 * @param candidates pairs that may be one entity and were kept apart, sorted
 */
public record Corpus(List<Extraction> extractions, List<Candidate> candidates) {

    public Corpus {
        extractions = List.copyOf(extractions);
        candidates = List.copyOf(candidates);
    }
}
