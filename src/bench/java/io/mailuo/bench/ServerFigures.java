package io.mailuo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Figures of starting and of serving. */
final class ServerFigures {

    private static final double SECONDS = 5;
    private static final int THINGS = 200;

    private ServerFigures() {}

    static String help(Bench bench) {
        return Medians.shown(Medians.of(bench.rounds(), () -> bench.mailuo(Map.of(), "--help").wall())) + " s ("
                + Medians.shown(Medians.of(bench.rounds(), () -> bench.mailuo(Map.of(), "--help").cpu())) + " s of CPU)";
    }

    static String seeds(Bench bench) {
        LongFunction<Commands.Run> build = round -> {
            try {
                return bench.mailuo(
                        Map.of(), "build", "--store", bench.fresh("seeds").toString(), "seeds");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return Medians.shown(Medians.of(bench.rounds(), () -> build.apply(0).wall())) + " s ("
                + Medians.shown(Medians.of(bench.rounds(), () -> build.apply(0).cpu())) + " s of CPU)";
    }

    static String firstAnswer(Bench bench) throws IOException {
        Path store = bench.fresh("seeds");
        bench.mailuo(Map.of(), "build", "--store", store.toString(), "seeds");
        Medians.Pair first = Medians.alternate(bench.rounds(), () -> first(store, true), () -> first(store, false));
        return Medians.shown(first.ratio()) + " (" + Medians.shown(first.ours()) + " s over "
                + Medians.shown(first.theirs()) + " s)";
    }

    private static double first(Path store, boolean ours) {
        try (Served served = ours ? Served.mailuo(store, Map.of()) : Served.fuseki(Bench.database(store))) {
            return served.firstAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String requests(Bench bench) throws IOException {
        Path store = bench.built(1);
        Path quads = StoreFigures.quads(bench, 1);
        List<String> things = StoreFigures.things(quads, THINGS);
        Medians.Pair one = rates(bench, store, things, 1);
        Medians.Pair eight = rates(bench, store, things, 8);
        return "1 client " + Medians.shown(one.ratio()) + " (" + Medians.shown(one.ours()) + " over "
                + Medians.shown(one.theirs()) + " requests/s); 8 clients " + Medians.shown(eight.ratio()) + " ("
                + Medians.shown(eight.ours()) + " over " + Medians.shown(eight.theirs()) + ")";
    }

    /** One server at a time: a store is for one process, and two would share the processors. */
    private static Medians.Pair rates(Bench bench, Path store, List<String> things, int clients) {
        return Medians.alternate(
                bench.rounds(), () -> rate(store, things, clients, true), () -> rate(store, things, clients, false));
    }

    private static double rate(Path store, List<String> things, int clients, boolean ours) {
        try (Served served = ours ? Served.mailuo(store, Map.of()) : Served.fuseki(Bench.database(store))) {
            load(served, things, clients);
            return load(served, things, clients);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double load(Served served, List<String> things, int clients) {
        AtomicLong answers = new AtomicLong();
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        Thread[] threads = new Thread[clients];
        for (int i = 0; i < clients; i++) {
            int first = i;
            threads[i] = new Thread(() -> {
                for (int n = first; System.nanoTime() < end; n += clients) {
                    served.ask("SELECT ?p ?o { <" + things.get(n % things.size()) + "> ?p ?o } LIMIT 20");
                    answers.incrementAndGet();
                }
            });
            threads[i].start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answers.get() / ((System.nanoTime() - start) / 1e9);
    }

    static String memory(Bench bench) throws IOException {
        Path store = bench.built(1);
        List<String> things = StoreFigures.things(StoreFigures.quads(bench, 1), THINGS);
        try (Served served = Served.mailuo(store, Map.of())) {
            served.page("/");
            load(served, things, 8);
            String resident = "resident " + served.memory("VmRSS") + " MB (" + served.memory("RssAnon")
                    + " MB of its own, " + served.memory("RssFile") + " MB of files)";
            return "heap " + served.liveHeap(bench.commands()) + " MB, " + resident;
        }
    }
}
