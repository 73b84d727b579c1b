package io.mailuo.bench;

import io.mailuo.bench.Commands.Run;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures of loading, against Jena's loaders on the same quads. */
final class StoreFigures {

    private static final List<String> JVM = List.of("-Xmx1g");
    private static final String ENTITY = "/id/";
    private static final String RUN = "/graph/run> .";

    private StoreFigures() {}

    /** Wall of tdbloader in parallel over ours. */
    static String load(Bench bench) throws IOException {
        Path quads = quads(bench, bench.quads());
        Medians.Pair wall =
                Medians.alternate(Math.min(bench.rounds(), 3), () -> loader(bench, quads, "parallel").wall(), () -> ours(bench, quads)
                        .wall());
        return Medians.shown(wall.ratio()) + " (ours " + Medians.shown(wall.theirs()) + " s, tdbloader parallel "
                + Medians.shown(wall.ours()) + " s)";
    }

    /** Bytes that a quad takes, ours over tdbloader's basic. */
    static String bytes(Bench bench) throws IOException {
        Path quads = quads(bench, bench.quads());
        ours(bench, quads);
        loader(bench, quads, "basic");
        double count = lines(quads);
        double mine = Bench.size(Bench.database(bench.work().resolve("loaded"))) / count;
        double theirs = Bench.size(bench.work().resolve("tdbloader")) / count;
        return Medians.shown(mine / theirs) + " (" + Medians.shown(mine) + " over " + Medians.shown(theirs) + " bytes)";
    }

    /** CPU a quad at 20 million over 5 million. */
    static String twentyMillion(Bench bench) throws IOException {
        Path few = quads(bench, bench.quads());
        Path many = quads(bench, 4 * bench.quads());
        double small = ours(bench, few).cpu() / lines(few);
        double big = ours(bench, many).cpu() / lines(many);
        return Medians.shown(big / small);
    }

    private static Run ours(Bench bench, Path quads) {
        Path store = fresh(bench, "loaded");
        return bench.mailuo(Map.of("MAILUO_OPTS", "-Xmx1g"), "load", "--store", store.toString(), quads.toString());
    }

    private static Run loader(Bench bench, Path quads, String kind) {
        Path database = fresh(bench, "tdbloader");
        return bench.commands()
                .run(
                        Map.of(),
                        Bench.java(
                                tdb2.tdbloader.class,
                                JVM,
                                "--loader=" + kind,
                                "--loc=" + database,
                                quads.toString()));
    }

    private static Path fresh(Bench bench, String name) {
        try {
            return bench.fresh(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of at least so many quads: those of the articles, and copies with other names of things, articles and graphs; all of one build. */
    static Path quads(Bench bench, long least) throws IOException {
        Path file = bench.work().resolve("quads-" + bench.articles() + "-" + least + ".nq");
        if (Files.exists(file)) {
            return file;
        }
        Path store = bench.built(1);
        Path once = bench.work().resolve("quads.nq");
        bench.mailuo(
                Map.of("MAILUO_OPTS", "-Xmx2g"), "export", "--store", store.toString(), "--format", "nquads", "--output", once.toString());
        long copies = Math.max(1, -Math.floorDiv(-least, Math.max(1, lines(once))));
        Path aside = bench.work().resolve("quads.part");
        try (BufferedWriter out = Files.newBufferedWriter(aside)) {
            for (long copy = 0; copy < copies; copy++) {
                String mark = copy == 0 ? "" : "c" + copy + "-";
                try (BufferedReader in = Files.newBufferedReader(once)) {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        if (mark.isEmpty() || !line.endsWith(RUN)) {
                            out.write(marked(line, mark));
                            out.newLine();
                        }
                    }
                }
            }
        }
        Files.move(aside, file);
        return file;
    }

    private static String marked(String line, String mark) {
        return mark.isEmpty() ? line : line.replaceAll(ENTITY + "([a-z-]+)/", ENTITY + "$1/" + mark).replace("/graph/article/", "/graph/article/" + mark);
    }

    static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    /** Names of things that have statements, for small queries. */
    static List<String> things(Path quads, int count) throws IOException {
        List<String> things = new ArrayList<>();
        try (Stream<String> lines = Files.lines(quads)) {
            lines.filter(line -> line.contains("/id/person/") && line.startsWith("<"))
                    .map(line -> line.substring(1, line.indexOf('>')))
                    .filter(iri -> iri.contains("/id/person/"))
                    .distinct()
                    .limit(count)
                    .forEach(things::add);
        }
        return things;
    }
}
