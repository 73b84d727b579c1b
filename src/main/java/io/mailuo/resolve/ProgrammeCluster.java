package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A programme of a corpus.
 *
 * @param root the least of the programme's keys in articles
 * @param article the article of that key
 * @param edition the edition that this article gives it; empty where it gives none
 * @param heads the head nouns that this article gives it
 * @param anchor the least of the areas that its owners belong to, or of the owners without area
 */
public record ProgrammeCluster(
        EntityKey root, String article, String edition, Set<String> heads, Optional<String> anchor)
        implements Cluster<ProgrammeCluster> {

    public ProgrammeCluster {
        heads = Set.copyOf(heads);
    }

    @Override
    public ProgrammeCluster with(ProgrammeCluster other) {
        Optional<String> least = anchor.map(
                        own -> other.anchor.map(its -> lesser(own, its)).orElse(own))
                .or(() -> other.anchor);
        ProgrammeCluster first = root.compareTo(other.root) <= 0 ? this : other;
        return new ProgrammeCluster(first.root, first.article, first.edition, first.heads, least);
    }

    static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The name by which programmes are compared. */
    public String name() {
        return name(root);
    }

    /** The name in a programme's key. */
    public static String name(EntityKey key) {
        return CrossArticleResolver.name(key);
    }

    /**
     * The final keys of programmes: name, area of the owner, edition. Two that share all three are told apart by their head nouns, then by the article.
     *
     * @param clusters of each name all clusters or none, each once
     * @return the key of each, by its root
     */
    public static Map<EntityKey, EntityKey> finalKeys(Collection<ProgrammeCluster> clusters) {
        Map<String, List<ProgrammeCluster>> byText = new TreeMap<>();
        clusters.forEach(cluster -> byText.computeIfAbsent(cluster.text(), text -> new ArrayList<>())
                .add(cluster));
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        byText.forEach((text, alike) -> alike.forEach(cluster -> keys.put(
                cluster.root(), new EntityKey(Kind.PROGRAMME, alike.size() == 1 ? text : cluster.longText()))));
        return keys;
    }

    private String text() {
        return name()
                + EntityNames.SCOPE
                + anchor.orElse(article)
                + (edition.isEmpty() ? "" : EntityNames.SCOPE + edition);
    }

    private String longText() {
        return String.join(
                EntityNames.SCOPE, name(), anchor.orElse(""), edition, String.join("-", new TreeSet<>(heads)), article);
    }
}
