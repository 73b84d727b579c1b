package io.mailuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures of Spark, where its jar was built. */
final class SparkFigures {

    private static final Path JAR = Path.of("target/mailuo-spark.jar");

    private SparkFigures() {}

    static String overThreads(Bench bench) throws IOException {
        if (!Files.exists(JAR)) {
            return "not measured: no " + JAR;
        }
        return "not measured: the runner does not start Spark; SparkBuild prints its own seconds for "
                + bench.folder(1);
    }
}
