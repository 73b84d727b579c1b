package io.mailuo.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions of an article with the entities that they name.
 *
 * @param document the article
 * @param context what its relative words stand for
 * @param mentions all mentions, in order of the text
 * @param keys the entity that a mention names; posts and quantities name none
 * @param entities the entities, sorted by key
 */
public record Resolution(
        Document document,
        Context context,
        List<Mention> mentions,
        Map<Mention, EntityKey> keys,
        List<Entity> entities) {

    public Resolution {
        mentions = List.copyOf(mentions);
        // A map that spreads hashes: those of mentions at equal distances cluster in the map that Map.copyOf makes.
        keys = Collections.unmodifiableMap(new HashMap<>(keys));
        entities = List.copyOf(entities);
    }

    /** The entity that a mention names. */
    public Optional<EntityKey> key(Mention mention) {
        return Optional.ofNullable(keys.get(mention));
    }

    /** The mentions of one kind that lie wholly in a span, in order of the text. */
    public <M extends Mention> List<M> within(Span span, Class<M> kind) {
        return Mention.only(kind, Ordered.within(span, mentions, Mention::span));
    }

    /** An entity by its key, if the article has it. */
    public Optional<Entity> entity(EntityKey key) {
        int first = Ordered.first(entities, entity -> entity.key().compareTo(key) >= 0);
        return Optional.of(first)
                .filter(at -> at < entities.size() && entities.get(at).key().equals(key))
                .map(entities::get);
    }
}
