package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@link CrossArticleResolver} found. */
record ResolvedIdentity(
        FinalKeys keys,
        Map<EntityKey, String> common,
        Map<EntityKey.Kind, Integer> entities,
        List<Candidate> candidates,
        List<Succession> successions)
        implements Identity {

    ResolvedIdentity {
        entities = Map.copyOf(entities);
        candidates = List.copyOf(candidates);
        successions = List.copyOf(successions);
    }

    @Override
    public Naming of(Outline outline) {
        return keys.of(outline).naming(key -> Optional.ofNullable(common.get(key)));
    }
}
