package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bodies whose name leaves their area out (大岭村党支部 in an article about the city): one with the body of the full name (兰陵县南桥镇大岭村党支部) where the corpus has a
 * single one in the article's area, and the article names the county or town of that one besides.
 */
public final class VillageBodies {

    private final KnownBodies bodies;
    /** Bodies of full name by their names read backwards, so that those with one end stand together. */
    private final NavigableMap<String, EntityKey> full = new TreeMap<>();

    VillageBodies(KnownBodies bodies) {
        this.bodies = bodies;
        bodies.bodies().stream()
                .map(Entity::key)
                .filter(key -> !key.text().contains(EntityNames.SCOPE))
                .forEach(key -> full.put(reversed(key.text()), key));
    }

    /** Final keys of an article's bodies that go by less than their full name. */
    public Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        Set<EntityKey> areas = Set.of();
        for (Entity entity : outline.entities()) {
            EntityKey key = entity.key();
            if (key.kind() == Kind.ORGANISATION && key.text().contains(EntityNames.SCOPE)) {
                areas = areas.isEmpty() ? areas(outline) : areas;
                Set<EntityKey> named = areas;
                String end = reversed(CrossArticleResolver.name(key));
                List<EntityKey> fitting = full.tailMap(end, false).entrySet().stream()
                        .takeWhile(other -> other.getKey().startsWith(end))
                        .map(Map.Entry::getValue)
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

    private static String reversed(String name) {
        // Unit by unit: a surrogate pair the wrong way round is no text, but compares as well.
        char[] characters = new char[name.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = name.charAt(characters.length - 1 - i);
        }
        return new String(characters);
    }

    private boolean fits(EntityKey brief, EntityKey other, Set<EntityKey> named) {
        String name = CrossArticleResolver.name(brief);
        EntityKey scope = new EntityKey(Kind.PLACE, brief.text().substring(name.length() + 1));
        return bodies.area(other)
                .filter(area -> bodies.within(area, scope) && !area.equals(scope))
                .filter(area -> named.stream()
                        .anyMatch(place -> bodies.isBelowPrefecture(place)
                                && (bodies.within(area, place) || bodies.within(place, area))))
                .isPresent();
    }
}
