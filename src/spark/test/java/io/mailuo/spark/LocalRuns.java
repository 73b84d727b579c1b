package io.mailuo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * What {@link SparkBuildIT} has done in {@code local[2]} by one process: {@code LocalRuns ARTICLES WORK} writes the articles as a sequence file and as Parquet, runs the job on
 * each form, and counts the rows of facts.
 */
public final class LocalRuns {

    private LocalRuns() {}

    /** Runs all. */
    public static void main(String[] arguments) throws IOException {
        Path articles = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        try (SparkSession session = SparkSession.builder().getOrCreate()) {
            write(session, articles, work);
        }
        SparkBuild.main(
                new String[] {articles.toString(), work.resolve("text-output").toString()});
        for (String form : List.of("packed", "sequence", "parquet")) {
            SparkBuild.main(new String[] {
                "--input-format=" + form,
                "--partitions=5",
                work.resolve(form).toString(),
                work.resolve(form + "-output").toString()
            });
        }
        try (SparkSession session = SparkSession.builder().getOrCreate()) {
            List<String> lines = session.read()
                    .parquet(work.resolve("text-output").resolve("facts").toString())
                    .selectExpr("kind || ' ' || quote || ' ' || start || ' ' || `end` as line")
                    .toJavaRDD()
                    .map(row -> row.getString(0).replace("\n", "⏎").replace("\r", "⏎"))
                    .collect();
            Files.write(work.resolve("facts.txt"), lines);
        }
    }

    private static void write(SparkSession session, Path articles, Path work) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Tuple2<String, byte[]>> pairs = new ArrayList<>();
        for (Path article : TestArticles.files(articles)) {
            String name = articles.relativize(article).toString();
            byte[] bytes = Files.readAllBytes(article);
            rows.add(RowFactory.create(name, bytes));
            pairs.add(new Tuple2<>(name, bytes));
        }
        StructType columns = new StructType().add("name", DataTypes.StringType).add("content", DataTypes.BinaryType);
        session.createDataFrame(rows, columns)
                .repartition(2)
                .write()
                .parquet(work.resolve("parquet").toString());
        JavaSparkContext.fromSparkContext(session.sparkContext())
                .parallelize(pairs, 2)
                .mapToPair(pair -> new Tuple2<>(new Text(pair._1), new BytesWritable(pair._2)))
                .saveAsHadoopFile(
                        work.resolve("sequence").toString(),
                        Text.class,
                        BytesWritable.class,
                        SequenceFileOutputFormat.class);
        TestArticles.pack(articles, work.resolve("packed"));
    }
}
