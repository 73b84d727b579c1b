package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Succession;
import java.util.List;

/** What {@link CrossArticleResolver} found. */
record ResolvedIdentity(FinalKeys keys, CommonLabels common, List<Candidate> candidates, List<Succession> successions)
        implements Identity {

    ResolvedIdentity {
        candidates = List.copyOf(candidates);
        successions = List.copyOf(successions);
    }

    @Override
    public Naming of(Outline outline) {
        return keys.of(outline).naming(common::of);
    }
}
