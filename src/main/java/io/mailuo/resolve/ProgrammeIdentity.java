package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Programmes across articles. A name alone does not make two programmes one (碧水工程 is run by many counties): the key adds
 * the area of the owner up to its province, or the owner itself where it is a central body.
 */
final class ProgrammeIdentity {

    /** The final keys of an article's programmes. */
    Map<EntityKey, EntityKey> finalKeys(Extraction extraction) {
        Map<EntityKey, Entity> entities = new HashMap<>();
        extraction.entities().forEach(entity -> entities.put(entity.key(), entity));
        Map<EntityKey, String> scopes = new TreeMap<>();
        for (Fact fact : extraction.facts()) {
            if (fact instanceof Fact.Involvement involvement && involvement.part() == Fact.Involvement.Part.OWNER) {
                String scope = scope(entities, involvement.organisation());
                scopes.merge(involvement.programme(), scope, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (EntityKey key : entities.keySet()) {
            if (key.kind() == Kind.PROGRAMME) {
                String scope = scopes.getOrDefault(key, extraction.article().name());
                keys.put(key, new EntityKey(Kind.PROGRAMME, key.text() + EntityNames.SCOPE + scope));
            }
        }
        return keys;
    }

    private static String scope(Map<EntityKey, Entity> entities, EntityKey owner) {
        if (owner.kind() == Kind.PLACE) {
            return province(owner.text());
        }
        return Optional.ofNullable(entities.get(owner))
                .flatMap(Entity::place)
                .map(place -> province(place.text()))
                .orElse(owner.text());
    }

    /** 浙江省 of 浙江省杭州市钱塘区; a municipality or autonomous region likewise. */
    static String province(String place) {
        for (String end : new String[] {"自治区", "特别行政区", "省", "市"}) {
            int at = place.indexOf(end);
            if (at > 0) {
                return place.substring(0, at + end.length());
            }
        }
        return place;
    }
}
