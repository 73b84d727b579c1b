package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.corpus.ArticleFolder;
import io.mailuo.corpus.GeneratedArticles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is built from the same articles stays the same, statement by statement, whatever is made faster. The hashes of the
 * sorted exports are in {@code src/test/resources/invariance.tsv}. A change that is meant to change the graph records
 * them anew and says why in its commit:
 *
 * <pre>mvn test -Dtest=InvarianceTest -Dmailuo.record=true [-Dmailuo.corpus=FOLDER or .tar.gz]</pre>
 *
 * What differs can be read in {@code target/invariance}, where each run leaves its sorted exports.
 */
class InvarianceTest {

    private static final Path RECORD = Path.of("src/test/resources/invariance.tsv");
    private static final Path EXPORTS = Path.of("target/invariance");
    private static final int GENERATED = 60;
    private static final int EVERY = 97;

    private final Path work;

    InvarianceTest(@TempDir Path work) {
        this.work = work;
    }

    /** What is recorded of a set of articles. */
    private record Export(int articles, int statements, String hash) {

        static Export read(String[] cells) {
            return new Export(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
        }

        String line(String set) {
            return set + "\t" + articles + "\t" + statements + "\t" + hash;
        }
    }

    @Test
    void sampleArticlesGiveTheSameStatements() throws IOException {
        check("seeds", Path.of("seeds"));
    }

    @Test
    void annotatedArticlesGiveTheSameStatements() throws IOException {
        Path folder = Files.createDirectory(work.resolve("own"));
        try (Stream<Path> sets = Files.list(Path.of("src/test/resources/gold"))) {
            for (Path set : (Iterable<Path>) sets.sorted()::iterator) {
                for (var text : ArticleFolder.read(set.resolve("articles")).entrySet()) {
                    Files.writeString(folder.resolve(set.getFileName() + "-" + text.getKey()), text.getValue());
                }
            }
        }
        check("own", folder);
    }

    @Test
    void generatedArticlesGiveTheSameStatements() throws IOException {
        Path folder = work.resolve("generated");
        new GeneratedArticles(1).write(GENERATED, folder);
        check("generated", folder);
    }

    @Test
    void aSampleOfTheCorpusGivesTheSameStatements() throws IOException {
        Optional<Path> corpus = ArticleFolder.named();
        assumeTrue(corpus.isPresent(), "no corpus is named by -Dmailuo.corpus or MAILUO_CORPUS");
        Path folder = Files.createDirectory(work.resolve("corpus"));
        List<String> names = new ArrayList<>();
        SortedMap<String, String> texts = ArticleFolder.read(corpus.get());
        texts.keySet().forEach(names::add);
        for (int i = 0; i < names.size(); i += EVERY) {
            Files.writeString(folder.resolve(names.get(i)), texts.get(names.get(i)));
        }
        check("corpus", folder);
    }

    private void check(String set, Path articles) throws IOException {
        Path store = work.resolve("store-" + set);
        Path file = work.resolve(set + ".nq");
        run("build", "--store", store.toString(), articles.toString());
        run("export", "--store", store.toString(), "--format", "nquads", "--output", file.toString());
        List<String> lines;
        try (Stream<String> read = Files.lines(file)) {
            // The run's graph names the version of the program.
            lines = read.filter(line -> !line.endsWith("/graph/run> ."))
                    .sorted()
                    .toList();
        }
        Files.createDirectories(EXPORTS);
        Files.write(EXPORTS.resolve(set + ".nq"), lines);
        int number = ArticleFolder.read(articles).size();
        Export now = new Export(number, lines.size(), hash(lines));

        SortedMap<String, Export> recorded = recorded();
        if (Boolean.getBoolean("mailuo.record")) {
            recorded.put(set, now);
            List<String> rows = new ArrayList<>(List.of("set\tarticles\tstatements\tsha256"));
            recorded.forEach((name, export) -> rows.add(export.line(name)));
            Files.write(RECORD, rows);
        }
        assertThat(now)
                .as(
                        "statements of the set %s, sorted, as recorded in %s; those of this run are in %s",
                        set, RECORD, EXPORTS)
                .isEqualTo(recorded.get(set));
    }

    private static SortedMap<String, Export> recorded() throws IOException {
        SortedMap<String, Export> recorded = new TreeMap<>();
        if (Files.exists(RECORD)) {
            Files.readAllLines(RECORD).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> recorded.put(cells[0], Export.read(cells)));
        }
        return recorded;
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, System.err, false, false);
        assertThat(new Mailuo(terminal, new StandardParts()).run(arguments))
                .as(String.join(" ", arguments))
                .isZero();
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
