package io.mailuo.endurance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code ./mailuo serve} for an hour, with visitors, hostile queries and a build beside it every ten minutes, which it takes:
 * {@code .ci/endurance soak [--minutes 60] [--pause MILLISECONDS] [--warm-up MINUTES]}. Before it as many come as the server can
 * answer, with as many builds, so that Java has compiled what it will compile; of the hour the first third does not count. Each minute it
 * is looked at, between two requests, what the server takes after a full collection.
 */
public final class SoakRun {

    private static final int COPIES = 50;
    private static final int BUILDS = 6;
    private static final int CROWD = 8;
    private static final Set<Integer> TRUE_OF_ATTACKS = Set.of(200, 400, 413, 503);

    /** The Java machine counts what it takes from the system, and for what. */
    private static final String COUNTED = "-XX:NativeMemoryTracking=summary";

    private SoakRun() {}

    /** Runs, and prints the figures with their bars; exit status 1 if one is missed. */
    public static void main(String[] arguments) throws Exception {
        int minutes = Program.option(arguments, "minutes", 60);
        Visitors visitors;
        List<ServerSample> samples = new ArrayList<>();
        Program program = Program.in("soak");
        Path store = program.path("store");
        build(program, store, 0);
        try (ServedStore served = ServedStore.start(store, COUNTED)) {
            String url = "http://127.0.0.1:" + served.port() + "/";
            Duration warmUp = Duration.ofMinutes(Program.option(arguments, "warm-up", 10));
            warmUp(url, warmUp, edition -> build(program, store, edition));
            visitors = new Visitors(url, Duration.ofMillis(Program.option(arguments, "pause", 200)));
            Thread coming = new Thread(visitors, "visitors");
            coming.start();
            long start = System.nanoTime();
            Duration length = Duration.ofMinutes(minutes);
            Duration untilBuild = length.dividedBy(BUILDS);
            for (int built = 0; since(start).compareTo(length) < 0; ) {
                if (since(start).compareTo(untilBuild.multipliedBy(built + 1L)) > 0) {
                    build(program, store, BUILDS + ++built);
                }
                // Not in the same second as a swap, after which both graphs are open for a moment.
                Thread.sleep(Math.min(60_000, length.toMillis() / 60));
                samples.add(visitors.meanwhile(
                        () -> ServerSample.of(served, since(start).toMillis() / 3.6e6)));
                System.err.println(samples.get(samples.size() - 1));
            }
            visitors.stop();
            coming.join();
        }
        System.exit(report(minutes, samples, visitors) ? 0 : 1);
    }

    /** Builds an edition of the articles. */
    private interface Builds {
        void build(int edition) throws Exception;
    }

    private static void warmUp(String url, Duration length, Builds builds) throws Exception {
        List<Visitors> crowd = Stream.generate(() -> new Visitors(url, Duration.ZERO))
                .limit(CROWD)
                .toList();
        List<Thread> coming =
                crowd.stream().map(visitors -> new Thread(visitors, "crowd")).toList();
        coming.forEach(Thread::start);
        for (int built = 1; built <= BUILDS; built++) {
            Thread.sleep(length.dividedBy(BUILDS).toMillis());
            builds.build(built);
        }
        crowd.forEach(Visitors::stop);
        for (Thread thread : coming) {
            thread.join();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void build(Program program, Path store, int edition) throws Exception {
        Path articles = program.path("articles");
        program.articles(articles, edition, COPIES);
        program.run("build", "--store", store.toString(), articles.toString());
    }

    private static boolean report(int minutes, List<ServerSample> samples, Visitors visitors) {
        List<ServerSample> warm = samples.subList(samples.size() / 3, samples.size());
        Trend heap = new Trend(warm, ServerSample::heap);
        Trend beside = new Trend(warm, ServerSample::besideHeapInAll);
        Trend handles = new Trend(warm, ServerSample::handles);
        Trend threads = new Trend(warm, ServerSample::threads);
        boolean answered = visitors.statuses().keySet().equals(Set.of(200));
        boolean truth = TRUE_OF_ATTACKS.containsAll(visitors.attacked().keySet());
        System.out.printf("| soak of %d minutes | measured | bar | |%n|---|---|---|---|%n", minutes);
        Program.row("requests by status", visitors.statuses(), "200 alone", answered);
        Program.row("hostile queries by status", visitors.attacked(), "200, 400, 413, 503", truth);
        boolean steadyHeap = slope("live heap after a collection", heap);
        part("heap taken from the system", new Trend(warm, ServerSample::heapTaken));
        boolean steadyMemory = slope("memory beside the heap", beside);
        warm.get(0)
                .besideHeap()
                .keySet()
                .forEach(kind -> part(
                        "of it: " + kind,
                        new Trend(warm, sample -> sample.besideHeap().getOrDefault(kind, 0.0))));
        boolean steadyHandles = spread("file handles", handles, 5);
        boolean steadyThreads = spread("threads", threads, 2);
        return answered && truth && steadyHeap && steadyMemory && steadyHandles && steadyThreads;
    }

    private static boolean slope(String name, Trend trend) {
        boolean reached = trend.percentAnHour() < 1;
        String measured = String.format("%.1f MB, %+.2f %%/h", trend.mean() / (1 << 20), trend.percentAnHour());
        Program.row(name, measured, "< 1 %/h", reached);
        return reached;
    }

    /** What has no bar of its own. */
    private static void part(String name, Trend trend) {
        System.out.printf(
                "| %s | %.1f MB ± %.1f, %+.2f MB/h | | |%n",
                name, trend.mean() / (1 << 20), trend.spread() / (1 << 20), trend.anHour() / (1 << 20));
    }

    private static boolean spread(String name, Trend trend, int most) {
        boolean reached = trend.spread() <= most;
        Program.row(name, String.format("%.0f ± %.1f", trend.mean(), trend.spread()), "± " + most, reached);
        return reached;
    }
}
