package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Fact.Involvement;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Fact.OfficialTie;
import io.mailuo.model.Fact.PostHeld;
import io.mailuo.model.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was read from an article with other keys. */
final class Rekeying {

    private final Map<EntityKey, EntityKey> keys;

    private Rekeying(Map<EntityKey, EntityKey> keys) {
        this.keys = keys;
    }

    static Extraction apply(Extraction extraction, Map<EntityKey, EntityKey> keys) {
        if (keys.isEmpty()) {
            return extraction;
        }
        Rekeying rekeying = new Rekeying(keys);
        List<Occurrence> occurrences = extraction.occurrences().stream()
                .map(occurrence -> new Occurrence(rekeying.key(occurrence.entity()), occurrence.support()))
                .toList();
        List<Fact> facts = extraction.facts().stream().map(rekeying::fact).toList();
        return new Extraction(
                extraction.article(), extraction.headline(), entities(extraction.entities(), keys), occurrences, facts);
    }

    /** Entities with other keys, sorted; those that get one key become one. */
    static List<Entity> entities(List<Entity> entities, Map<EntityKey, EntityKey> keys) {
        if (keys.isEmpty()) {
            return entities;
        }
        Rekeying rekeying = new Rekeying(keys);
        List<Entity> sorted = new ArrayList<>(entities.size());
        entities.forEach(entity -> sorted.add(rekeying.entity(entity)));
        sorted.sort(Comparator.comparing(Entity::key));
        List<Entity> united = new ArrayList<>(sorted.size());
        for (Entity entity : sorted) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).key().equals(entity.key())) {
                united.set(last, both(united.get(last), entity));
            } else {
                united.add(entity);
            }
        }
        return List.copyOf(united);
    }

    /** Two entities of an article that other articles show to be one: the first with the names of both. */
    private static Entity both(Entity one, Entity other) {
        List<String> aliases = new ArrayList<>(one.aliases());
        aliases.add(other.label());
        aliases.addAll(other.aliases());
        List<String> traditional = new ArrayList<>(one.traditional());
        traditional.addAll(other.traditional());
        return new Entity(
                one.key(),
                one.label(),
                aliases,
                traditional,
                one.category().or(other::category),
                one.partOf().or(other::partOf),
                one.place().or(other::place),
                one.code().or(other::code),
                one.level().or(other::level));
    }

    private EntityKey key(EntityKey key) {
        return keys.getOrDefault(key, key);
    }

    private Optional<EntityKey> key(Optional<EntityKey> key) {
        return key.map(this::key);
    }

    private Entity entity(Entity entity) {
        boolean stays = !keys.containsKey(entity.key())
                && entity.partOf().filter(keys::containsKey).isEmpty()
                && entity.place().filter(keys::containsKey).isEmpty();
        if (stays) {
            return entity;
        }
        return new Entity(
                key(entity.key()),
                entity.label(),
                entity.aliases(),
                entity.traditional(),
                entity.category(),
                key(entity.partOf()),
                key(entity.place()),
                entity.code(),
                entity.level());
    }

    private Fact fact(Fact fact) {
        if (fact instanceof PostHeld post) {
            return new PostHeld(
                    key(post.person()), key(post.organisation()), post.title(), post.tenure(), post.supports());
        }
        if (fact instanceof Involvement involvement) {
            return new Involvement(
                    key(involvement.programme()),
                    key(involvement.organisation()),
                    involvement.part(),
                    involvement.supports());
        }
        if (fact instanceof OfficialTie tie) {
            return new OfficialTie(key(tie.programme()), key(tie.official()), tie.tie(), tie.supports());
        }
        Measurement metric = (Measurement) fact;
        return new Measurement(
                metric.value(),
                metric.upper(),
                metric.unit(),
                metric.comparator(),
                metric.status(),
                metric.subject(),
                key(metric.programme()),
                key(metric.holder()),
                metric.period(),
                metric.time(),
                metric.supports());
    }
}
