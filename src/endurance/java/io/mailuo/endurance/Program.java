package io.mailuo.endurance;

import io.mailuo.process.JavaProgram;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program in processes of its own. */
final class Program {

    /** As it is packaged. */
    static final Path JAR = Path.of("target", "mailuo.jar");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path work;

    Program(Path work) {
        this.work = work;
    }

    /** An empty folder below target/endurance. */
    static Program in(String name) throws IOException {
        Path work = Path.of("target", "endurance", name);
        if (Files.exists(work)) {
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return new Program(Files.createDirectories(work));
    }

    Path path(String name) {
        return work.resolve(name);
    }

    Process start(String... arguments) throws IOException {
        return JavaProgram.of("io.mailuo.cli.Mailuo")
                .from(JAR)
                .out(path("output"))
                .start(arguments);
    }

    /** Runs a command to its end, which must be good. */
    void run(String... arguments) throws IOException, InterruptedException {
        int status = start(arguments).waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " ended with " + status + ": " + Files.readString(path("output")));
        }
    }

    /** A graph as sorted N-Quads, read in this process. */
    byte[] export(Path store) throws IOException {
        try (GraphStore open = Tdb2Store.open(store)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.<Long>read(quads -> {
                try {
                    return new Exporter().write(quads, GraphFormat.NQUADS, out);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            return out.toByteArray();
        }
    }

    /** The sample articles, and copies of the first with another number in each. */
    void articles(Path folder, int edition, int count) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String text = Files.readString(seed);
                for (int i = 0; i < count; i++) {
                    Files.writeString(
                            folder.resolve(i + "-" + seed.getFileName()), text + "\n本报第" + edition + "期第" + i + "版。\n");
                }
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Status of a page; 0 if there was no answer. */
    static int status(String url) throws InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException none) {
            return 0;
        }
    }

    static void awaitUp(String url) throws InterruptedException {
        for (int i = 0; i < 600 && status(url + "health") != 200; i++) {
            Thread.sleep(100);
        }
    }

    /** Value of an option {@code --name N}. */
    static int option(String[] arguments, String name, int standard) {
        int at = List.of(arguments).indexOf("--" + name);
        return at < 0 ? standard : Integer.parseInt(arguments[at + 1]);
    }

    /** Value of an option {@code --name WORDS}. */
    static String words(String[] arguments, String name, String standard) {
        int at = List.of(arguments).indexOf("--" + name);
        return at < 0 ? standard : arguments[at + 1];
    }

    static void row(String figure, Object value, String bar, boolean reached) {
        System.out.printf("| %s | %s | %s | %s |%n", figure, value, bar, reached ? "reached" : "MISSED");
    }
}
