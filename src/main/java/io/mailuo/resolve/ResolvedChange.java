package io.mailuo.resolve;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import java.util.List;
import java.util.Map;

/**
 * What the change of a few articles changed in a corpus.
 *
 * @param namings of the articles that came, and of those that were known and got another; by the article's name
 * @param entities how many entities of each kind the corpus has now
 * @param removed pairs that are candidates no longer, sorted
 * @param added pairs that are candidates now, sorted
 */
public record ResolvedChange(
        Map<String, Naming> namings,
        Map<EntityKey.Kind, Integer> entities,
        List<Candidate> removed,
        List<Candidate> added) {

    public ResolvedChange {
        namings = Map.copyOf(namings);
        entities = Map.copyOf(entities);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** An article as it was resolved. */
    public record Resolved(Outline outline, Naming naming) {}
}
