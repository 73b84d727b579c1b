package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Extraction;
import io.mailuo.model.Succession;
import io.mailuo.pipeline.Stages;
import java.util.Comparator;
import java.util.List;

/**
 * A few articles resolved together.
 *
 * @param extractions one an article with final keys, sorted by the article's name
 * @param candidates pairs that may be one entity and were kept apart
 * @param successions bodies of which one followed the other
 */
public record Corpus(List<Extraction> extractions, List<Candidate> candidates, List<Succession> successions) {

    /** Resolves what was read from articles, in any order. */
    public static Corpus of(Stages stages, List<Extraction> apart) {
        List<Extraction> sorted = apart.stream()
                .sorted(Comparator.comparing(extraction -> extraction.article().name()))
                .toList();
        List<Outline> outlines = sorted.stream().map(stages::outline).toList();
        Identity identity = stages.resolve(outlines);
        List<Extraction> resolved = sorted.stream()
                .map(extraction -> identity.of(stages.outline(extraction)).apply(extraction))
                .toList();
        return new Corpus(resolved, identity.candidates(), identity.successions());
    }
}
