package io.mailuo.bench;

import io.mailuo.corpus.ArticleFolder;
import io.mailuo.corpus.GeneratedArticles;
import io.mailuo.corpus.Multiplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the figures are measured, and on what.
 *
 * @param corpus where articles come from; generated where it is empty
 * @param articles how many articles
 * @param quads how many quads are loaded, at least
 * @param rounds how often each side is measured
 * @param work folder for stores and corpora
 * @param commands runs processes
 */
record Bench(Optional<Path> corpus, int articles, long quads, int rounds, Path work, Commands commands) {

    private static final long SEED = 1;

    /** A folder with the articles, {@code times} times as many with other names and figures; made once. */
    Path folder(int times) throws IOException {
        Path folder = work.resolve("articles-" + articles + "x" + times);
        if (Files.exists(folder.resolve("whole"))) {
            return folder.resolve("text");
        }
        Path text = Files.createDirectories(folder.resolve("text"));
        Multiplication multiplication = new Multiplication();
        for (Map.Entry<String, String> article : texts().entrySet()) {
            for (int copy = 0; copy < times; copy++) {
                String name = copy == 0 ? article.getKey() : article.getKey().replace(".txt", "-" + copy + ".txt");
                Files.writeString(text.resolve(name), multiplication.copy(article.getValue(), copy));
            }
        }
        Files.createFile(folder.resolve("whole"));
        return text;
    }

    /** The articles by name. */
    SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (corpus.isPresent()) {
            SortedMap<String, String> all = ArticleFolder.read(corpus.get());
            int every = Math.max(1, all.size() / articles);
            int number = 0;
            for (Map.Entry<String, String> text : all.entrySet()) {
                if (number++ % every == 0 && texts.size() < articles) {
                    texts.put(text.getKey(), text.getValue());
                }
            }
        } else {
            GeneratedArticles generated = new GeneratedArticles(SEED);
            for (int number = 1; number <= articles; number++) {
                texts.put(String.format("%07d.txt", number), generated.text(number));
            }
        }
        return texts;
    }

    /** Number of characters of the articles in a folder. */
    static long characters(Path folder) throws IOException {
        return ArticleFolder.read(folder).values().stream().mapToLong(String::length).sum();
    }

    /** An empty place for a store. */
    Path fresh(String name) throws IOException {
        Path store = work.resolve(name);
        delete(store);
        return store;
    }

    /** A store of the articles, built once. */
    Path built(int times) throws IOException {
        Path store = work.resolve("store-" + articles + "x" + times);
        mailuo(Map.of("MAILUO_OPTS", "-Xmx2g"), "build", "--store", store.toString(), folder(times).toString());
        return store;
    }

    /** The database inside a store, for programs that read TDB2. */
    static Path database(Path store) throws IOException {
        return store.resolve(Files.readString(store.resolve("CURRENT")).strip()).resolve("database");
    }

    /** A copy of the database inside a store, for a server that is measured beside ours. */
    Path copied(Path store) throws IOException {
        Path from = database(store);
        Path copy = fresh("database-copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(file -> !file.equals(from))::iterator) {
                Files.copy(file, copy.resolve(from.relativize(file)));
            }
        }
        return copy;
    }

    /** Runs the program as users do. */
    Commands.Run mailuo(Map<String, String> environment, String... arguments) {
        return commands.run(environment, mailuo(arguments));
    }

    static List<String> mailuo(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./mailuo"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Command line of a class of this class path, with the JVM's own defaults unless options are given. */
    static List<String> java(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static long size(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            long blocks = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                blocks += Files.size(file);
            }
            return blocks;
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
