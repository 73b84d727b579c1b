package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.resolve.PersonCluster.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** People across articles. Two people of one name are one where {@link CareerTies} ties posts of theirs, and so are those that others tie to both. */
public final class PersonIdentity {

    private final Clusters clusters = new Clusters();
    private final Map<EntityKey, Anchor> anchors = new HashMap<>();

    /**
     * @param profiles of each name all bearers or none, sorted by article
     */
    PersonIdentity(List<PersonProfile> profiles, CareerTies ties, SharedCircle circle) {
        Map<String, List<PersonProfile>> byName = new TreeMap<>();
        profiles.forEach(profile -> byName.computeIfAbsent(profile.name(), name -> new ArrayList<>())
                .add(profile));
        byName.values().removeIf(bearers -> bearers.size() == 1);
        byName.values().forEach(namesakes -> tie(namesakes, ties));
        byName.values().forEach(namesakes -> circle.unite(namesakes, clusters));
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

    private void anchor(PersonProfile profile) {
        EntityKey root = clusters.root(profile.key());
        for (Affiliation affiliation : profile.affiliations()) {
            anchors.merge(root, new Anchor(affiliation.body().text(), affiliation.stated()), Anchor::or);
        }
    }

    /** The cluster of a person of an article, other names left out of account. */
    public PersonCluster cluster(EntityKey inArticle) {
        EntityKey root = clusters.root(inArticle);
        return new PersonCluster(root, Optional.ofNullable(anchors.get(root)));
    }

    /**
     * The final key of a person of an article.
     *
     * @param spellings what clusters became that other spellings of the name are one with, by their roots
     */
    public EntityKey finalKey(EntityKey inArticle, Map<EntityKey, PersonCluster> spellings) {
        PersonCluster own = cluster(inArticle);
        return spellings.getOrDefault(own.root(), own).finalKey(inArticle);
    }
}
