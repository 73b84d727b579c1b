package io.mailuo.spark;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.NamedBodies;
import io.mailuo.resolve.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Finds, for each body and area and for each label of an area, the first article that names it. */
final class BodyCensus {

    private static final char LABEL = 'l';
    private static final char KEY = 'k';

    private BodyCensus() {}

    /**
     * The table of a corpus.
     *
     * @param outlines of all articles
     * @param width number of partitions of the shuffle
     */
    static BodyTable of(JavaRDD<Outline> outlines, int width) {
        JavaPairRDD<String, Tuple2<String, byte[]>> named =
                JavaPairRDD.fromJavaRDD(outlines.mapPartitions(BodyCensus::named, true));
        List<byte[]> first = new ArrayList<>();
        List<byte[]> areas = new ArrayList<>();
        for (Tuple2<String, Tuple2<String, byte[]>> entry :
                named.reduceByKey(BodyCensus::earlier, width).collect()) {
            (entry._1.charAt(0) == KEY ? first : areas).add(entry._2._2);
        }
        return new BodyTable(first, areas);
    }

    private static Tuple2<String, byte[]> earlier(Tuple2<String, byte[]> one, Tuple2<String, byte[]> other) {
        return one._1.compareTo(other._1) <= 0 ? one : other;
    }

    /** What a partition names, each once. */
    private static Iterator<Tuple2<String, Tuple2<String, byte[]>>> named(Iterator<Outline> outlines) {
        Map<String, First> firsts = new HashMap<>();
        while (outlines.hasNext()) {
            Outline outline = outlines.next();
            for (Entity entity : outline.entities()) {
                if (NamedBodies.isOne(entity)) {
                    First found = new First(outline.article(), entity);
                    firsts.merge(KEY + Packing.key(entity.key()), found, First::earlier);
                    if (entity.key().kind() == Kind.PLACE) {
                        firsts.merge(LABEL + entity.label(), found, First::earlier);
                    }
                }
            }
        }
        return firsts.entrySet().stream()
                .map(entry -> new Tuple2<>(
                        entry.getKey(),
                        new Tuple2<>(
                                entry.getValue().article(),
                                Packing.entity(entry.getValue().entity()))))
                .iterator();
    }

    private record First(String article, Entity entity) {

        /** The one of the article that comes first; of one article, the one that was there. */
        First earlier(First other) {
            return article.compareTo(other.article) <= 0 ? this : other;
        }
    }
}
