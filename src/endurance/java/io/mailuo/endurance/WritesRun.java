package io.mailuo.endurance;

import io.mailuo.process.JavaProgram;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends articles to a server that is killed (kill -9) again and again, and counts those that were acknowledged and are not there
 * afterwards, or not whole. At the end the graph is compared with that of a clean build of the same articles.
 * {@code .ci/endurance writes [--loops 50]} ends with 1 if anything was lost.
 */
public final class WritesRun {

    private static final int SENDERS = 4;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(10);
    private static final Pattern PAGES = Pattern.compile("http://localhost:(\\d+)/ ");
    private static final Pattern TAKEN = Pattern.compile("taken at port (\\d+)");

    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(1);
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<String, String> acknowledged = Collections.synchronizedMap(new TreeMap<>());
    private long slowestOpening;
    private String token = "";

    private WritesRun(Path folder) {
        this.folder = folder;
    }

    /** A server that runs. */
    private record Running(Process process, int pages, int intake) {}

    /** Runs; see the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Program.option(arguments, "loops", 50);
        System.exit(new WritesRun(Program.in("writes").path("")).run(rounds) ? 0 : 1);
    }

    private boolean run(int rounds) throws IOException, InterruptedException {
        token = Files.readString(finished("writer", "writers", "kills")).strip();
        finished("build", "--store", "store", Path.of("seeds").toAbsolutePath().toString());
        for (int round = 0; round < rounds; round++) {
            Running server = start();
            List<Thread> senders = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                Thread sender = new Thread(() -> send(server));
                sender.start();
                senders.add(sender);
            }
            // In the middle of it: some articles of this round are acknowledged, others under way.
            int enough = acknowledged.size() + 1 + random.nextInt(3 * SENDERS);
            long end = System.nanoTime() + LONGEST_ROUND.toNanos();
            while (acknowledged.size() < enough && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            Thread.sleep(random.nextInt(500));
            server.process.destroyForcibly().waitFor();
            for (Thread sender : senders) {
                sender.join();
            }
        }
        Running server = start();
        int missing = missing(server);
        int partial = partial();
        server.process.destroy();
        boolean ended = server.process.waitFor(60, TimeUnit.SECONDS) && server.process.exitValue() == 0;
        boolean same = sameAsClean();
        return report(rounds, missing, partial, same, ended);
    }

    private boolean report(int rounds, int missing, int partial, boolean same, boolean ended) {
        // Where nothing was acknowledged nothing could be lost, and nothing is shown.
        boolean enough = acknowledged.size() >= rounds;
        boolean quick = slowestOpening <= LONGEST_OPENING.toMillis();
        System.out.printf("| %d kill -9 while articles are sent | measured | bar | |%n|---|---|---|---|%n", rounds);
        Program.row("articles acknowledged, of those sent", acknowledged.size() + " of " + sent, "one a kill", enough);
        Program.row("acknowledged articles lost", missing, "0", missing == 0);
        Program.row("articles that are not whole", partial, "0", partial == 0);
        Program.row("slowest opening, s", String.format("%.1f", slowestOpening / 1e3), "≤ 10", quick);
        Program.row("export equals that of a clean build", same, "true", same);
        Program.row("the last server ended in order", ended, "true", ended);
        return enough && missing == 0 && partial == 0 && quick && same && ended;
    }

    private void send(Running server) {
        try {
            while (server.process.isAlive()) {
                int number = sent.incrementAndGet();
                String name = "n" + number + ".txt";
                String text = "第" + number + "号消息\n\n市教育局局长林知远第" + number + "次表示，今年全市新建学校" + number + "所。\n";
                HttpResponse<String> answer = http.send(
                        request(server.intake, "/intake/" + name)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString(text))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.put(name, text);
                }
            }
        } catch (IOException killed) {
            // The article was not acknowledged.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token);
    }

    private int missing(Running server) throws IOException, InterruptedException {
        int missing = 0;
        for (String name : acknowledged.keySet()) {
            String query =
                    "PREFIX schema: <https://schema.org/> ASK { ?a a schema:NewsArticle ; schema:identifier \"inbox/"
                            + name + "\" . ?f <https://w3id.org/mailuo/ns#statedIn> ?a }";
            String path = "/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            String answer = http.send(request(server.pages, path).build(), BodyHandlers.ofString())
                    .body();
            if (!answer.contains("true")) {
                System.out.println("lost: " + name);
                missing++;
            }
        }
        return missing;
    }

    private int partial() throws IOException {
        int partial = 0;
        for (Map.Entry<String, String> article : acknowledged.entrySet()) {
            Path file = folder.resolve("store/intake/inbox").resolve(article.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(article.getValue())) {
                partial++;
            }
        }
        return partial;
    }

    /** Whether the store exports the bytes that a clean build of the same articles gives. */
    private boolean sameAsClean() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("copy/inbox"));
        Files.createDirectories(folder.resolve("store/intake/inbox"));
        try (var files = Files.list(folder.resolve("store/intake/inbox"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("copy/inbox").resolve(file.getFileName()));
            }
        }
        finished("build", "--store", "clean", Path.of("seeds").toAbsolutePath().toString(), "copy");
        finished("export", "--store", "store", "--format", "nquads", "--output", "one.nq");
        finished("export", "--store", "clean", "--format", "nquads", "--output", "two.nq");
        return Files.mismatch(folder.resolve("one.nq"), folder.resolve("two.nq")) < 0;
    }

    private Running start() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path out = folder.resolve("serve.out");
        Process process = program(
                out, "serve", "--store", "store", "--port", "0", "--writes", "writers", "--writes-at", "127.0.0.1:0");
        while (process.isAlive() && Duration.ofNanos(System.nanoTime() - start).toSeconds() < 120) {
            String said = Files.readString(out);
            Matcher pages = PAGES.matcher(said);
            Matcher taken = TAKEN.matcher(said);
            if (pages.find() && taken.find()) {
                slowestOpening = Math.max(
                        slowestOpening,
                        Duration.ofNanos(System.nanoTime() - start).toMillis());
                return new Running(process, Integer.parseInt(pages.group(1)), Integer.parseInt(taken.group(1)));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException("the server did not start: " + Files.readString(out));
    }

    private Path finished(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(arguments[0] + ".out");
        int status = program(out, arguments).waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", arguments) + ": exit status " + status);
        }
        return out;
    }

    private Process program(Path out, String... arguments) throws IOException {
        return JavaProgram.of("io.mailuo.cli.Mailuo")
                .from(Program.JAR)
                .heap("700m")
                .in(folder)
                .out(out)
                .err(folder.resolve("log"))
                .start(arguments);
    }
}
