package io.mailuo.model;

import java.util.List;

/**
 * What was read from several articles, one entity having one key in all of them.
 *
 * @param extractions one an article, sorted by the article's name
 * @param candidates pairs that may be one entity and were kept apart, sorted
 * @param successions bodies of the corpus of which one followed the other, sorted
 */
public record Corpus(List<Extraction> extractions, List<Candidate> candidates, List<Succession> successions) {

    public Corpus {
        extractions = List.copyOf(extractions);
        candidates = List.copyOf(candidates);
        successions = List.copyOf(successions);
    }

    /** Articles of which no bodies are known to have followed one another. */
    public Corpus(List<Extraction> extractions, List<Candidate> candidates) {
        this(extractions, candidates, List.of());
    }
}
