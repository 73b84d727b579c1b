package io.mailuo.spark;

import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.pipeline.ProgramCode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** The job: reads and extracts in partitions, resolves by shuffles, states in partitions. */
final class GraphJob {

    private static final int PIECES_A_CORE = 4;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final JobOptions options;

    GraphJob(SparkSession session, JobOptions options) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.options = options;
    }

    /**
     * Runs the job.
     *
     * @return what could not be read
     * @throws WrongUsage if the options do not fit what is there
     */
    JobOutput.Problems run() throws IOException {
        JobOutput output = new JobOutput(session, options.output());
        output.prepare(options.overwrite());
        StageSettings settings = new StageSettings(
                options.base(),
                ProgramCode.version(),
                LexiconTables.read(options.lexicon(), spark.hadoopConfiguration()));
        Broadcast<StageSettings> shared = spark.broadcast(settings);
        Broadcast<SerializableConfiguration> files =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        int width = options.partitions().orElseGet(() -> PIECES_A_CORE * spark.defaultParallelism());

        JavaRDD<byte[]> extracted = new ArticleInputs(session, width)
                .open(options)
                .map(new Extracting(shared, files))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<byte[]> read = Duplicates.without(extracted, spark, width);
        JobOutput.Problems problems = output.problems(read);
        ResolvedCorpus corpus = new CorpusResolution(spark, shared, width).resolve(read);
        output.graph(read, corpus, statements(settings), width);
        output.facts(read, corpus);
        Map<String, String> report = new TreeMap<>(corpus.counts().entries());
        report.put("inputs.notRead", Long.toString(problems.lost()));
        output.report(report);
        return problems;
    }

    private GraphStatements statements(StageSettings settings) {
        ExecutorStages stages = ExecutorStages.of(settings);
        return new GraphStatements(
                stages.iris(),
                stages.lexicon(),
                new BuildSettings(stages.iris().base(), settings.program(), stages.lexiconSum()));
    }
}
