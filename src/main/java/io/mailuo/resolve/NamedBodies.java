package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies and areas that the articles of a corpus name, each as the first article names it that does. */
public final class NamedBodies implements BodyIndex {

    private final Map<EntityKey, Entity> byKey = new HashMap<>();
    private final Map<String, EntityKey> areasByLabel = new HashMap<>();

    /** Takes the bodies and areas of articles that come sorted by name. */
    static NamedBodies of(Iterable<Outline> outlines) {
        return of(outlines, new NamedBodies());
    }

    /**
     * As {@link #of(Iterable)}.
     *
     * @param before the same bodies read with other keys; what is equal is kept once
     */
    static NamedBodies of(Iterable<Outline> outlines, NamedBodies before) {
        NamedBodies bodies = new NamedBodies();
        for (Outline outline : outlines) {
            for (Entity entity : outline.entities()) {
                if (isOne(entity)) {
                    bodies.byKey.computeIfAbsent(
                            entity.key(),
                            key -> before.of(key).filter(entity::equals).orElse(entity));
                }
                if (entity.key().kind() == Kind.PLACE) {
                    bodies.areasByLabel.putIfAbsent(entity.label(), entity.key());
                }
            }
        }
        return bodies;
    }

    /**
     * Puts together what was found piece by piece.
     *
     * @param first for each key, the entity of the first article that has it
     * @param areas for each label of an area, the area of the first article that has one so labelled; of several in that article, the least
     */
    public static NamedBodies of(Collection<Entity> first, Collection<Entity> areas) {
        NamedBodies bodies = new NamedBodies();
        first.forEach(entity -> bodies.byKey.put(entity.key(), entity));
        areas.forEach(area -> bodies.areasByLabel.put(area.label(), area.key()));
        return bodies;
    }

    /** Whether an entity is a body or an area. */
    public static boolean isOne(Entity entity) {
        return isOne(entity.key());
    }

    /** Whether a key is that of a body or an area. */
    static boolean isOne(EntityKey key) {
        return key.kind() == Kind.PLACE || key.kind() == Kind.ORGANISATION;
    }

    @Override
    public Optional<Entity> of(EntityKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public Optional<EntityKey> areaCalled(String label) {
        return Optional.ofNullable(areasByLabel.get(label));
    }

    /** Number of bodies and of areas. */
    Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        byKey.keySet().forEach(key -> counts.merge(key.kind(), 1, Integer::sum));
        return counts;
    }

    @Override
    public EntityKey same(EntityKey key) {
        Entity entity = byKey.get(key);
        return entity == null ? key : entity.key();
    }

    /** All bodies, sorted. */
    List<Entity> bodies() {
        return byKey.values().stream()
                .filter(entity -> entity.key().kind() == Kind.ORGANISATION)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }
}
