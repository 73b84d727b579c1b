package io.mailuo.spark;

import com.google.gson.JsonObject;
import io.mailuo.model.Extraction;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.GraphStatements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Writes what a job made: the graph, the facts, the problems and, last, the report. */
final class JobOutput {

    /** Pieces of names whose pairs go into one file: pairs are few. */
    private static final int NAMES_A_FILE = 16;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Path folder;

    JobOutput(SparkSession session, String folder) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.folder = new Path(folder);
    }

    /**
     * Makes room for the output.
     *
     * @throws WrongUsage if there is something that must not be replaced
     */
    void prepare(boolean overwrite) throws IOException {
        FileSystem files = folder.getFileSystem(spark.hadoopConfiguration());
        if (files.exists(folder)) {
            if (!overwrite) {
                throw new WrongUsage(folder + " exists already; name another output, or replace it with --overwrite");
            }
            files.delete(folder, true);
        }
    }

    /** Writes {@code graph/part-*.nq.gz}. */
    void graph(JavaRDD<byte[]> read, ResolvedCorpus corpus, GraphStatements statements, int width) {
        CorpusKnowledge known = corpus.known();
        JavaRDD<Text> articles =
                ResolvedArticles.of(read, corpus).map(extraction -> GraphLines.article(extraction, known.stages()));
        JavaRDD<Text> rest = GraphLines.candidates(corpus, width)
                .coalesce(Math.max(1, width / NAMES_A_FILE))
                .union(spark.parallelize(
                                GraphLines.corpus(corpus, statements).stream()
                                        .map(Text::toString)
                                        .toList(),
                                1)
                        .map(Text::new));
        Configuration compressed = new Configuration(spark.hadoopConfiguration());
        compressed.setBoolean(FileOutputFormat.COMPRESS, true);
        compressed.setClass(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class, GzipCodec.class);
        articles.union(rest)
                .mapToPair(lines -> new Tuple2<>(NullWritable.get(), lines))
                .saveAsNewAPIHadoopFile(
                        new Path(folder, "graph").toString(),
                        NullWritable.class,
                        Text.class,
                        NQuadsFormat.class,
                        compressed);
    }

    /** Writes {@code facts/*.parquet}. */
    void facts(JavaRDD<byte[]> read, ResolvedCorpus corpus) {
        CorpusKnowledge known = corpus.known();
        JavaRDD<Row> rows = ResolvedArticles.of(read, corpus)
                .flatMap((Extraction extraction) ->
                        new FactRows(known.stages().iris()).of(extraction).iterator());
        session.createDataFrame(rows, FactRows.SCHEMA).write().parquet(new Path(folder, "facts").toString());
    }

    /**
     * Writes {@code problems/part-*}, a JSON object a line.
     *
     * @return number of problems, and of those the ones whose input is not in the graph
     */
    Problems problems(JavaRDD<byte[]> read) {
        JavaRDD<Tuple2<Boolean, String>> problems = read.flatMap(file -> ReadFile.problems(file).stream()
                        .map(problem -> new Tuple2<>(problem.code().lost(), json(problem)))
                        .iterator())
                .sortBy(Tuple2::_2, true, 1);
        problems.map(Tuple2::_2).saveAsTextFile(new Path(folder, "problems").toString());
        Map<Boolean, Long> counts = problems.map(Tuple2::_1).countByValue();
        long lost = counts.getOrDefault(true, 0L);
        return new Problems(lost + counts.getOrDefault(false, 0L), lost);
    }

    /**
     * What went wrong.
     *
     * @param all number of problems
     * @param lost number of inputs that are not in the graph
     */
    record Problems(long all, long lost) {}

    private static String json(Problem problem) {
        JsonObject object = new JsonObject();
        object.addProperty("input", problem.input());
        object.addProperty("code", problem.code().name());
        object.addProperty("message", problem.message());
        return object.toString();
    }

    /** Writes {@code report.json}: what was counted, by the names that the graph of the run has. */
    void report(Map<String, String> entries) throws IOException {
        JsonObject object = new JsonObject();
        entries.forEach(object::addProperty);
        FileSystem files = folder.getFileSystem(spark.hadoopConfiguration());
        try (FSDataOutputStream out = files.create(new Path(folder, "report.json"))) {
            out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
