package io.mailuo.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks a server for an hour, with a build beside it every ten minutes: {@code .ci/endurance soak [--minutes 60]}. Reads
 * /proc, so it runs on Linux. The first third is warm-up.
 */
public final class SoakRun {

    private SoakRun() {}

    /** What the system says of the server. */
    private record Sample(double hours, long kilobytes, long handles, long threads) {

        static Sample of(long pid, double hours) throws IOException {
            Path process = Path.of("/proc", Long.toString(pid));
            List<String> status = Files.readAllLines(process.resolve("status"));
            try (Stream<Path> handles = Files.list(process.resolve("fd"))) {
                return new Sample(hours, number(status, "VmRSS:"), handles.count(), number(status, "Threads:"));
            }
        }

        private static long number(List<String> status, String key) {
            return status.stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = Program.option(arguments, "minutes", 60);
        Program program = Program.in("soak");
        Path store = program.path("store");
        Path articles = program.path("articles");
        program.articles(articles, 0, 20);
        program.run("build", "--store", store.toString(), articles.toString());
        int port = Program.freePort();
        String url = "http://127.0.0.1:" + port + "/";
        Process server = program.start("serve", "--store", store.toString(), "--port", Integer.toString(port));
        List<Sample> samples = new ArrayList<>();
        int failed = 0;
        int asked = 0;
        try {
            Program.awaitUp(url);
            String[] pages = {"", "search?q=%E6%94%B9%E9%9D%A9", "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "metrics"};
            long start = System.nanoTime();
            long end = start + TimeUnit.MINUTES.toNanos(minutes);
            long nextSample = start;
            long nextBuild = start + TimeUnit.MINUTES.toNanos(Math.max(1, minutes / 6));
            int edition = 0;
            while (System.nanoTime() < end) {
                failed += Program.status(url + pages[asked++ % pages.length]) == 200 ? 0 : 1;
                long now = System.nanoTime();
                if (now >= nextBuild) {
                    program.articles(articles, ++edition, 20);
                    program.run("build", "--store", store.toString(), articles.toString());
                    nextBuild += TimeUnit.MINUTES.toNanos(Math.max(1, minutes / 6));
                }
                if (now >= nextSample) {
                    samples.add(Sample.of(server.pid(), (now - start) / 3.6e12));
                    nextSample = now + TimeUnit.SECONDS.toNanos(10);
                }
                Thread.sleep(20);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
        List<Sample> warm = samples.subList(samples.size() / 3, samples.size());
        double slope = slope(warm);
        long handles = span(warm.stream().mapToLong(Sample::handles).toArray());
        long threads = span(warm.stream().mapToLong(Sample::threads).toArray());
        System.out.printf("| soak of %d minutes | measured | bar | |%n|---|---|---|---|%n", minutes);
        Program.row("requests; failed", asked + "; " + failed, "0 failed", failed == 0);
        Program.row("resident memory, %/h", String.format("%.2f", slope), "< 1", slope < 1);
        Program.row("file handles, half of the span", handles / 2.0, "± 5", handles <= 10);
        Program.row("threads, half of the span", threads / 2.0, "± 2", threads <= 4);
        System.exit(failed == 0 && slope < 1 && handles <= 10 && threads <= 4 ? 0 : 1);
    }

    private static long span(long[] values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    /** Slope of the least squares' line through the memory, in per cent of its mean an hour. */
    private static double slope(List<Sample> samples) {
        double meanTime = samples.stream().mapToDouble(Sample::hours).average().orElseThrow();
        double mean = samples.stream().mapToDouble(Sample::kilobytes).average().orElseThrow();
        double over = 0;
        double under = 0;
        for (Sample sample : samples) {
            over += (sample.hours() - meanTime) * (sample.kilobytes() - mean);
            under += (sample.hours() - meanTime) * (sample.hours() - meanTime);
        }
        return under == 0 ? 0 : 100 * over / under / mean;
    }
}
