package io.mailuo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own, and the time that it took to its first answer. */
final class Served implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        // As many connections stay open as a figure has clients.
        System.setProperty("http.maxConnections", "64");
    }

    private final Process process;
    private final String endpoint;
    private final double firstAnswer;

    private Served(Process process, String endpoint, double firstAnswer) {
        this.process = process;
        this.endpoint = endpoint;
        this.firstAnswer = firstAnswer;
    }

    /** Our own server on a built store. */
    static Served mailuo(Path store, Map<String, String> environment) throws IOException {
        int port = freePort();
        return start(
                Bench.mailuo("serve", "--store", store.toString(), "--port", Integer.toString(port)),
                environment,
                "http://localhost:" + port + "/sparql");
    }

    /** Fuseki as it comes on a database, which ours must not hold meanwhile. */
    static Served fuseki(Path database) throws IOException {
        int port = freePort();
        return start(
                Bench.java(PlainFuseki.class, List.of(), database.toString(), Integer.toString(port)),
                Map.of(),
                "http://localhost:" + port + "/ds/query");
    }

    private static Served start(List<String> command, Map<String, String> environment, String endpoint)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        HttpClient asking = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(URI.create(endpoint + "?query=" + encoded("ASK {}")))
                .build();
        long start = System.nanoTime();
        Process process = builder.start();
        while (true) {
            try {
                if (asking.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return new Served(process, endpoint, (System.nanoTime() - start) / 1e9);
                }
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IllegalStateException("no answer from " + String.join(" ", command), notYet);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause(5);
        }
    }

    /** Seconds from starting the process to the first answer to a query. */
    double firstAnswer() {
        return firstAnswer;
    }

    /** Asks a query and gives the seconds to its whole answer. */
    double ask(String query) {
        return get(endpoint + "?query=" + encoded(query));
    }

    /** Asks for a page below the server's root. */
    double page(String path) {
        return get(URI.create(endpoint).resolve(path).toString());
    }

    /**
     * By the plain client, whose connection stays open: that of {@code java.net.http} hands each answer from thread to thread,
     * which on both sides alike took longer (.3 ms) than a small answer.
     */
    private static double get(String address) {
        try {
            long start = System.nanoTime();
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setRequestProperty("Accept", "*/*");
            if (connection.getResponseCode() != 200) {
                throw new IllegalStateException(address + ": status " + connection.getResponseCode());
            }
            try (InputStream answer = connection.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Megabytes of memory that the process holds, as the system counts them; Linux only.
     *
     * @param what {@code VmRSS} for all, {@code RssAnon} for its own, {@code RssFile} for files that are mapped, which the
     *     system can take back
     */
    long memory(String what) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(what + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Seconds that the processors have worked for the process so far. */
    double cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Waits until the server does nothing by itself: behind its start it makes ready what pages need. */
    void awaitRest() {
        double before;
        do {
            before = cpu();
            pause(2_000);
        } while (cpu() - before > .1);
    }

    /** Megabytes of live objects, after a full collection. */
    long liveHeap(Commands commands) {
        String histogram = commands.run(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .out();
        String total = histogram.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]) >> 20;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
