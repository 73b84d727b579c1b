package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies whose name leaves their area out (大岭村党支部 in an article about the city): one with the body of the full name (兰陵县南桥镇大岭村党支部) where the corpus has a
 * single one in the article's area, and the article names the county or town of that one besides.
 */
public final class VillageBodies {

    private final KnownBodies bodies;
    private final LongerNames full;

    VillageBodies(KnownBodies bodies, LongerNames full) {
        this.bodies = bodies;
        this.full = full;
    }

    /** Final keys of an article's bodies that go by less than their full name. */
    public Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        Set<EntityKey> areas = Set.of();
        for (Entity entity : outline.entities()) {
            EntityKey key = entity.key();
            if (isBrief(key) && bodies.isNamed(scope(key))) {
                areas = areas.isEmpty() ? areas(outline) : areas;
                Set<EntityKey> named = areas;
                List<EntityKey> fitting = full.endingWith(CrossArticleResolver.name(key))
                        .filter(other -> fits(key, other, named))
                        .limit(2)
                        .toList();
                if (fitting.size() == 1) {
                    keys.put(key, fitting.get(0));
                }
            }
        }
        return keys;
    }

    /** The areas of the bodies that an article names. */
    private Set<EntityKey> areas(Outline outline) {
        Set<EntityKey> areas = new HashSet<>();
        for (Outline.Named occurrence : outline.occurrences()) {
            if (!bodies.isMedium(occurrence.entity())) {
                bodies.area(occurrence.entity()).ifPresent(areas::add);
            }
        }
        return areas;
    }

    /** Whether a body goes by less than its full name. */
    static boolean isBrief(EntityKey key) {
        return key.kind() == Kind.ORGANISATION && key.text().contains(EntityNames.SCOPE);
    }

    /** The area that tells a body from namesakes; where that is an article instead, no article names such an area. */
    private static EntityKey scope(EntityKey brief) {
        return new EntityKey(
                Kind.PLACE,
                brief.text().substring(CrossArticleResolver.name(brief).length() + 1));
    }

    private boolean fits(EntityKey brief, EntityKey other, Set<EntityKey> named) {
        EntityKey scope = scope(brief);
        return bodies.area(other)
                .filter(area -> bodies.within(area, scope) && !area.equals(scope))
                .filter(area -> named.stream()
                        .anyMatch(place -> bodies.isBelowPrefecture(place)
                                && (bodies.within(area, place) || bodies.within(place, area))))
                .isPresent();
    }
}
