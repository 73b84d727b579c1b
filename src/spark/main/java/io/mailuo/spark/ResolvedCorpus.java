package io.mailuo.spark;

import io.mailuo.model.Succession;
import io.mailuo.pipeline.GraphCounts;
import java.util.HashMap;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;

/**
 * What was found across articles.
 *
 * @param known the bodies of the corpus
 * @param renamings keys of people and programmes that change, as {@link Renaming}, in the partitions of the articles
 * @param labels the label in the corpus, by final key, of people and programmes to whom articles give several
 * @param entities final keys of all entities, each once
 * @param successions bodies of which one followed the other
 * @param counts how much the graph holds
 */
record ResolvedCorpus(
        CorpusKnowledge known,
        JavaPairRDD<Long, String> renamings,
        Broadcast<HashMap<String, String>> labels,
        JavaRDD<String> entities,
        List<Succession> successions,
        GraphCounts counts) {}
