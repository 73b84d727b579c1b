package io.mailuo.cli;

import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does what users do, each once and in silence, while the JVM notes which classes that takes ({@code
 * -XX:DumpLoadedClassList}). An archive of these classes is made when the program is packaged, which halves every start;
 * see {@code pom.xml}. A class that is missed here is loaded from the jar, as without an archive.
 */
final class Rehearsal {

    private static final List<String> ADDRESSES = List.of(
            "/health",
            "/sparql?query=" + encoded("ASK {}"),
            "/sparql?query=" + encoded("SELECT ?c (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?c ORDER BY ?c LIMIT 9"),
            "/",
            "/search?q=" + encoded("组织部"));

    private Rehearsal() {}

    /**
     * Runs commands and asks a server.
     *
     * @param arguments a folder of articles in UTF-8, a file with a query, and an empty folder to work in
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[2]);
        Path store = work.resolve("store");
        run("--help");
        run("build", "--help");
        Path articles = copy(Path.of(arguments[0]), work.resolve("articles"));
        run("build", "--store", store.toString(), articles.toString());
        change(articles);
        run("build", "--store", store.toString(), articles.toString());
        run("query", "--store", store.toString(), arguments[1]);
        run(
                "export",
                "--store",
                store.toString(),
                "--output",
                work.resolve("graph.ttl").toString());
        serve(store);
        System.exit(ExitStatus.DONE);
    }

    /** Copies a folder of articles, with the times at which they changed: a file that changed just now is read again by the next build. */
    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> articles = Files.list(from)) {
            for (Path article : articles.toList()) {
                Files.copy(article, to.resolve(article.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    /** Makes one of the articles longer. */
    private static void change(Path articles) throws IOException {
        try (Stream<Path> all = Files.list(articles)) {
            Path article = all.min(Comparator.naturalOrder()).orElseThrow();
            Files.writeString(article, Files.readString(article) + "\n村民们都说好。\n");
        }
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal silent = new Terminal(InputStream.nullInputStream(), nowhere, System.err, false, false);
        int status = new Mailuo(silent, new StandardParts()).run(arguments);
        if (status != ExitStatus.DONE) {
            throw new IllegalStateException(String.join(" ", arguments) + ": exit status " + status);
        }
    }

    private static void serve(Path folder) throws IOException {
        try (GraphStore store = Tdb2Store.open(folder);
                MailuoServer server =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            for (String address : ADDRESSES) {
                URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                try (InputStream answer = connection.getInputStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
