package io.mailuo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Packs the articles of a folder and starts {@link LocalShare} on them as a process of Spark: {@code LocalShareRun ARTICLES WORK [ROUNDS]}. */
public final class LocalShareRun {

    private LocalShareRun() {}

    /** Runs it, prints the lines of its figures, and ends with its status. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
        Path packed = work.resolve("packed");
        TestArticles.pack(Path.of(arguments[0]), packed);
        List<String> handed = new ArrayList<>(List.of(packed.toString(), work.toString()));
        handed.addAll(List.of(arguments).subList(2, arguments.length));
        int status;
        try (SparkHome spark = new SparkHome(Files.createTempDirectory(work, "spark"))) {
            List<Path> ours = List.of(Path.of(System.getProperty("mailuo.spark.tests")), SparkHome.job());
            status = SparkHome.end(spark.start("share", "1500m", ours, "io.mailuo.spark.LocalShare", handed));
            try (Stream<String> said = spark.said("share").lines()) {
                said.filter(line -> status != 0
                                || line.startsWith("not counted")
                                || line.startsWith("round")
                                || line.startsWith("local[2]"))
                        .forEach(System.out::println);
            }
        }
        System.exit(status);
    }
}
