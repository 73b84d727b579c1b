package io.mailuo.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.mailuo.pipeline.ToyStore;
import io.mailuo.server.hostile.Wire;
import io.mailuo.server.log.AccessLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server that takes articles. */
class IntakeServerTest {

    private static final String SECRET = "correct-horse-battery";
    private static final String TEXT = "州教育局局长庚辛壬讲话。";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ToyStore toys;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final IntakeServer server;
    private final Path folder;

    IntakeServerTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        toys = new ToyStore(folder).with("a.txt", "县教育局局长甲乙丙讲话。").build();
        WriteSettings writes =
                new WriteSettings("127.0.0.1", 0, WritersFile.of(folder, "newsroom", SECRET), toys.additions());
        server = IntakeServer.start(writes, Duration.ofSeconds(1), new AccessLog(true), meters);
    }

    @BeforeEach
    void listen() {
        Logger root = LoggerOf.root();
        LoggerOf.named("access").setLevel(Level.INFO);
        LoggerOf.named("io.mailuo.server.intake").setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        LoggerOf.root().detachAppender(log);
        server.close();
        toys.close();
    }

    /** Loggers of the library that tests look into. */
    private static final class LoggerOf {

        static Logger root() {
            return named(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }

        static Logger named(String name) {
            return (Logger) org.slf4j.LoggerFactory.getLogger(name);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpRequest.Builder known(String path) {
        return request(path).header("Authorization", "Bearer newsroom." + SECRET);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String name, String text) throws IOException, InterruptedException {
        return send(known("/intake/" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(text)));
    }

    private boolean graphSays(String words) {
        return toys.statementLines().stream().anyMatch(line -> line.contains(words));
    }

    @Test
    void anArticleIsInTheGraphWhenItIsAcknowledged() throws Exception {
        HttpResponse<String> created = put("通知.txt", TEXT);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("http://x.org/id/article/"));
        assertThat(created.body()).contains("\"name\":\"inbox/通知.txt\"", "\"notes\":[]");
        assertThat(graphSays("庚辛壬")).isTrue();
        assertThat(toys.inbox().names()).containsExactly("通知.txt");

        assertThat(put("通知.txt", "州教育局局长子丑寅讲话。").statusCode()).isEqualTo(200);
        assertThat(graphSays("庚辛壬")).isFalse();
        assertThat(graphSays("子丑寅")).isTrue();
        assertThat(send(known("/intake")).body()).isEqualTo("{\"articles\":[\"通知.txt\"]}\n");

        assertThat(send(known("/intake/" + URLEncoder.encode("通知.txt", StandardCharsets.UTF_8))
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertThat(graphSays("子丑寅")).isFalse();
        assertThat(toys.inbox().names()).isEmpty();
    }

    @Test
    void anArticleWithoutANameGetsOneByItsForm() throws Exception {
        HttpResponse<String> page = send(known("/intake")
                .header("Content-Type", "text/html; charset=utf-8")
                .POST(BodyPublishers.ofString("<html><body><p>州教育局局长庚辛壬讲话，介绍了全州教育工作的进展情况，并回答了提问。</p></body></html>")));

        assertThat(page.statusCode()).as(page.body()).isEqualTo(201);
        assertThat(page.body()).containsPattern("\"name\":\"inbox/[0-9a-f-]{36}\\.html\"");
        assertThat(graphSays("庚辛壬")).isTrue();
    }

    @Test
    void articlesThatComeTogetherAreOneUpdate() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        put("first.txt", TEXT);
        for (int i = 0; i < 12; i++) {
            answers.add(http.sendAsync(
                    known("/intake/n" + i + ".txt")
                            .header("Content-Type", "text/plain")
                            .PUT(BodyPublishers.ofString("第" + i + TEXT))
                            .build(),
                    BodyHandlers.ofString()));
        }
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
        }
        assertThat(toys.inbox().names()).hasSize(13);
        assertThat(meters.get("mailuo.intake.updates").functionCounter().count())
                .isBetween(2.0, 11.0);
        assertThat(meters.get("mailuo.intake.requests")
                        .tag("status", "201")
                        .counter()
                        .count())
                .isEqualTo(13.0);
    }

    @Test
    void aBadArticleKeepsBackNoOther() throws Exception {
        CompletableFuture<HttpResponse<String>> bad = http.sendAsync(
                known("/intake/bad.txt")
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString(ToyStore.POISON + TEXT))
                        .build(),
                BodyHandlers.ofString());
        assertThat(put("good.txt", TEXT).statusCode()).isEqualTo(201);
        assertThat(bad.get().statusCode()).isEqualTo(500);
        assertThat(toys.inbox().names()).containsExactly("good.txt");

        HttpResponse<String> binary = put("binary.txt", "\u0001\u0002\u0003\u0004");
        assertThat(binary.statusCode()).isEqualTo(422);
        assertThat(binary.body())
                .startsWith("The article binary.txt is not text")
                .doesNotContain("arriving");
        HttpResponse<String> pdf = put("empty.pdf", "%PDF-1.4\nnonsense");
        assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(422);
    }

    @Test
    void nothingIsDoneForWhoIsNoWriter() throws Exception {
        for (String method : List.of("PUT", "DELETE", "POST", "GET")) {
            String path = method.equals("PUT") || method.equals("DELETE") ? "/intake/x.txt" : "/intake";
            HttpResponse<String> answer = send(
                    request(path).method(method, BodyPublishers.ofString(TEXT)).header("Content-Type", "text/plain"));
            assertThat(answer.statusCode()).as(method).isEqualTo(401);
            assertThat(answer.headers().firstValue("Connection"))
                    .as("the body was not read")
                    .contains("close");
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        }
        assertThat(toys.inbox().names()).isEmpty();
    }

    @Test
    void aWrongSecretIsSlowAndLoggedWithoutIt() throws Exception {
        long start = System.nanoTime();
        assertThat(send(request("/intake").header("Authorization", "Bearer newsroom.hunter2-hunter2"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(500));

        assertThat(send(request("/intake").header("Authorization", "Bearer newsroom.hunter2-hunter3"))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> soon = send(request("/intake?token=hunter2").header("Authorization", "Bearer newsroom.x"));
        assertThat(soon.statusCode()).isIn(401, 429);
        assertThat(log.list)
                .anyMatch(line -> line.getLevel() == Level.WARN
                        && line.getFormattedMessage().equals("wrong name or secret from 127.0.0.1"))
                .noneMatch(line -> line.getFormattedMessage().contains("hunter2"))
                .noneMatch(line -> line.getFormattedMessage().contains(SECRET));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-origin"
    })
    void nothingIsTakenFromPages(String header, String value) throws Exception {
        HttpResponse<String> answer = send(known("/intake")
                .header(header, value)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(TEXT)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(toys.inbox().names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json",
                "image/png",
                ""
            })
    void onlyArticlesAreTaken(String type) throws Exception {
        HttpRequest.Builder request = known("/intake").POST(BodyPublishers.ofString(TEXT));
        assertThat(send(type.isEmpty() ? request : request.header("Content-Type", type))
                        .statusCode())
                .isEqualTo(415);
        assertThat(toys.inbox().names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/intake/.hidden.txt", "/intake/a.exe", "/intake/a%0Ab.txt", "/intake/%E4%BD", "/intake/a%00.txt"
            })
    void oddNamesAreRefused(String path) throws Exception {
        HttpResponse<String> answer =
                send(known(path).header("Content-Type", "text/plain").PUT(BodyPublishers.ofString(TEXT)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(toys.inbox().names()).isEmpty();
    }

    @Test
    void thereIsNothingElseAtTheAddress() throws Exception {
        assertThat(send(known("/sparql")).statusCode()).isEqualTo(404);
        assertThat(send(known("/")).statusCode()).isEqualTo(404);
        assertThat(send(known("/intake").method("PATCH", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    private int delete(String name) throws IOException, InterruptedException {
        return send(known("/intake/" + name).DELETE()).statusCode();
    }

    @Test
    void theLastArticleStays() throws Exception {
        assertThat(put("b.txt", TEXT).statusCode()).isEqualTo(201);
        assertThat(put("c.txt", "州教育局局长子丑寅讲话。").statusCode()).isEqualTo(201);
        toys.without("a.txt").build();
        CompletableFuture<HttpResponse<String>> one =
                http.sendAsync(known("/intake/b.txt").DELETE().build(), BodyHandlers.ofString());
        int other = delete("c.txt");

        assertThat(List.of(one.get().statusCode(), other)).containsExactlyInAnyOrder(204, 409);
        assertThat(toys.inbox().names()).hasSize(1);
        String left = toys.inbox().names().iterator().next();
        HttpResponse<String> refused = send(known("/intake/" + left).DELETE());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("only article").hasLineCount(1);
        assertThat(graphSays(left.equals("b.txt") ? "庚辛壬" : "子丑寅")).isTrue();
        assertThat(toys.inbox().names()).containsExactly(left);
    }

    @Test
    void anInboxThatCannotBeWrittenShowsUntilItCan() throws Exception {
        assertThat(server.fault()).isEmpty();
        Path arriving = folder.resolve("store/intake/.arriving");
        Files.deleteIfExists(arriving);
        Files.writeString(arriving, "no folder");

        HttpResponse<String> refused = put("b.txt", TEXT);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body())
                .contains("cannot be received")
                .hasLineCount(1)
                .doesNotContain("arriving");
        assertThat(server.fault()).hasValueSatisfying(why -> assertThat(why).contains("intake cannot be written"));
        assertThat(meters.get("mailuo.intake.broken").gauge().value()).isEqualTo(1);
        assertThat(log.list).filteredOn(line -> line.getLevel() == Level.ERROR).hasSize(1);

        Files.delete(arriving);
        assertThat(put("b.txt", TEXT).statusCode()).isEqualTo(201);
        for (int i = 0; i < 60 && server.fault().isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(server.fault()).isEmpty();
        assertThat(meters.get("mailuo.intake.broken").gauge().value()).isZero();
    }

    @Test
    void aStoreThatCannotBeWrittenShowsAndTakesNothingMoreButIsRead() throws Exception {
        Path manifest = folder.resolve("store")
                .resolve(Files.readString(folder.resolve("store/CURRENT")).strip())
                .resolve("manifest.properties.tmp");
        Files.createDirectory(manifest);

        assertThat(put("b.txt", TEXT).statusCode()).isEqualTo(503);
        Files.delete(manifest);
        assertThat(server.fault()).hasValueSatisfying(why -> assertThat(why).contains("could not be written"));
        assertThat(meters.get("mailuo.intake.broken").gauge().value()).isEqualTo(1);
        assertThat(put("c.txt", TEXT).statusCode()).isEqualTo(503);
        assertThat(toys.inbox().names()).isEmpty();
        assertThat(graphSays("甲乙丙")).isTrue();
        assertThat(graphSays("庚辛壬")).isFalse();
    }

    @Test
    void aGraphThatWasBuiltOtherwiseMeanwhileIsLeftAlone() throws Exception {
        assertThat(put("b.txt", TEXT).statusCode()).isEqualTo(201);
        toys.store().putManifest("base", "http://other.org/");

        assertThat(put("c.txt", TEXT).statusCode()).isEqualTo(503);
        assertThat(server.fault()).hasValueSatisfying(why -> assertThat(why).contains("another base"));
        assertThat(toys.inbox().names()).containsExactly("b.txt");
        assertThat(graphSays("甲乙丙")).isTrue();
    }

    @Test
    void whatWasNotSentCannotBeTakenAway() throws Exception {
        assertThat(send(known("/intake/a.txt").DELETE()).statusCode()).isEqualTo(404);
        assertThat(graphSays("甲乙丙")).isTrue();
    }

    @Test
    void theNameOfARequestIsInTheAnswerAndTheLog() throws Exception {
        HttpResponse<String> answer = send(known("/intake").header("X-Request-Id", "proxy-18"));
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("proxy-18");
        assertThat(log.list)
                .anyMatch(line -> "proxy-18".equals(line.getMDCPropertyMap().get("request")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /intake HTTP/1.1|Host: localhost|Connection: close||, 401",
        "GET /nothing HTTP/1.1|Host: localhost|Connection: close||, 404",
        "GET /intake HTTP/1.1||, 400",
        "GET /<script> HTTP/1.1|Host: a b||, 400",
        "GET /intake HTTP/9.9|Host: localhost||, 505",
        "PUT /intake/a.txt HTTP/1.1|Host: localhost|Content-Length: 1|Content-Length: 2||a, 400"
    })
    void whateverItAnswersSaysWhatABrowserMayDoWithIt(String request, int status) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.send(request.replace("|", "\r\n")).rest())
                    .startsWith("HTTP/1.1 " + status + " ")
                    .contains("X-Content-Type-Options: nosniff\r\n")
                    .contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n")
                    .contains("Referrer-Policy: no-referrer\r\n")
                    .doesNotContainIgnoringCase("jetty")
                    .doesNotContain("script");
        }
    }
}
