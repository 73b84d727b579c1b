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
        if (!at.equals(key)) {
            parents.put(key, at);
        }
        return at;
    }

    void unite(EntityKey one, EntityKey other) {
        EntityKey first = root(one);
        EntityKey second = root(other);
        int order = first.compareTo(second);
        if (order != 0) {
            parents.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }

    boolean together(EntityKey one, EntityKey other) {
        return root(one).equals(root(other));
    }
}
