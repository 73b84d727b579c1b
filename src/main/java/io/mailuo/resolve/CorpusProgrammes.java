package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The programmes of all articles, or all bearers of some names, resolved in one piece. */
final class CorpusProgrammes {

    private final ProgrammeIdentity identity;
    private final Predicate<EntityKey> asked;
    private final Map<EntityKey, EntityKey> finals = new HashMap<>();

    private CorpusProgrammes(
            ProgrammeIdentity identity, Map<EntityKey, ProgrammeCluster> united, Predicate<EntityKey> asked) {
        this.identity = identity;
        this.asked = asked;
        List<ProgrammeCluster> parts = identity.clusters();
        Set<ProgrammeCluster> wholes = new LinkedHashSet<>();
        parts.forEach(part -> wholes.add(united.getOrDefault(part.root(), part)));
        Map<EntityKey, EntityKey> keys = ProgrammeCluster.finalKeys(wholes);
        for (ProgrammeCluster part : parts) {
            EntityKey root = united.getOrDefault(part.root(), part).root();
            finals.put(part.root(), keys.getOrDefault(root, root));
        }
        identity.release();
    }

    /**
     * Resolves programmes.
     *
     * @param asked whether a programme, by its key in an article, bears one of the names
     */
    static CorpusProgrammes of(Iterable<Outline> outlines, BodyTies ties, Predicate<EntityKey> asked) {
        List<ProgrammeProfile> profiles = new ArrayList<>();
        List<List<EntityKey>> pairs = new ArrayList<>();
        for (Outline outline : outlines) {
            ties.programmes(outline).stream()
                    .filter(programme -> asked.test(programme.key()))
                    .forEach(profiles::add);
            outline.shortNames().stream()
                    .filter(pair -> asked.test(pair.full()))
                    .forEach(pair -> pairs.add(List.of(
                            ProgrammeIdentity.inArticle(pair.full(), outline),
                            ProgrammeIdentity.inArticle(pair.brief(), outline))));
        }
        ProgrammeIdentity identity = ties.programmes(profiles);
        return new CorpusProgrammes(
                identity,
                Cluster.united(pairs.stream()
                        .map(pair -> pair.stream().map(identity::cluster).toList())
                        .toList()),
                asked);
    }

    /** The final keys of an article's programmes: name, edition and the area of the owner; else the article. */
    Map<EntityKey, EntityKey> finalKeys(Outline outline) {
        Map<EntityKey, EntityKey> keys = new HashMap<>();
        for (Entity entity : outline.entities()) {
            if (entity.key().kind() == Kind.PROGRAMME && asked.test(entity.key())) {
                EntityKey root = identity.root(ProgrammeIdentity.inArticle(entity.key(), outline));
                keys.put(entity.key(), finals.getOrDefault(root, root));
            }
        }
        return keys;
    }
}
