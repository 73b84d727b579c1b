package io.mailuo.bench;

import io.mailuo.corpus.ArticleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints a table of figures: what must be reached, what is aimed at, what was measured, and where.
 *
 * <pre>.ci/bench [--articles N] [--quads N] [--rounds N] [FIGURE…]</pre>
 */
final class Figures {

    /** A row of the table. */
    private record Row(String words, String must, String aim, Figure figure) {}

    private static final Map<String, Row> ROWS = rows();

    private Figures() {}

    public static void main(String[] arguments) throws IOException {
        int articles = number(arguments, "--articles", 2_000);
        int quads = number(arguments, "--quads", 5_000_000);
        int rounds = number(arguments, "--rounds", 5);
        List<String> chosen = Arrays.stream(arguments).filter(ROWS::containsKey).toList();
        Optional<String> unknown = Arrays.stream(arguments)
                .filter(word -> !ROWS.containsKey(word) && !word.startsWith("--") && !word.matches("[0-9]+"))
                .findFirst();
        if (unknown.isPresent()) {
            System.err.println(unknown.get() + ": no such figure; there are " + String.join(" ", ROWS.keySet()));
            System.exit(2);
        }
        Path work = Path.of("target/bench").toAbsolutePath();
        Optional<Path> corpus = ArticleFolder.named();
        Bench bench = new Bench(corpus, articles, quads, rounds, work, new Commands(work.resolve("logs")));
        System.out.printf(
                "%s articles, %s; medians of %d; %s%n%n",
                articles, corpus.map(path -> "of a corpus").orElse("generated"), rounds, machine());
        System.out.println("| figure | must | aim | measured |");
        System.out.println("|---|---|---|---|");
        int failed = 0;
        for (Map.Entry<String, Row> row : ROWS.entrySet()) {
            if (chosen.isEmpty() || chosen.contains(row.getKey())) {
                String measured;
                try {
                    measured = row.getValue().figure().measure(bench);
                } catch (IOException | RuntimeException e) {
                    measured = "failed: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                    failed++;
                }
                System.out.printf(
                        "| `%s`: %s | %s | %s | %s |%n",
                        row.getKey(), row.getValue().words(), row.getValue().must(), row.getValue().aim(), measured);
            }
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int number(String[] arguments, String option, int otherwise) {
        int at = Arrays.asList(arguments).indexOf(option);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }

    private static String machine() {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return Runtime.getRuntime().availableProcessors() + " processors, " + (system.getTotalMemorySize() >> 30)
                + " GB, Java " + Runtime.version() + ", commit " + System.getProperty("bench.commit", "unknown");
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("extraction", new Row("all stages to facts, characters a CPU second, over HanLP plain segmentation", "≥ .40", "≥ .80", BuildFigures::extraction));
        rows.put("build", new Row("text to queryable store over HanLP plain segmentation of the same text", "≥ .15", "≥ .25", BuildFigures::overSegmentation));
        rows.put("threads", new Row("wall of a build held to one processor over two", "≥ 1.7", "≥ 1.9", BuildFigures::twoProcessors));
        rows.put("load", new Row("tdbloader parallel over the store's load, 5 million quads, wall", "≥ .9", "≥ 1", StoreFigures::load));
        rows.put("bytes", new Row("bytes a quad over tdbloader basic", "≤ 1.25", "≤ 1.05", StoreFigures::bytes));
        rows.put("rebuild", new Row("build again: nothing changed; one article changed", "≤ 2 s; ≤ 3 s", "≤ 1 s; ≤ 1.5 s", BuildFigures::rebuild));
        rows.put("heap", new Row("heap that a build needs, once and ten times the articles", "≤ 512 MB both", "≤ 256 MB", BuildFigures::heap));
        rows.put("ten-times", new Row("CPU a character at ten times the articles over once", "≤ 1.15", "1.0", BuildFigures::tenTimes));
        rows.put("twenty-million", new Row("CPU a quad of loading 20 million over 5 million", "≤ 1.3", "1.0", StoreFigures::twentyMillion));
        rows.put("help", new Row("`./mailuo --help`", "≤ .4 s", "≤ .25 s", ServerFigures::help));
        rows.put("seeds", new Row("`./mailuo build seeds`", "≤ 2 s", "≤ 1.2 s", ServerFigures::seeds));
        rows.put("first-answer", new Row("`serve` to its first answer over plain Fuseki's", "≤ 1.1", "≤ .6", ServerFigures::firstAnswer));
        rows.put("requests", new Row("small queries, requests/s over Fuseki as it comes", "≥ 1", "≥ 2.5", ServerFigures::requests));
        rows.put("search", new Row("text search over a CONTAINS scan", "≤ .02", "≤ .01", SearchFigures::search));
        rows.put("memory", new Row("server's heap and resident memory after 8 clients", "≤ 512 MB, ≤ 1 GB", "≤ 256 MB, ≤ 400 MB", ServerFigures::memory));
        return rows;
    }
}
