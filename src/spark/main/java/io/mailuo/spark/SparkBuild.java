package io.mailuo.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.sql.SparkSession;

/**
 * {@code spark-submit --class io.mailuo.spark.SparkBuild mailuo-spark.jar [OPTIONS] INPUT... OUTPUT}: builds the graph of more articles than one machine takes. The
 * lines that it writes, sorted, are those of a build on one machine, byte for byte.
 */
public final class SparkBuild {

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int PARTLY = 4;

    private SparkBuild() {}

    /** Runs the job; the exit status is 0 if all is in the graph, 2 for wrong usage, 4 if some inputs could not be read. */
    public static void main(String[] arguments) throws IOException {
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, errors);
        if (status != DONE) {
            System.exit(status);
        }
    }

    private static int run(String[] arguments, PrintStream errors) throws IOException {
        if (Arrays.asList(arguments).contains("--help")) {
            errors.print(JobOptions.USAGE);
            return DONE;
        }
        try {
            return run(JobOptions.parse(arguments), errors);
        } catch (WrongUsage e) {
            errors.println("mailuo: " + e.getMessage());
            return USAGE;
        }
    }

    private static int run(JobOptions options, PrintStream errors) throws IOException {
        try (SparkSession session = SparkSession.builder()
                .appName("mailuo " + options.output())
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate()) {
            JobOutput.Problems problems = new GraphJob(session, options).run();
            errors.println("mailuo: " + options.output() + " is written"
                    + (problems.all() == 0
                            ? ""
                            : "; " + problems.lost() + " inputs could not be read, "
                                    + (problems.all() - problems.lost()) + " are damaged: see " + options.output()
                                    + "/problems"));
            return problems.lost() == 0 ? DONE : PARTLY;
        }
    }
}
