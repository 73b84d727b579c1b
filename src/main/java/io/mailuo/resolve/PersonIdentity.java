package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** People across articles. Two people of one name are one where {@link CareerTies} ties posts of theirs, and so are those that others tie to both. */
final class PersonIdentity {

    private final Clusters clusters = new Clusters();
    private final Map<EntityKey, Anchor> anchors = new HashMap<>();

    /**
     * A body that stands for a person in the key.
     *
     * @param body its canonical text
     * @param stated whether an article states a post in it
     */
    private record Anchor(String body, boolean stated) {

        /** The better of two: one that is stated, then the least. */
        Anchor or(Anchor other) {
            if (stated != other.stated) {
                return stated ? this : other;
            }
            return body.compareTo(other.body) <= 0 ? this : other;
        }
    }

    PersonIdentity(List<PersonProfile> profiles, CareerTies ties, SharedCircle circle, ForeignNames foreign) {
        Map<String, List<PersonProfile>> byName = new TreeMap<>();
        profiles.forEach(profile -> byName.computeIfAbsent(profile.name(), name -> new ArrayList<>())
                .add(profile));
        byName.values().forEach(namesakes -> tie(namesakes, ties));
        byName.values().forEach(namesakes -> circle.unite(namesakes, clusters));
        foreign.spellings(profiles).forEach(pair -> clusters.unite(pair.get(0), pair.get(1)));
        profiles.forEach(this::anchor);
    }

    /** Many articles give a person the same post: each post is compared with each other once. */
    private void tie(List<PersonProfile> namesakes, CareerTies ties) {
        Map<Affiliation, EntityKey> first = new LinkedHashMap<>();
        for (PersonProfile profile : namesakes) {
            for (Affiliation affiliation : profile.affiliations()) {
                EntityKey bearer = first.putIfAbsent(affiliation, profile.key());
                if (bearer != null && ties.tie(affiliation, affiliation)) {
                    clusters.unite(bearer, profile.key());
                }
            }
        }
        List<Affiliation> posts = List.copyOf(first.keySet());
        for (int i = 0; i < posts.size(); i++) {
            for (int j = i + 1; j < posts.size(); j++) {
                Affiliation one = posts.get(i);
                Affiliation other = posts.get(j);
                if (ties.tie(one, other)) {
                    Optional.ofNullable(first.get(one))
                            .ifPresent(bearer -> clusters.unite(bearer, first.getOrDefault(other, bearer)));
                }
            }
        }
    }

    /** What stands for a person in the key: the least of the bodies that he is said to serve, or else is taken to. */
    private void anchor(PersonProfile profile) {
        EntityKey root = clusters.root(profile.key());
        for (Affiliation affiliation : profile.affiliations()) {
            anchors.merge(root, new Anchor(affiliation.body().text(), affiliation.stated()), Anchor::or);
        }
    }

    /** The final keys of an article's people: name and body; else the article. */
    Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : outline.entities()) {
            EntityKey key = entity.key();
            if (key.kind() == Kind.PERSON) {
                EntityKey root = clusters.root(key);
                String text = Optional.ofNullable(anchors.get(root))
                        .map(anchor -> CrossArticleResolver.name(root) + EntityNames.SCOPE + anchor.body())
                        .orElse(key.text());
                keys.put(key, new EntityKey(Kind.PERSON, text));
            }
        }
        return keys;
    }
}
