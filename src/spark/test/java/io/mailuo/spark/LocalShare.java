package io.mailuo.spark;

import com.sun.management.OperatingSystemMXBean;
import io.mailuo.model.Extraction;
import io.mailuo.reading.Reading;
import io.mailuo.resolve.Identity;
import io.mailuo.spark.InputItem.Held;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.io.Text;
import org.apache.spark.sql.SparkSession;

/**
 * The benchmark of the job: {@code LocalShare PACKED WORK [ROUNDS]} builds the graph of packed articles in turn with two plain threads and with Spark in {@code local[2]}, in one
 * process and after a round of each that does not count, and prints the ratio of their medians, of time and of CPU time. Both write compressed N-Quads; the job writes facts besides.
 */
public final class LocalShare {

    private static final int THREADS = 2;

    private LocalShare() {}

    /** Runs the rounds. */
    public static void main(String[] arguments) throws IOException, ExecutionException, InterruptedException {
        Path packed = Path.of(arguments[0]);
        Path work = Files.createDirectories(Path.of(arguments[1]));
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        List<Cost> plain = new ArrayList<>();
        List<Cost> spark = new ArrayList<>();
        try (SparkSession session = SparkSession.builder()
                .master("local[" + THREADS + "]")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate()) {
            JobOptions options = JobOptions.parse(
                    "--overwrite",
                    "--input-format=packed",
                    packed.toString(),
                    work.resolve("job").toString());
            for (int round = 0; round <= rounds; round++) {
                Cost threads = Cost.of(() -> threads(packed, work));
                Cost job = Cost.of(() -> new GraphJob(session, options).run());
                System.out.println((round == 0 ? "not counted: " : "round " + round + ": ") + threads + ", " + job);
                if (round > 0) {
                    plain.add(threads);
                    spark.add(job);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "local[2] over plain threads: %.2f of the speed by the clock, %.2f by CPU time%n",
                median(plain, Cost::seconds) / median(spark, Cost::seconds),
                median(plain, Cost::processor) / median(spark, Cost::processor));
    }

    private static double median(List<Cost> costs, java.util.function.ToDoubleFunction<Cost> of) {
        List<Cost> sorted = new ArrayList<>(costs);
        sorted.sort(Comparator.comparingDouble(of));
        return of.applyAsDouble(sorted.get(sorted.size() / 2));
    }

    private static void threads(Path packed, Path work) throws IOException, ExecutionException, InterruptedException {
        ExecutorStages stages = ExecutorStages.of(new StageSettings(JobOptions.DEFAULT_BASE, "benchmark", Map.of()));
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> lines = Files.readAllLines(packed, StandardCharsets.UTF_8);
            List<Extraction> extractions = new ArrayList<>();
            for (List<Extraction> read : each(pool, lines, line -> extract(line, stages))) {
                extractions.addAll(read);
            }
            extractions.sort(
                    Comparator.comparing(extraction -> extraction.article().name()));
            Identity identity = stages.stages()
                    .resolve(extractions.stream().map(stages.stages()::outline).toList());
            List<Integer> halves = IntStream.range(0, THREADS).boxed().toList();
            each(pool, halves, half -> write(half, extractions, identity, stages, work));
        } finally {
            pool.shutdown();
        }
    }

    private static List<Extraction> extract(String line, ExecutorStages stages) {
        Reading reading = stages.reader().read((Held) PackedLines.read(line));
        return reading instanceof Reading.Read read
                ? read.articles().stream().map(stages.stages()::extract).toList()
                : List.of();
    }

    private static Path write(
            int half, List<Extraction> extractions, Identity identity, ExecutorStages stages, Path work)
            throws IOException {
        Path file = work.resolve("threads-" + half + ".nq.gz");
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            for (int i = half; i < extractions.size(); i += THREADS) {
                Extraction apart = extractions.get(i);
                Extraction resolved =
                        identity.of(stages.stages().outline(apart)).apply(apart);
                Text lines = GraphLines.article(resolved, stages);
                out.write(lines.getBytes(), 0, lines.getLength());
                out.write('\n');
            }
        }
        return file;
    }

    private interface Task<A, B> {
        B of(A input) throws IOException;
    }

    private static <A, B> List<B> each(ExecutorService pool, List<A> inputs, Task<A, B> task)
            throws ExecutionException, InterruptedException {
        List<Future<B>> open = new ArrayList<>();
        for (A input : inputs) {
            open.add(pool.submit(() -> task.of(input)));
        }
        List<B> done = new ArrayList<>();
        for (Future<B> future : open) {
            done.add(future.get());
        }
        return done;
    }

    private interface Run {
        void run() throws IOException, ExecutionException, InterruptedException;
    }

    /** What a run took: seconds by the clock, and of all processors. */
    private record Cost(double seconds, double processor) {

        static Cost of(Run run) throws IOException, ExecutionException, InterruptedException {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long processor = system.getProcessCpuTime();
            long start = System.nanoTime();
            run.run();
            return new Cost((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f s, %.1f s of CPU", seconds, processor);
        }
    }
}
