package io.mailuo.spark;

import io.mailuo.model.Problem;
import io.mailuo.spark.InputItem.Faulty;
import io.mailuo.spark.InputItem.Held;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Opens the inputs of a job, in whichever form they are. The same inputs always give the same partitions. */
final class ArticleInputs {

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final int partitions;

    /**
     * @param partitions about how many pieces to cut the articles into
     */
    ArticleInputs(SparkSession session, int partitions) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.partitions = partitions;
    }

    JavaRDD<InputItem> open(JobOptions options) throws IOException {
        Configuration configuration = spark.hadoopConfiguration();
        if (options.form() == InputForm.TEXT) {
            List<InputItem> files = InputFiles.find(options.inputs(), configuration);
            return spark.parallelize(files, Math.max(1, Math.min(partitions, files.size())));
        }
        List<String> found = new ArrayList<>();
        List<InputItem> missing = new ArrayList<>();
        for (String input : options.inputs()) {
            FileStatus[] matches = new Path(input).getFileSystem(configuration).globStatus(new Path(input));
            if (matches == null || matches.length == 0) {
                missing.add(Faulty.of(new Problem(
                        input, Problem.Code.MISSING, input + " does not exist; give a file or a folder that does")));
            } else {
                Arrays.stream(matches)
                        .forEach(match -> found.add(match.getPath().toString()));
            }
        }
        JavaRDD<InputItem> items = found.isEmpty() ? spark.emptyRDD() : read(options.form(), found);
        JavaRDD<InputItem> spread = items.getNumPartitions() * 2 < partitions ? spread(items) : items;
        return missing.isEmpty() ? spread : spread.union(spark.parallelize(missing, 1));
    }

    /**
     * Cuts what came in too few pieces. Articles are known by their place in their piece: one that is lost must come back in the same order, which an ordinary
     * redistribution does not promise.
     */
    private JavaRDD<InputItem> spread(JavaRDD<InputItem> items) {
        return items.mapToPair(item -> new Tuple2<>(item.order(), item))
                .repartitionAndSortWithinPartitions(new HashPartitioner(partitions))
                .values();
    }

    private JavaRDD<InputItem> read(InputForm form, List<String> paths) {
        return switch (form) {
            case PACKED ->
                union(paths.stream()
                        .map(path -> spark.textFile(path, piecesOfOne(paths))
                                .filter(line -> !line.isBlank())
                                .map(PackedLines::read))
                        .toList());
            case SEQUENCE ->
                union(paths.stream()
                        .map(path -> spark.sequenceFile(path, Text.class, BytesWritable.class, piecesOfOne(paths))
                                .map(entry -> (InputItem) new Held(entry._1.toString(), entry._2.copyBytes())))
                        .toList());
            case PARQUET ->
                session.read()
                        .parquet(paths.toArray(String[]::new))
                        .select("name", "content")
                        .toJavaRDD()
                        .map(ArticleInputs::row);
            case TEXT -> throw new IllegalStateException("files are found one by one");
        };
    }

    private int piecesOfOne(List<String> paths) {
        return Math.max(1, partitions / paths.size());
    }

    private static JavaRDD<InputItem> union(List<JavaRDD<InputItem>> parts) {
        return parts.stream().reduce(JavaRDD::union).orElseThrow();
    }

    private static InputItem row(Row row) {
        Object content = row.isNullAt(1) ? null : row.get(1);
        if (!row.isNullAt(0) && content instanceof byte[] bytes) {
            return new Held(row.getString(0), bytes);
        }
        if (!row.isNullAt(0) && content instanceof String text) {
            return new Held(row.getString(0), text.getBytes(StandardCharsets.UTF_8));
        }
        String input = row.isNullAt(0) ? "a row without name" : "the row of " + row.getString(0);
        return new Faulty(
                input, Problem.Code.UNREADABLE, input + " holds no article; fill name and content, text or bytes");
    }
}
