package io.mailuo.spark;

import io.mailuo.model.EntityKey;
import io.mailuo.resolve.BodyTies;
import io.mailuo.resolve.Cluster;
import io.mailuo.resolve.PersonCluster;
import io.mailuo.resolve.PersonCluster.Anchor;
import io.mailuo.resolve.PersonIdentity;
import io.mailuo.resolve.PersonProfile;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Resolves people: all bearers of a name meet in one partition, and the spellings of a foreign name meet by the post. */
final class PeopleByName {

    private final JavaPairRDD<String, Tuple2<Long, byte[]>> byName;
    private final CorpusKnowledge known;
    private final int width;

    /**
     * @param outlines of all articles, with the names of bodies complete
     * @param width number of partitions of a shuffle
     */
    PeopleByName(JavaRDD<Addressed> outlines, CorpusKnowledge known, int width) {
        this.known = known;
        this.width = width;
        this.byName = JavaPairRDD.fromJavaRDD(outlines.flatMap(article -> people(article, known)))
                .partitionBy(new HashPartitioner(width))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Iterator<Tuple2<String, Tuple2<Long, byte[]>>> people(Addressed article, CorpusKnowledge known) {
        return known.ties().people(article.outline()).stream()
                .map(person -> new Tuple2<>(person.name(), new Tuple2<>(article.address(), Packing.person(person))))
                .iterator();
    }

    /** The keys that change, by the article's address, as {@link Renaming}. */
    JavaPairRDD<Long, String> renamings(JavaSparkContext spark) {
        Broadcast<Map<String, Holder>> spellings = spark.broadcast(spellings());
        CorpusKnowledge here = known;
        return JavaPairRDD.fromJavaRDD(byName.mapPartitions(bearers -> {
            Bearers all = Bearers.of(bearers, here.ties());
            Map<EntityKey, PersonCluster> across = new HashMap<>();
            spellings.value().forEach((root, whole) -> across.put(Packing.key(root), whole.cluster()));
            return all.renamings(across);
        }));
    }

    void release() {
        byName.unpersist();
    }

    private Map<String, Holder> spellings() {
        CorpusKnowledge here = known;
        JavaPairRDD<String, Holder> holders = JavaPairRDD.fromJavaRDD(
                byName.mapPartitions(bearers -> Bearers.of(bearers, here.ties()).holders(here.ties())));
        List<List<PersonCluster>> pairs = new ArrayList<>();
        holders.groupByKey(width)
                .values()
                .flatMap(post -> pairs(post, here.ties()))
                .collect()
                .forEach(pair -> pairs.add(List.of(pair._1.cluster(), pair._2.cluster())));
        Map<String, Holder> wholes = new HashMap<>();
        Cluster.united(pairs).forEach((root, whole) -> wholes.put(Packing.key(root), Holder.of("", whole)));
        return wholes;
    }

    private static Iterator<Tuple2<Holder, Holder>> pairs(Iterable<Holder> post, BodyTies ties) {
        Map<String, PersonCluster> holders = new TreeMap<>();
        post.forEach(holder -> holders.put(holder.name(), holder.cluster()));
        return ties.spellings(holders).stream()
                .map(pair -> new Tuple2<>(Holder.of("", pair.get(0)), Holder.of("", pair.get(1))))
                .iterator();
    }

    /**
     * A holder of a post in which names are compared.
     *
     * @param root key of the holder's cluster
     * @param anchor body of its anchor, empty where it has none
     * @param stated whether a post in that body is stated
     */
    private record Holder(String name, String root, String anchor, boolean stated) implements Serializable {

        static Holder of(String name, PersonCluster cluster) {
            return new Holder(
                    name,
                    Packing.key(cluster.root()),
                    cluster.anchor().map(Anchor::body).orElse(""),
                    cluster.anchor().map(Anchor::stated).orElse(false));
        }

        PersonCluster cluster() {
            return new PersonCluster(
                    Packing.key(root),
                    Optional.of(anchor).filter(body -> !body.isEmpty()).map(body -> new Anchor(body, stated)));
        }
    }

    /** All bearers of some names, sorted by name and article, with the addresses of the articles. */
    private record Bearers(List<PersonProfile> people, List<Long> addresses, PersonIdentity identity) {

        static Bearers of(Iterator<Tuple2<String, Tuple2<Long, byte[]>>> bearers, BodyTies ties) {
            Map<EntityKey, Tuple2<Long, PersonProfile>> sorted = new TreeMap<>();
            bearers.forEachRemaining(bearer -> {
                PersonProfile person = Packing.person(bearer._2._2);
                sorted.put(person.key(), new Tuple2<>(bearer._2._1, person));
            });
            List<PersonProfile> people =
                    sorted.values().stream().map(Tuple2::_2).toList();
            List<Long> addresses = sorted.values().stream().map(Tuple2::_1).toList();
            return new Bearers(people, addresses, ties.people(people));
        }

        /** For each post, the first holder of each name. */
        Iterator<Tuple2<String, Holder>> holders(BodyTies ties) {
            Map<String, Map<String, Holder>> firsts = new TreeMap<>();
            for (PersonProfile person : people) {
                for (String post : ties.comparedPosts(person)) {
                    firsts.computeIfAbsent(post, key -> new TreeMap<>())
                            .computeIfAbsent(person.name(), name -> Holder.of(name, identity.cluster(person.key())));
                }
            }
            List<Tuple2<String, Holder>> holders = new ArrayList<>();
            firsts.forEach((post, names) -> names.values().forEach(holder -> holders.add(new Tuple2<>(post, holder))));
            return holders.iterator();
        }

        Iterator<Tuple2<Long, String>> renamings(Map<EntityKey, PersonCluster> spellings) {
            List<Tuple2<Long, String>> changed = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                EntityKey key = people.get(i).key();
                EntityKey last = identity.finalKey(key, spellings);
                if (!last.equals(key)) {
                    changed.add(new Tuple2<>(addresses.get(i), Renaming.of(key, last)));
                }
            }
            return changed.iterator();
        }
    }
}
