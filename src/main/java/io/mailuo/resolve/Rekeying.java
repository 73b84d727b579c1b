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
        Rekeying rekeying = new Rekeying(keys);
        List<Entity> entities = extraction.entities().stream()
                .map(rekeying::entity)
                .sorted(Comparator.comparing(Entity::key))
                .toList();
        List<Occurrence> occurrences = extraction.occurrences().stream()
                .map(occurrence -> new Occurrence(rekeying.key(occurrence.entity()), occurrence.support()))
                .toList();
        List<Fact> facts = extraction.facts().stream().map(rekeying::fact).toList();
        return new Extraction(extraction.article(), extraction.headline(), entities, occurrences, facts);
    }

    private EntityKey key(EntityKey key) {
        return keys.getOrDefault(key, key);
    }

    private Optional<EntityKey> key(Optional<EntityKey> key) {
        return key.map(this::key);
    }

    private Entity entity(Entity entity) {
        return new Entity(
                key(entity.key()),
                entity.label(),
                entity.aliases(),
                entity.traditional(),
                entity.category(),
                key(entity.partOf()),
                key(entity.place()),
                entity.code());
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
