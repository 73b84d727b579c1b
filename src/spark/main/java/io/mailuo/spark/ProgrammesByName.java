package io.mailuo.spark;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.BodyTies;
import io.mailuo.resolve.Cluster;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.ProgrammeCluster;
import io.mailuo.resolve.ProgrammeIdentity;
import io.mailuo.resolve.ProgrammeProfile;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Resolves programmes: all bearers of a name meet in one partition. The names that articles tie by short names (“甲工程”简称“乙”) are few: their clusters meet at the
 * driver.
 */
final class ProgrammesByName {

    private final JavaRDD<Addressed> outlines;
    private final JavaPairRDD<String, Tuple2<Long, byte[]>> byName;
    private final CorpusKnowledge known;

    /**
     * @param outlines of all articles, with the names of bodies complete
     * @param width number of partitions of a shuffle
     */
    ProgrammesByName(JavaRDD<Addressed> outlines, CorpusKnowledge known, int width) {
        this.outlines = outlines;
        this.known = known;
        this.byName = JavaPairRDD.fromJavaRDD(outlines.flatMap(article -> programmes(article, known)))
                .partitionBy(new HashPartitioner(width))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Iterator<Tuple2<String, Tuple2<Long, byte[]>>> programmes(Addressed article, CorpusKnowledge known) {
        return known.ties().programmes(article.outline()).stream()
                .map(programme ->
                        new Tuple2<>(name(programme), new Tuple2<>(article.address(), Packing.programme(programme))))
                .iterator();
    }

    private static String name(ProgrammeProfile programme) {
        return ProgrammeCluster.name(programme.key());
    }

    /** The keys that change, by the article's address, as {@link Renaming}. */
    JavaPairRDD<Long, String> renamings(JavaSparkContext spark) {
        Entangled entangled = entangled(spark);
        Broadcast<Entangled> across = spark.broadcast(entangled);
        CorpusKnowledge here = known;
        return JavaPairRDD.fromJavaRDD(
                byName.mapPartitions(bearers -> Bearers.of(bearers, here.ties()).renamings(across.value())));
    }

    void release() {
        byName.unpersist();
    }

    /** Resolves the names that short names tie to one another. */
    private Entangled entangled(JavaSparkContext spark) {
        List<Tuple2<String, String>> edges =
                outlines.flatMap(ProgrammesByName::shortNames).collect();
        HashSet<String> names = new HashSet<>();
        HashSet<String> ends = new HashSet<>();
        edges.forEach(edge -> ends.addAll(List.of(edge._1, edge._2)));
        ends.forEach(end -> names.add(ProgrammeCluster.name(Packing.key(end))));
        Broadcast<HashSet<String>> asked = spark.broadcast(names);
        Broadcast<HashSet<String>> tied = spark.broadcast(ends);
        CorpusKnowledge here = known;
        Map<EntityKey, ProgrammeCluster> roots = new HashMap<>();
        Map<String, EntityKey> rootOf = new HashMap<>();
        for (Part part : byName.mapPartitions(
                        bearers -> Bearers.of(bearers, here.ties()).parts(asked.value(), tied.value()))
                .collect()) {
            ProgrammeCluster cluster = part.cluster();
            roots.put(cluster.root(), cluster);
            part.ends().forEach(end -> rootOf.put(end, cluster.root()));
        }
        List<List<ProgrammeCluster>> pairs = edges.stream()
                .map(edge -> List.of(cluster(edge._1, rootOf, roots), cluster(edge._2, rootOf, roots)))
                .toList();
        Map<EntityKey, ProgrammeCluster> united = Cluster.united(pairs);
        Set<ProgrammeCluster> wholes = new LinkedHashSet<>();
        roots.values().forEach(part -> wholes.add(united.getOrDefault(part.root(), part)));
        Map<EntityKey, EntityKey> finals = ProgrammeCluster.finalKeys(wholes);
        HashMap<String, String> keys = new HashMap<>();
        roots.keySet().forEach(root -> {
            EntityKey whole = Optional.ofNullable(united.get(root))
                    .map(ProgrammeCluster::root)
                    .orElse(root);
            keys.put(Packing.key(root), Packing.key(finals.getOrDefault(whole, whole)));
        });
        return new Entangled(names, keys);
    }

    private static ProgrammeCluster cluster(
            String end, Map<String, EntityKey> rootOf, Map<EntityKey, ProgrammeCluster> roots) {
        return Optional.ofNullable(rootOf.get(end))
                .flatMap(root -> Optional.ofNullable(roots.get(root)))
                .orElseThrow(() -> new IllegalStateException("a short name of no programme: " + end));
    }

    private static Iterator<Tuple2<String, String>> shortNames(Addressed article) {
        Outline outline = article.outline();
        return outline.shortNames().stream()
                .map(pair -> new Tuple2<>(
                        Packing.key(ProgrammeIdentity.inArticle(pair.full(), outline)),
                        Packing.key(ProgrammeIdentity.inArticle(pair.brief(), outline))))
                .iterator();
    }

    /**
     * What the driver resolved.
     *
     * @param names names that are tied to others
     * @param finalKeys final keys of their clusters, by root
     */
    private record Entangled(HashSet<String> names, HashMap<String, String> finalKeys) implements Serializable {}

    /**
     * A cluster of a name that is tied to another.
     *
     * @param anchor empty where there is none
     * @param ends keys in it that short names tie
     */
    private record Part(
            String root, String article, String edition, List<String> heads, String anchor, List<String> ends)
            implements Serializable {

        static Part of(ProgrammeCluster cluster, List<String> ends) {
            return new Part(
                    Packing.key(cluster.root()),
                    cluster.article(),
                    cluster.edition(),
                    List.copyOf(cluster.heads()),
                    cluster.anchor().orElse(""),
                    ends);
        }

        ProgrammeCluster cluster() {
            return new ProgrammeCluster(
                    Packing.key(root),
                    article,
                    edition,
                    Set.copyOf(heads),
                    Optional.of(anchor).filter(text -> !text.isEmpty()));
        }
    }

    /** All bearers of some names, sorted by name and article, with the addresses of the articles. */
    private record Bearers(List<ProgrammeProfile> programmes, List<Long> addresses, ProgrammeIdentity identity) {

        static Bearers of(Iterator<Tuple2<String, Tuple2<Long, byte[]>>> bearers, BodyTies ties) {
            Map<String, Tuple2<Long, ProgrammeProfile>> sorted = new TreeMap<>();
            bearers.forEachRemaining(bearer -> {
                ProgrammeProfile programme = Packing.programme(bearer._2._2);
                sorted.put(
                        programme.article() + '\u0000' + programme.key().text(), new Tuple2<>(bearer._2._1, programme));
            });
            List<ProgrammeProfile> programmes =
                    sorted.values().stream().map(Tuple2::_2).toList();
            List<Long> addresses = sorted.values().stream().map(Tuple2::_1).toList();
            return new Bearers(programmes, addresses, ties.programmes(programmes));
        }

        Iterator<Part> parts(Set<String> names, Set<String> tied) {
            Map<EntityKey, List<String>> ends = new HashMap<>();
            for (ProgrammeProfile programme : programmes) {
                String key = Packing.key(programme.key());
                if (tied.contains(key)) {
                    ends.computeIfAbsent(identity.cluster(programme.key()).root(), root -> new ArrayList<>())
                            .add(key);
                }
            }
            return identity.clusters().stream()
                    .filter(cluster -> names.contains(cluster.name()))
                    .map(cluster -> Part.of(cluster, ends.getOrDefault(cluster.root(), List.of())))
                    .iterator();
        }

        Iterator<Tuple2<Long, String>> renamings(Entangled entangled) {
            Map<EntityKey, EntityKey> finals = ProgrammeCluster.finalKeys(identity.clusters().stream()
                    .filter(cluster -> !entangled.names().contains(cluster.name()))
                    .toList());
            entangled.finalKeys().forEach((root, last) -> finals.put(Packing.key(root), Packing.key(last)));
            List<Tuple2<Long, String>> changed = new ArrayList<>();
            for (int i = 0; i < programmes.size(); i++) {
                ProgrammeProfile programme = programmes.get(i);
                EntityKey root = identity.cluster(programme.key()).root();
                changed.add(new Tuple2<>(
                        addresses.get(i), Renaming.of(inOutline(programme), finals.getOrDefault(root, root))));
            }
            return changed.iterator();
        }

        /** The key by which the article's outline knows a programme: without the article. */
        private static EntityKey inOutline(ProgrammeProfile programme) {
            String text = programme.key().text();
            return new EntityKey(
                    Kind.PROGRAMME,
                    text.substring(0, text.length() - programme.article().length() - 1));
        }
    }
}
