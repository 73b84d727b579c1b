package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The people of all articles, or all bearers of some names, resolved in one piece.
 *
 * @param asked whether a person bears one of the names
 */
record CorpusPeople(PersonIdentity identity, Map<EntityKey, PersonCluster> spellings, Predicate<EntityKey> asked) {

    static CorpusPeople of(Iterable<Outline> outlines, BodyTies ties, Predicate<EntityKey> asked) {
        List<PersonProfile> profiles = new ArrayList<>();
        for (Outline outline : outlines) {
            ties.people(outline).stream()
                    .filter(person -> asked.test(person.key()))
                    .forEach(profiles::add);
        }
        PersonIdentity identity = ties.people(profiles);
        Map<String, Map<String, PersonCluster>> holders = new TreeMap<>();
        for (PersonProfile profile : profiles) {
            for (String post : ties.comparedPosts(profile)) {
                holders.computeIfAbsent(post, key -> new TreeMap<>())
                        .putIfAbsent(profile.name(), identity.cluster(profile.key()));
            }
        }
        List<List<PersonCluster>> pairs = new ArrayList<>();
        holders.values().forEach(post -> pairs.addAll(ties.spellings(post)));
        return new CorpusPeople(identity, Cluster.united(pairs), asked);
    }

    /** The final keys of an article's people: name and body; else the article. */
    Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : outline.entities()) {
            if (entity.key().kind() == Kind.PERSON && asked.test(entity.key())) {
                keys.put(entity.key(), identity.finalKey(entity.key(), spellings));
            }
        }
        return keys;
    }
}
