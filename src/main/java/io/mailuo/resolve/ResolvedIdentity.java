package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        FinalKeys.Resolved resolved = keys.of(outline);
        Map<EntityKey, String> labels = new HashMap<>();
        for (Entity entity : resolved.entities()) {
            String label = common.getOrDefault(entity.key(), entity.label());
            if (!label.equals(entity.label())) {
                labels.put(entity.key(), label);
            }
        }
        return new Naming(resolved.bodies(), resolved.others(), labels);
    }
}
