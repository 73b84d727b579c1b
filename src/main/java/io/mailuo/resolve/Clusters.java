package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.HashMap;
import java.util.Map;

/** Entities that are one, united step by step; the least key of a cluster stands for it, whatever the order of the steps. */
final class Clusters {

    private final Map<EntityKey, EntityKey> parents = new HashMap<>();

    /** The key that stands for the cluster of a key; the key itself where nothing was united with it. */
    EntityKey root(EntityKey key) {
        EntityKey at = key;
        while (parents.containsKey(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** As {@link #root}, and shortens the way for the next time; asking alone changes nothing, so that threads may. */
    private EntityKey found(EntityKey key) {
        EntityKey root = root(key);
        if (!root.equals(key)) {
            parents.put(key, root);
        }
        return root;
    }

    void unite(EntityKey one, EntityKey other) {
        EntityKey first = found(one);
        EntityKey second = found(other);
        int order = first.compareTo(second);
        if (order != 0) {
            parents.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }

    boolean together(EntityKey one, EntityKey other) {
        return root(one).equals(root(other));
    }
}
