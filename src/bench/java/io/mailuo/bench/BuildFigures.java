package io.mailuo.bench;

import io.mailuo.bench.Commands.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures of extraction and of whole builds, text to a store that answers. */
final class BuildFigures {

    private static final List<Integer> HEAPS = List.of(128, 192, 256, 384, 512, 768, 1024, 1536, 2048);

    private BuildFigures() {}

    static String extraction(Bench bench) throws IOException {
        String out = bench.commands()
                .run(
                        Map.of(),
                        Bench.java(
                                ExtractionRatio.class,
                                List.of("-Xmx1g", "-XX:+UseSerialGC"),
                                bench.folder(1).toString(),
                                Integer.toString(bench.rounds())))
                .out();
        return out.lines().filter(line -> line.startsWith("ratio=")).findFirst().orElseThrow().substring(6);
    }

    static String overSegmentation(Bench bench) throws IOException {
        Path folder = bench.folder(1);
        List<String> yardstick = Bench.java(HanlpSegmentation.class, List.of("-XX:+UseSerialGC"), folder.toString());
        Medians.Pair cpu = Medians.alternate(
                bench.rounds(), () -> build(bench, folder, Map.of()).cpu(), () -> bench.commands()
                        .run(Map.of(), yardstick)
                        .cpu());
        return Medians.shown(1 / cpu.ratio()) + " by CPU time (" + Medians.shown(cpu.ours()) + " s, plain segmentation "
                + Medians.shown(cpu.theirs()) + " s, whole processes)";
    }

    /**
     * Wall of a build that is held to one processor over that of one held to two, by {@code taskset} of util-linux: compiler and collector are held with it, which otherwise run
     * beside the one thread.
     */
    static String twoProcessors(Bench bench) throws IOException {
        Path folder = bench.folder(1);
        Medians.Pair wall = Medians.alternate(
                bench.rounds(), () -> heldTo("0", bench, folder).wall(), () -> heldTo("0,1", bench, folder)
                        .wall());
        return Medians.shown(wall.ratio()) + " (" + Medians.shown(wall.ours()) + " s over " + Medians.shown(wall.theirs()) + " s)";
    }

    static String rebuild(Bench bench) throws IOException {
        Path folder = bench.folder(1);
        Path changing = bench.fresh("changing");
        copy(folder, changing);
        Path store = bench.fresh("rebuilt");
        String[] again = {"build", "--store", store.toString(), changing.toString()};
        Map<String, String> memory = Map.of("MAILUO_OPTS", "-Xmx1g");
        bench.mailuo(memory, again);
        double nothing = Medians.of(bench.rounds(), () -> bench.mailuo(memory, again).wall());
        Path one = changing.resolve(bench.texts().firstKey());
        double changed = Medians.of(bench.rounds(), () -> {
            append(one);
            return bench.mailuo(memory, again).wall();
        });
        return "nothing changed " + Medians.shown(nothing) + " s; one changed " + Medians.shown(changed) + " s";
    }

    static String heap(Bench bench) throws IOException {
        return "1x: " + leastHeap(bench, bench.folder(1)) + "; 10x: " + leastHeap(bench, bench.folder(10));
    }

    /** CPU a character at ten times the articles over once. */
    static String tenTimes(Bench bench) throws IOException {
        Path once = bench.folder(1);
        Path often = bench.folder(10);
        double few = Bench.characters(once);
        double many = Bench.characters(often);
        Map<String, String> memory = Map.of("MAILUO_OPTS", "-Xmx2g");
        Medians.Pair cpu = Medians.alternate(
                1, () -> build(bench, often, memory).cpu() / many, () -> build(bench, once, memory).cpu() / few);
        return Medians.shown(cpu.ratio());
    }

    private static String leastHeap(Bench bench, Path folder) throws IOException {
        for (int heap : HEAPS) {
            Path store = bench.fresh("heap");
            Run run = bench.commands()
                    .tryOut(
                            Map.of("MAILUO_OPTS", "-Xmx" + heap + "m"),
                            Bench.mailuo("build", "--store", store.toString(), folder.toString()));
            Bench.delete(store);
            if (run.status() == 0) {
                return "builds with -Xmx" + heap + "m";
            }
        }
        return "more than " + HEAPS.get(HEAPS.size() - 1) + " MB";
    }

    private static Run build(Bench bench, Path folder, Map<String, String> environment) {
        return build(bench, folder, environment, List.of());
    }

    private static Run heldTo(String processors, Bench bench, Path folder) {
        return build(bench, folder, Map.of("MAILUO_OPTS", "-Xmx1g"), List.of("taskset", "-c", processors));
    }

    private static Run build(Bench bench, Path folder, Map<String, String> environment, List<String> under) {
        try {
            Path store = bench.fresh("built");
            List<String> command = new ArrayList<>(under);
            command.addAll(Bench.mailuo("build", "--store", store.toString(), folder.toString()));
            Run run = bench.commands().run(environment, command);
            Bench.delete(store);
            return run;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(from)) {
            found.forEach(files::add);
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void append(Path article) {
        try {
            Files.writeString(article, Files.readString(article) + "村民们都说好。\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
