package io.mailuo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve --writes} in a process of its own, and other commands on its store. */
class WritingServerTest {

    private static final Pattern PAGES = Pattern.compile("http://localhost:(\\d+)/ ");
    private static final Pattern TAKEN = Pattern.compile("taken at port (\\d+)");
    private static final String WRONG = "Tr0mpeten-und-Pauken";

    private static Path work = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Process server;

    private static int pages;
    private static int intake;
    private static String token = "";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Session session = new Session();
    private final ToyGraph graph;

    WritingServerTest() throws IOException {
        graph = new ToyGraph(work);
    }

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        work = folder;
        new ToyGraph(work).write(0, 3).built();
        Session session = new Session();
        String writers = work.resolve("writers").toString();
        assertThat(session.run("writer", writers, "newsroom")).as(session.err()).isZero();
        token = session.out().strip();
        server = ToyProgram.program()
                .out(work.resolve("out"))
                .err(work.resolve("log"))
                .start(
                        "serve",
                        "--store",
                        new ToyGraph(work).store().toString(),
                        "--port",
                        "0",
                        "--writes",
                        writers,
                        "--writes-at",
                        "127.0.0.1:0",
                        "--access-log",
                        "--log",
                        "json");
        pages = port(PAGES);
        intake = port(TAKEN);
    }

    private static int port(Pattern said) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && server.isAlive(); i++) {
            Matcher matcher = said.matcher(Files.readString(work.resolve("out")));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(work.resolve("log")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Java gives the first 4,096 characters only. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException notThere) {
            return process.info().commandLine().orElse("");
        }
    }

    private HttpResponse<String> send(
            int port, String method, String path, String authorization, String type, byte[] body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", authorization)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private int put(String name, String text) throws IOException, InterruptedException {
        return send(intake, "PUT", "/intake/" + name, "Bearer " + token, "text/plain", text.getBytes(UTF_8))
                .statusCode();
    }

    private boolean served(String words) throws IOException, InterruptedException {
        String query = "ASK%7B%3Fs%20%3Fp%20%3Fo%20FILTER(CONTAINS(STR(%3Fo),%22" + words + "%22))%7D";
        return http.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + pages + "/sparql?format=csv&query=" + query))
                                .build(),
                        BodyHandlers.ofString())
                .body()
                .contains("true");
    }

    private void awaitServed(String words) throws IOException, InterruptedException {
        for (int i = 0; i < 100 && !served(words); i++) {
            Thread.sleep(100);
        }
        assertThat(served(words)).isTrue();
    }

    @Test
    void aBackupBesideItHoldsWhatWasAcknowledgedAndOneThatGoesOnMeanwhileIsTaken() throws Exception {
        assertThat(put("before.txt", "Vorher，教育局局长庚辛壬讲话。")).isIn(200, 201);
        List<CompletableFuture<Integer>> meanwhile = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = "during" + i + ".txt";
            meanwhile.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return put(name, "教育局局长丁戊己讲话，这是" + name + "。");
                } catch (IOException | InterruptedException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
        }
        Path backup = work.resolve("backup.zip");
        assertThat(session.run("backup", "--store", graph.store().toString(), backup.toString()))
                .as(session.err())
                .isZero();
        for (CompletableFuture<Integer> answer : meanwhile) {
            assertThat(answer.get()).isEqualTo(201);
        }
        Path restored = work.resolve("restored");
        assertThat(session.run("restore", "--store", restored.toString(), backup.toString()))
                .as(session.err())
                .isZero();
        assertThat(session.run("verify", "--store", restored.toString()))
                .as(session.out())
                .isZero();
        assertThat(restored.resolve("intake/inbox/before.txt")).content().contains("庚辛壬");
        assertThat(session.run("export", "--store", restored.toString(), "--format", "nquads"))
                .isZero();
        assertThat(session.out()).contains("庚辛壬");
        graph.verify();
    }

    @Test
    void aBuildBesideItKeepsWhatWasSentAndTheServerTakesTheNewGraph() throws Exception {
        assertThat(put("kept.txt", "教育局局长子丑寅讲话。")).isEqualTo(201);
        graph.write(7, 3);
        List<CompletableFuture<Integer>> meanwhile = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "beside" + i + ".txt";
            meanwhile.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return put(name, "教育局局长卯辰巳讲话，这是" + name + "。");
                } catch (IOException | InterruptedException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
        }
        graph.built();
        for (CompletableFuture<Integer> answer : meanwhile) {
            assertThat(answer.get()).isEqualTo(201);
        }
        awaitServed("改革第7期");
        assertThat(served("子丑寅")).isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(served("beside" + i + ".txt")).as("beside" + i).isTrue();
        }
        assertThat(put("after.txt", "教育局局长午未申讲话。")).isEqualTo(201);
        assertThat(served("午未申")).isTrue();
        graph.verify();
    }

    @Test
    void wrongSecretsAreSlowAndStandNeitherInTheLogNorOnACommandLine() throws Exception {
        String secret = token.substring(token.indexOf('.') + 1);
        long start = System.nanoTime();
        assertThat(send(intake, "GET", "/intake", "Bearer newsroom." + WRONG, "text/plain", new byte[0])
                        .statusCode())
                .isEqualTo(401);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
        String basic = Base64.getEncoder().encodeToString(("newsroom:" + WRONG).getBytes(UTF_8));
        int second = 0;
        for (int i = 0; i < 50 && second != 401; i++) {
            second = send(intake, "PUT", "/intake/x.txt?token=" + WRONG, "Basic " + basic, "text/plain", new byte[0])
                    .statusCode();
            assertThat(second).isIn(401, 429);
            Thread.sleep(50);
        }
        assertThat(second).isEqualTo(401);
        // A client is heard again when the whole delay is over.
        int known = 0;
        for (int i = 0; i < 100 && known != 200; i++) {
            known = send(intake, "GET", "/intake", "Bearer " + token, "text/plain", new byte[0])
                    .statusCode();
            Thread.sleep(50);
        }
        assertThat(known).isEqualTo(200);

        String log = Files.readString(work.resolve("log")) + Files.readString(work.resolve("out"));
        assertThat(log)
                .contains("wrong name or secret from 127.0.0.1")
                .doesNotContain(WRONG, secret, basic, Base64.getEncoder().encodeToString(token.getBytes(UTF_8)));
        assertThat(commandLine(server.toHandle()))
                .contains("ToyProgram", "--writes")
                .doesNotContain(WRONG, secret);
        assertThat(work.resolve("writers")).content().doesNotContain(secret);
    }

    @Test
    void documentsAreReadInAProcessApartInTheBoundsOfStrangers() throws Exception {
        String page = "<html><title>雨</title><p>" + "教育局局长酉戌亥讲话，介绍了全县教育工作的情况。".repeat(4) + "</p></html>";
        Set<String> seen = new HashSet<>();
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return send(intake, "PUT", "/intake/page.html", "Bearer " + token, "text/html", page.getBytes(UTF_8));
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
        while (!answer.isDone()) {
            server.descendants().forEach(one -> seen.add(commandLine(one)));
            Thread.sleep(5);
        }
        assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
        assertThat(seen).anyMatch(line -> line.contains("DocumentProcess") && line.contains("-Xmx512m"));

        byte[] deep = ("<html>" + "<div>".repeat(250_000) + page).getBytes(UTF_8);
        HttpResponse<String> refused = send(intake, "PUT", "/intake/deep.html", "Bearer " + token, "text/html", deep);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(refused.body()).startsWith("The article deep.html ").contains("tags");
        for (String type :
                List.of("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")) {
            byte[] broken = type.endsWith("pdf") ? "%PDF-1.7\n".getBytes(UTF_8) : new byte[] {'P', 'K', 3, 4};
            String name = type.endsWith("pdf") ? "broken.pdf" : "broken.docx";
            HttpResponse<String> no = send(intake, "PUT", "/intake/" + name, "Bearer " + token, type, broken);
            assertThat(no.statusCode()).as(no.body()).isEqualTo(422);
        }
        for (int i = 0; i < 100 && server.descendants().findAny().isPresent(); i++) {
            Thread.sleep(50);
        }
        assertThat(server.descendants()).as("processes that are left").isEmpty();
    }
}
