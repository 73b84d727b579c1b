package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article's entities with the keys that hold for the corpus.
 *
 * @param bodies keys of bodies that change
 * @param others keys of people and programmes that change
 * @param entities the entities with final keys, each once
 */
public record FinalEntities(Map<EntityKey, EntityKey> bodies, Map<EntityKey, EntityKey> others, List<Entity> entities) {

    public FinalEntities {
        bodies = Map.copyOf(bodies);
        others = Map.copyOf(others);
        entities = List.copyOf(entities);
    }

    /**
     * Gives the entities of an article their final keys.
     *
     * @param bodies final keys of bodies
     * @param others final keys of people and programmes; those that stay may be among them
     */
    public static FinalEntities of(
            Outline outline, Map<EntityKey, EntityKey> bodies, Map<EntityKey, EntityKey> others) {
        Map<EntityKey, EntityKey> changed = new HashMap<>(others);
        changed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        List<Entity> full = Rekeying.entities(outline.entities(), bodies);
        return new FinalEntities(bodies, changed, Rekeying.entities(full, changed));
    }

    /**
     * What resolution changes in the article.
     *
     * @param labels gives people and programmes the label that they have in the corpus, by final key
     */
    public Naming naming(Function<EntityKey, Optional<String>> labels) {
        Map<EntityKey, String> other = new HashMap<>();
        for (Entity entity : entities) {
            labels.apply(entity.key())
                    .filter(label -> !label.equals(entity.label()))
                    .ifPresent(label -> other.put(entity.key(), label));
        }
        return new Naming(bodies, others, other);
    }
}
