package io.mailuo.spark;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.rdf.IdentityGraph;
import io.mailuo.rdf.LineWriter;
import io.mailuo.resolve.Namesakes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.io.Text;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** States the graph of a resolved corpus as N-Quads: all lines of an article in one text. */
final class GraphLines {

    private GraphLines() {}

    static Text article(Extraction extraction, ExecutorStages stages) {
        return lines(stages.graph().of(extraction));
    }

    /** Pairs of entities that may be one: those of one kind and name meet in one partition. */
    static JavaRDD<Text> candidates(ResolvedCorpus corpus, int width) {
        CorpusKnowledge known = corpus.known();
        return corpus.entities()
                .mapToPair(key -> new Tuple2<>(Namesakes.group(Packing.key(key)), key))
                .filter(entity -> !entity._1.isEmpty())
                .partitionBy(new HashPartitioner(width))
                .mapPartitions(entities -> candidates(entities, known.stages()));
    }

    private static Iterator<Text> candidates(Iterator<Tuple2<String, String>> entities, ExecutorStages stages) {
        List<EntityKey> keys = new ArrayList<>();
        entities.forEachRemaining(entity -> keys.add(Packing.key(entity._2)));
        List<Candidate> pairs = Namesakes.pairs(keys);
        return pairs.isEmpty()
                ? List.<Text>of().iterator()
                : List.of(lines(new IdentityGraph(stages.iris()).of(pairs, List.of())))
                        .iterator();
    }

    /** What is stated of the whole corpus: which bodies followed which, and the build itself. */
    static List<Text> corpus(ResolvedCorpus corpus, GraphStatements statements) {
        ExecutorStages stages = corpus.known().stages();
        List<Quad> successions = new IdentityGraph(stages.iris()).of(List.of(), corpus.successions());
        List<Quad> run = statements.run(corpus.counts());
        return successions.isEmpty() ? List.of(lines(run)) : List.of(lines(successions), lines(run));
    }

    /** Lines without the last line feed, which the file format writes. */
    private static Text lines(List<Quad> quads) {
        StringWriter lines = new StringWriter();
        try {
            new LineWriter(lines).quads(quads.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(lines.toString().stripTrailing());
    }
}
