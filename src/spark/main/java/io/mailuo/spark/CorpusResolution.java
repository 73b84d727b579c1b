package io.mailuo.spark;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.GraphCounts;
import io.mailuo.pipeline.GraphCounts.FactKind;
import io.mailuo.resolve.CommonLabels;
import io.mailuo.resolve.FinalEntities;
import io.mailuo.resolve.Outline;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Resolution across articles, by shuffles: bodies by key, people and programmes by name, labels by final key. The rules are those of
 * {@link io.mailuo.resolve.CrossArticleResolver}, the very classes; only the bringing together is other.
 */
final class CorpusResolution {

    private static final char BEFORE_LABEL = '\u0000';

    private final JavaSparkContext spark;
    private final Broadcast<StageSettings> settings;
    private final int width;

    /**
     * @param width number of partitions of a shuffle
     */
    CorpusResolution(JavaSparkContext spark, Broadcast<StageSettings> settings, int width) {
        this.spark = spark;
        this.settings = settings;
        this.width = width;
    }

    /** Resolves the articles of files that {@link Extracting} read; they should be cached. */
    ResolvedCorpus resolve(JavaRDD<byte[]> files) {
        JavaRDD<Addressed> outlines = files.mapPartitionsWithIndex(AddressedOutlines::new, true);
        BodyTable brief = BodyCensus.of(outlines.map(Addressed::outline), width);
        Broadcast<BodyTable> named = spark.broadcast(brief);
        CorpusKnowledge half = new CorpusKnowledge(settings, named, named);
        BodyTable complete = BodyCensus.of(outlines.map(article -> half.complete(article.outline())), width);
        CorpusKnowledge known = new CorpusKnowledge(settings, named, spark.broadcast(complete));
        JavaRDD<Addressed> completed =
                outlines.map(article -> new Addressed(article.address(), known.complete(article.outline())));

        PeopleByName people = new PeopleByName(completed, known, width);
        ProgrammesByName programmes = new ProgrammesByName(completed, known, width);
        JavaPairRDD<Long, String> renamings = people.renamings(spark)
                .union(programmes.renamings(spark))
                .partitionBy(new ByAddress(files.getNumPartitions()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());

        JavaPairRDD<String, Integer> forms = JavaPairRDD.fromJavaRDD(
                        outlines.zipPartitions(renamings, (articles, found) -> forms(articles, found, known)))
                .reduceByKey(Integer::sum, width);
        JavaPairRDD<String, Map<String, Integer>> labels = forms.mapToPair(CorpusResolution::form)
                .reduceByKey(CorpusResolution::together, width)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        HashMap<String, String> contested = new HashMap<>();
        labels.filter(entity -> entity._2.size() > 1)
                .mapValues(CommonLabels::best)
                .collect()
                .forEach(entity -> contested.put(entity._1, entity._2));
        people.release();
        programmes.release();
        GraphCounts counts = counts(files, outlines, labels);
        return new ResolvedCorpus(
                known,
                renamings,
                spark.broadcast(contested),
                labels.keys(),
                known.ties().successions(),
                counts);
    }

    /** The final keys of a partition's entities, and of people and programmes their labels, counted. */
    private static Iterator<Tuple2<String, Integer>> forms(
            Iterator<Addressed> articles, Iterator<Tuple2<Long, String>> found, CorpusKnowledge known) {
        Map<Long, Map<EntityKey, EntityKey>> renamings = byAddress(found);
        Map<String, Integer> forms = new HashMap<>();
        while (articles.hasNext()) {
            Addressed article = articles.next();
            for (Entity entity : entities(article, renamings, known).entities()) {
                String label = CommonLabels.concern(entity) ? entity.label() : "";
                forms.merge(Packing.key(entity.key()) + BEFORE_LABEL + label, 1, Integer::sum);
            }
        }
        return forms.entrySet().stream()
                .map(form -> new Tuple2<>(form.getKey(), form.getValue()))
                .iterator();
    }

    static FinalEntities entities(
            Addressed article, Map<Long, Map<EntityKey, EntityKey>> renamings, CorpusKnowledge known) {
        Outline outline = article.outline();
        return FinalEntities.of(
                outline, known.villages().finalKeys(outline), renamings.getOrDefault(article.address(), Map.of()));
    }

    /** What was found for the articles of a partition. */
    static Map<Long, Map<EntityKey, EntityKey>> byAddress(Iterator<Tuple2<Long, String>> found) {
        Map<Long, Map<EntityKey, EntityKey>> renamings = new HashMap<>();
        found.forEachRemaining(renaming -> renamings
                .computeIfAbsent(renaming._1, address -> new TreeMap<>())
                .put(Renaming.inArticle(renaming._2), Renaming.inCorpus(renaming._2)));
        return renamings;
    }

    private static Tuple2<String, Map<String, Integer>> form(Tuple2<String, Integer> form) {
        int at = form._1.lastIndexOf(BEFORE_LABEL);
        return new Tuple2<>(form._1.substring(0, at), new HashMap<>(Map.of(form._1.substring(at + 1), form._2)));
    }

    private static Map<String, Integer> together(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> both = new HashMap<>(one);
        other.forEach((label, count) -> both.merge(label, count, Integer::sum));
        return both;
    }

    private GraphCounts counts(
            JavaRDD<byte[]> files, JavaRDD<Addressed> outlines, JavaPairRDD<String, Map<String, Integer>> labels) {
        Map<EntityKey.Kind, Integer> entities = new EnumMap<>(EntityKey.Kind.class);
        labels.keys()
                .map(key -> Packing.key(key).kind().name())
                .countByValue()
                .forEach((kind, count) -> entities.put(EntityKey.Kind.valueOf(kind), Math.toIntExact(count)));
        FactKind[] kinds = FactKind.values();
        long[] sums = files.map(file -> ReadFile.decode(file).facts().stream()
                        .mapToLong(Integer::longValue)
                        .toArray())
                .fold(new long[kinds.length], CorpusResolution::sum);
        Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        for (int i = 0; i < kinds.length; i++) {
            facts.put(kinds[i], Math.toIntExact(sums[i]));
        }
        return new GraphCounts(Math.toIntExact(outlines.count()), entities, facts);
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
