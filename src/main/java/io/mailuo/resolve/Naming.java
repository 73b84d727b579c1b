package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What resolution across articles changes in one article. With an article's extraction it says everything that the graph states of the article: where neither has
 * changed, the statements have not.
 *
 * @param bodies keys of bodies that the article calls by less than their full name, to their final keys
 * @param others keys of people and programmes in the article, to their final keys, where these differ
 * @param labels labels of people and programmes, by final key, where the article prefers another form
 */
public record Naming(
        Map<EntityKey, EntityKey> bodies, Map<EntityKey, EntityKey> others, Map<EntityKey, String> labels) {

    public Naming {
        bodies = Map.copyOf(bodies);
        others = Map.copyOf(others);
        labels = Map.copyOf(labels);
    }

    /** The extraction with final keys and common labels; an article's own label stays as an alias. */
    public Extraction apply(Extraction extraction) {
        Extraction resolved = Rekeying.apply(Rekeying.apply(extraction, bodies), others);
        return new Extraction(
                resolved.article(),
                resolved.headline(),
                resolved.entities().stream().map(this::labelled).toList(),
                resolved.occurrences(),
                resolved.facts());
    }

    private Entity labelled(Entity entity) {
        String label = labels.getOrDefault(entity.key(), entity.label());
        if (label.equals(entity.label())) {
            return entity;
        }
        List<String> aliases = new ArrayList<>(entity.aliases());
        aliases.add(entity.label());
        return new Entity(
                entity.key(),
                label,
                aliases,
                entity.traditional(),
                entity.category(),
                entity.partOf(),
                entity.place(),
                entity.code(),
                entity.level());
    }
}
