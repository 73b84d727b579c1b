package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bodies whose name leaves their area out (大岭村党支部 in an article about the city): one with the body of the full name (兰陵县南桥镇大岭村党支部) where the corpus has a
 * single one in the article's area, and the article names the county or town of that one besides.
 */
public final class VillageBodies {

    private final KnownBodies bodies;
    private final List<EntityKey> full = new ArrayList<>();

    VillageBodies(KnownBodies bodies) {
        this.bodies = bodies;
        bodies.bodies().stream()
                .map(Entity::key)
                .filter(key -> !key.text().contains(EntityNames.SCOPE))
                .forEach(full::add);
    }

    /** Final keys of an article's bodies that go by less than their full name. */
    public Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : outline.entities()) {
            EntityKey key = entity.key();
            if (key.kind() == Kind.ORGANISATION && key.text().contains(EntityNames.SCOPE)) {
                Set<EntityKey> named = outline.occurrences().stream()
                        .map(Outline.Named::entity)
                        .filter(other -> !bodies.isMedium(other))
                        .flatMap(other -> bodies.area(other).stream())
                        .collect(Collectors.toSet());
                List<EntityKey> fitting =
                        full.stream().filter(other -> fits(key, other, named)).toList();
                if (fitting.size() == 1) {
                    keys.put(key, fitting.get(0));
                }
            }
        }
        return keys;
    }

    private boolean fits(EntityKey brief, EntityKey other, Set<EntityKey> named) {
        String name = CrossArticleResolver.name(brief);
        EntityKey scope = new EntityKey(Kind.PLACE, brief.text().substring(name.length() + 1));
        if (!other.text().endsWith(name) || other.text().equals(name)) {
            return false;
        }
        return bodies.area(other)
                .filter(area -> bodies.within(area, scope) && !area.equals(scope))
                .filter(area -> named.stream()
                        .anyMatch(place -> bodies.isBelowPrefecture(place)
                                && (bodies.within(area, place) || bodies.within(place, area))))
                .isPresent();
    }
}
