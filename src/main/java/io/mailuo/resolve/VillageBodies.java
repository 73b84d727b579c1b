package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        for (Entity entity : outline.entities()) {
            EntityKey key = entity.key();
            if (key.kind() == Kind.ORGANISATION && key.text().contains(EntityNames.SCOPE)) {
                Set<EntityKey> named = outline.occurrences().stream()
                        .map(Outline.Named::entity)
                        .filter(other -> !bodies.isMedium(other))
                        .flatMap(other -> bodies.area(other).stream())
                        .collect(Collectors.toSet());
                String end = reversed(CrossArticleResolver.name(key));
                List<EntityKey> fitting = full.tailMap(end, false).entrySet().stream()
                        .takeWhile(other -> other.getKey().startsWith(end))
                        .map(Map.Entry::getValue)
                        .filter(other -> fits(key, other, named))
                        .toList();
                if (fitting.size() == 1) {
                    keys.put(key, fitting.get(0));
                }
            }
        }
        return keys;
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
