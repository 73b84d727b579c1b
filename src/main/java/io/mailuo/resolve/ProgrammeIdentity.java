package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Programmes across articles. A name alone does not make two programmes one (碧水工程 is run by many counties, 三年行动计划 every three years): they are one
 * where name, edition and head noun agree and {@link ProgrammeScopes} ties their owners.
 */
public final class ProgrammeIdentity {

    private static final Pattern MARKS = Pattern.compile("[“”‘’「」『』《》（）()·—-]");

    private final Clusters clusters = new Clusters();
    private final Map<EntityKey, ProgrammeProfile> profiles = new HashMap<>();
    private final Map<EntityKey, String> anchors = new HashMap<>();

    /**
     * @param found of each name all bearers or none, sorted by article
     */
    ProgrammeIdentity(List<ProgrammeProfile> found, KnownBodies bodies, ProgrammeScopes scopes) {
        Map<String, List<ProgrammeProfile>> byName = new TreeMap<>();
        for (ProgrammeProfile profile : found) {
            profiles.put(profile.key(), profile);
            byName.computeIfAbsent(CrossArticleResolver.name(profile.key()), name -> new ArrayList<>())
                    .add(profile);
        }
        byName.values().removeIf(bearers -> bearers.size() == 1);
        byName.values().forEach(namesakes -> scopes.unite(namesakes, clusters));
        profiles.values().forEach(profile -> anchor(profile, bodies));
    }

    /** In an article every programme has the article in its key until it is compared. */
    public static EntityKey inArticle(EntityKey key, Outline outline) {
        return new EntityKey(Kind.PROGRAMME, key.text() + EntityNames.SCOPE + outline.article());
    }

    /** The programmes of an article, in order of their keys. */
    static List<ProgrammeProfile> profiles(Outline outline, KnownBodies bodies) {
        if (outline.entities().stream().noneMatch(entity -> entity.key().kind() == Kind.PROGRAMME)) {
            return List.of();
        }
        Map<EntityKey, Set<EntityKey>> owners = new HashMap<>();
        for (Outline.Owner owner : outline.owners()) {
            owners.computeIfAbsent(owner.programme(), key -> new HashSet<>()).add(bodies.same(owner.organisation()));
        }
        Set<EntityKey> naming = new HashSet<>();
        for (Outline.Named occurrence : outline.occurrences()) {
            EntityKey key = occurrence.entity();
            if (key.kind() == Kind.PLACE || (key.kind() == Kind.ORGANISATION && !bodies.isMedium(key))) {
                naming.add(bodies.same(key));
            }
        }
        // One set for all programmes of the article.
        Set<EntityKey> named = Set.copyOf(naming);
        return outline.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PROGRAMME)
                .map(entity -> new ProgrammeProfile(
                        inArticle(entity.key(), outline),
                        outline.article(),
                        edition(entity),
                        heads(entity),
                        owners.getOrDefault(entity.key(), Set.of()),
                        named))
                .toList();
    }

    private static String edition(Entity entity) {
        return Editions.of(forms(entity));
    }

    private static List<String> forms(Entity entity) {
        List<String> forms = new ArrayList<>(entity.aliases());
        forms.add(entity.label());
        return forms;
    }

    /** What the forms of a name have behind the core (精准服务活动 of “甲”精准服务活动), figures of editions left out. */
    private static Set<String> heads(Entity entity) {
        String core = CrossArticleResolver.name(entity.key());
        Set<String> heads = new TreeSet<>();
        for (String form : forms(entity)) {
            String folded = MARKS.matcher(form).replaceAll("");
            int at = folded.indexOf(core);
            String behind = at < 0 ? "" : Editions.without(folded.substring(at + core.length()));
            if (!behind.isEmpty()) {
                heads.add(behind);
            }
        }
        return heads;
    }

    private void anchor(ProgrammeProfile profile, KnownBodies bodies) {
        EntityKey root = clusters.root(profile.key());
        for (EntityKey owner : profile.owners()) {
            anchors.merge(root, bodies.area(owner).orElse(owner).text(), ProgrammeCluster::lesser);
        }
    }

    /** The key that stands for the cluster of a programme of an article. */
    EntityKey root(EntityKey inArticle) {
        return clusters.root(inArticle);
    }

    /** Forgets all but the clusters: what finds final keys is large, and of no use once they are found. */
    void release() {
        profiles.clear();
        anchors.clear();
    }

    /** The cluster of a programme of an article, other names left out of account. */
    public ProgrammeCluster cluster(EntityKey inArticle) {
        EntityKey root = clusters.root(inArticle);
        ProgrammeProfile profile = Optional.ofNullable(profiles.get(root)).orElseThrow();
        return new ProgrammeCluster(
                root, profile.article(), profile.edition(), profile.heads(), Optional.ofNullable(anchors.get(root)));
    }

    /** All clusters, each once. */
    public List<ProgrammeCluster> clusters() {
        return profiles.keySet().stream()
                .map(clusters::root)
                .distinct()
                .map(this::cluster)
                .toList();
    }
}
