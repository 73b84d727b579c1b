package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found to be one among the bearers of one name.
 *
 * @param <C> the kind of cluster
 */
public interface Cluster<C extends Cluster<C>> {

    /** The least of the keys in it, which stands for it. */
    EntityKey root();

    /** This cluster and another as one. */
    C with(C other);

    /**
     * Unites clusters along pairs, whatever the order of the pairs.
     *
     * @param pairs clusters of which two in a pair are one; the same root always comes with the same cluster
     * @return for the root of each cluster in the pairs, the cluster that it became part of
     */
    static <C extends Cluster<C>> Map<EntityKey, C> united(List<List<C>> pairs) {
        Clusters clusters = new Clusters();
        Map<EntityKey, C> parts = new HashMap<>();
        for (List<C> pair : pairs) {
            pair.forEach(part -> parts.put(part.root(), part));
            clusters.unite(pair.get(0).root(), pair.get(1).root());
        }
        Map<EntityKey, List<C>> members = new HashMap<>();
        parts.values()
                .forEach(part -> members.computeIfAbsent(clusters.root(part.root()), root -> new ArrayList<>())
                        .add(part));
        Map<EntityKey, C> united = new HashMap<>();
        for (List<C> together : members.values()) {
            C whole = together.stream().reduce(Cluster::with).orElseThrow();
            together.forEach(part -> united.put(part.root(), whole));
        }
        return united;
    }
}
