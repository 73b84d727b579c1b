package io.mailuo.spark;

import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.resolve.Outline;
import io.mailuo.spark.AddressedOutlines.Addressed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Packed inputs may name two articles alike. A name stands for one article of a graph: the first stays, the others become problems. */
final class Duplicates {

    private Duplicates() {}

    /** The files with no name used twice; the very ones where none was. */
    static JavaRDD<byte[]> without(JavaRDD<byte[]> files, JavaSparkContext spark, int width) {
        JavaPairRDD<String, Long> addresses = JavaPairRDD.fromJavaRDD(
                files.mapPartitionsWithIndex(AddressedOutlines::new, true).map(Duplicates::place));
        HashSet<Long> others = new HashSet<>(addresses
                .groupByKey(width)
                .values()
                .flatMap(places -> {
                    Set<Long> sorted = new TreeSet<>();
                    places.forEach(sorted::add);
                    return sorted.stream().skip(1).iterator();
                })
                .collect());
        if (others.isEmpty()) {
            return files;
        }
        Broadcast<HashSet<Long>> left = spark.broadcast(others);
        return files.mapPartitionsWithIndex(
                        (partition, records) -> {
                            List<byte[]> kept = new ArrayList<>();
                            int[] number = {0};
                            records.forEachRemaining(
                                    record -> kept.add(without(record, partition, number, left.value())));
                            return kept.iterator();
                        },
                        true)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Tuple2<String, Long> place(Addressed article) {
        return new Tuple2<>(article.outline().article(), article.address());
    }

    private static byte[] without(byte[] record, int partition, int[] number, Set<Long> left) {
        ReadFile file = ReadFile.decode(record);
        List<Problem> problems = new ArrayList<>(file.problems());
        List<Outline> outlines = new ArrayList<>();
        List<Extraction> extractions = new ArrayList<>();
        List<Extraction> all = file.decoded();
        for (int i = 0; i < all.size(); i++) {
            Outline outline = file.outlines().get(i);
            if (left.contains(AddressedOutlines.address(partition, number[0]++))) {
                problems.add(
                        new Problem(
                                outline.article(),
                                Problem.Code.UNREADABLE,
                                outline.article()
                                        + " is the name of several articles, of which the first is in the graph; give each a name of its own"));
            } else {
                outlines.add(outline);
                extractions.add(all.get(i));
            }
        }
        return ReadFile.of(problems, outlines, extractions).encode();
    }
}
