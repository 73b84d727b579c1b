package io.mailuo.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.front.FrontSettings;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to confuse, to exhaust or to get at files is refused, and others are answered meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpAbuseTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String ASK = "query=ASK%7B%7D";

    private final GraphStore store = Sample.store("https://graph.example.org/");
    private final MailuoServer server = MailuoServer.start(
            store,
            ServerSettings.defaults()
                    .at("127.0.0.1", 0)
                    .withBase("https://graph.example.org/")
                    .withLimits(Duration.ofSeconds(2), 100_000)
                    .withFront(FrontSettings.defaults()
                            .withIdle(Duration.ofSeconds(1))
                            .withNames(Set.of("also.example.org"))));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private List<Integer> statuses(String bytes) throws Exception {
        try (Wire wire = new Wire(server.port())) {
            return wire.send(bytes).statuses();
        }
    }

    private static String post(String headers, String body) {
        return "POST /sparql HTTP/1.1\r\n" + HOST + "Content-Type: application/x-www-form-urlencoded\r\n" + headers
                + "\r\n" + body;
    }

    /** Each could be one request to a proxy and two to us; none may be answered twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 15\r\nContent-Length: 16\r\n",
                "Content-Length: 15, 15\r\nContent-Length: 0\r\n",
                "Content-Length: 15\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 15\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding:\r\n chunked\r\nContent-Length: 15\r\n",
                "Content-Length: +15\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 0x0f\r\n",
                "Content-Length: 15\r\n folded\r\n",
                "Content-Length: 99999999999999999999\r\n"
            })
    void refusesRequestsOfTwoLengths(String headers) throws Exception {
        List<Integer> statuses = statuses(post(headers, ASK + "GET /health HTTP/1.1\r\n" + HOST + CLOSE + "\r\n"));

        assertThat(statuses).hasSize(1).allMatch(status -> status == 400 || status == 413 || status == 501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                "GET / HTTP/1.1\nHost: localhost\n\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\u0000b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX y: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n X: folded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: local host\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String bytes) throws Exception {
        assertThat(statuses(bytes)).hasSizeLessThanOrEqualTo(1).allMatch(status -> status >= 400 && status < 506);
        assertThat(client.get("/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "GETX", "M-SEARCH"})
    void refusesMethodsThatItDoesNotKnow(String method) throws Exception {
        String answer;
        try (Wire wire = new Wire(server.port())) {
            answer = wire.send(
                            method + " /health HTTP/1.1\r\n" + HOST + CLOSE + "X-Secret: no-hexadecimal-digits\r\n\r\n")
                    .rest();
        }
        assertThat(answer).containsPattern("^HTTP/1.1 (400|405|501) ").doesNotContain("no-hexadecimal-digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/..%5c..%5cetc%5cpasswd",
                "/assets/..\\..\\etc\\passwd",
                "/assets/%252e%252e/%252e%252e/etc/passwd",
                "/assets/%c0%ae%c0%ae/etc/passwd",
                "/assets/%u002e%u002e/etc/passwd",
                "/assets/..;/..;/etc/passwd",
                "/assets/.%00./etc/passwd",
                "/assets//../../etc/passwd",
                "/lib/../../META-INF/MANIFEST.MF",
                "/lib/yasgui.js/../../../META-INF/MANIFEST.MF",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/file:///etc/passwd",
                "/assets/mailuo.css%00.png",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/data/../../../../etc/passwd",
                "/id/article/../../../etc/passwd",
                "/query/../../logback",
                "/$/server",
                "/$/datasets",
                "/$/ping",
                "/sparql/../$/stats",
                "/sparql/data",
                "/sparql/get",
                "/sparql/update"
            })
    void givesNoFilesAway(String path) throws Exception {
        String answer;
        try (Wire wire = new Wire(server.port())) {
            answer = wire.send("GET " + path + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n")
                    .rest();
        }
        assertThat(answer)
                .containsPattern("^HTTP/1.1 (400|404|405) ")
                .doesNotContain("root:")
                .doesNotContain("Manifest-Version");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,200",
        "LOCALHOST:8080,200",
        "127.0.0.1,200",
        "[::1]:3030,200",
        "192.168.7.8,200",
        "graph.example.org,200",
        "also.example.org:443,200",
        "graph.example.org.,200",
        "evil.example,421",
        "localhost.evil.example,421",
        "127.0.0.1.evil.example,421",
        "graph.example.org.evil.example,421"
    })
    void answersUnderItsOwnNamesAlone(String host, int status) throws Exception {
        String path = "GET /health HTTP/1.1\r\nHost: " + host + "\r\n" + CLOSE + "\r\n";
        assertThat(statuses(path)).containsExactly(status);
        String absolute = "GET http://" + host + "/health HTTP/1.1\r\nHost: " + host + "\r\n" + CLOSE + "\r\n";
        assertThat(statuses(absolute)).containsExactly(status);
    }

    @Test
    void refusesGiantHeadersAddressesAndBodies() throws Exception {
        String many = "X: " + "a".repeat(20_000) + "\r\n";
        assertThat(statuses("GET / HTTP/1.1\r\n" + HOST + many + "\r\n")).containsExactly(431);
        assertThat(statuses("GET / HTTP/1.1\r\n" + HOST + "A: b\r\n".repeat(5_000) + "\r\n"))
                .containsExactly(431);
        assertThat(statuses("GET /?" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n"))
                .allMatch(status -> status == 414 || status == 431);
        assertThat(statuses(post("Content-Length: 5000000\r\n", ""))).containsExactly(413);
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        assertThat(statuses(post("Transfer-Encoding: chunked\r\n", chunk.repeat(20) + "0\r\n\r\n")))
                .allMatch(status -> status == 413 || status == 400);
        assertThat(statuses(post(CLOSE + "Content-Length: 700\r\n", "a=b&".repeat(175))))
                .containsExactly(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people%0d%0aX-Injected:%20yes",
                "/query?query=x%0d%0aX-Injected:%20yes",
                "/?lang=zh%0d%0aX-Injected:%20yes",
                "/settings?lang=zh&back=/%0d%0aX-Injected:%20yes",
                "/settings?lang=zh%0d%0aX-Injected:%20yes&back=/",
                "/settings?back=//evil.example/&lang=en",
                "/settings?back=http://evil.example/&lang=en",
                "/settings?back=/%5cevil.example/&lang=en",
                "/sparql?query=ASK%7B%7D&format=x%0d%0aX-Injected:%20yes",
                "/sparql?query=ASK%7B%7D&callback=x%0d%0aX-Injected:%20yes"
            })
    void letsNobodyWriteHeadersOrLeadAway(String path) throws Exception {
        String answer;
        try (Wire wire = new Wire(server.port())) {
            answer = wire.send("GET " + path + " HTTP/1.1\r\n" + HOST + CLOSE
                            + "Accept: text/html\r\nX-Forwarded-Prefix: //evil.example\r\n\r\n")
                    .rest();
        }
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head)
                .doesNotContainPattern("(?im)^X-Injected")
                .doesNotContainPattern("(?im)^location: *(https?:)?//");
    }

    @Test
    void refusalsRepeatNothingAndHaveTheirHeaders() throws Exception {
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.send("GET /<script>alert(1)</script> HTTP/1.1\r\nHost: a b\r\n\r\n")
                            .rest())
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("<script>")
                    .doesNotContainIgnoringCase("jetty");
        }
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.send("GET / HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n")
                            .rest())
                    .startsWith("HTTP/1.1 421")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("--name");
        }
    }

    @Test
    void refusalThatDidNotReadTheBodySaysThatTheConnectionEnds() throws Exception {
        String elsewhere = " /sparql HTTP/1.1\r\nHost: evil.example\r\n";
        try (Wire wire = new Wire(server.port())) {
            assertThat(wire.send("POST" + elsewhere + "Content-Length: 7\r\n\r\nque")
                            .rest())
                    .startsWith("HTTP/1.1 421")
                    .containsIgnoringCase("\r\nConnection: close\r\n");
        }
        assertThat(statuses("GET" + elsewhere + "\r\n" + "GET" + elsewhere + CLOSE + "\r\n"))
                .as("without a body the connection goes on")
                .containsExactly(421, 421);
    }

    @Test
    void slowHeadersAndBodiesKeepNobodyWaiting() throws Exception {
        List<Wire> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            slow.add(new Wire(server.port()).send("GET / HTTP/1.1\r\nHost: local"));
            slow.add(new Wire(server.port()).send(post("Content-Length: 100\r\n", "query=A")));
        }
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            assertThat(client.get("/health").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
        for (Wire each : slow) {
            assertThat(each.statuses()).doesNotContain(200);
            each.close();
        }
    }

    @Test
    void aByteNowAndThenDoesNotKeepAConnection() throws Exception {
        long start = System.nanoTime();
        try (Wire wire = new Wire(server.port()).send("GET / HTTP/1.1\r\nX: ")) {
            while (Duration.ofNanos(System.nanoTime() - start).toSeconds() < 8) {
                wire.send("a");
                Thread.sleep(100);
            }
            assertThat(wire.rest()).isEqualTo("still open");
        } catch (java.io.IOException closed) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    /** Some 20 MB, more than the buffers of a connection hold. */
    private static final String LARGE =
            "SELECT ?a (CONCAT(\"" + "x".repeat(5_000) + "\", STR(?d)) AS ?long) { ?a ?b ?c . ?d ?e ?f } LIMIT 4000";

    private static boolean isAnswering() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(java.util.Arrays::stream)
                .anyMatch(frame -> frame.getClassName().endsWith("SparqlEndpoint"));
    }

    @Test
    void oneWhoStopsReadingIsGivenUp() throws Exception {
        try (Wire wire = new Wire(server.port())) {
            wire.narrow()
                    .send("GET " + Client.sparql(LARGE) + " HTTP/1.1\r\n" + HOST + "Accept: application/json\r\n\r\n");
            for (int i = 0; i < 200 && !isAnswering(); i++) {
                Thread.sleep(10);
            }
            assertThat(isAnswering()).as("the answer is on its way").isTrue();
            long start = System.nanoTime();
            while (isAnswering()) {
                assertThat(client.get("/health").statusCode()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
            }
            assertThat(wire.beginning()).as("an answer that was cut off").startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void tenThousandWhoComeAndGoDoNoHarm() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            new Wire(server.port()).close();
        }
        assertThat(client.get(Client.sparql("ASK {}")).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientWithTooManyRequestsUnderWayIsToldSo() throws Exception {
        ServerSettings settings = ServerSettings.defaults()
                .at("127.0.0.1", 0)
                .withLimits(Duration.ofSeconds(1), 1_000)
                .withFront(FrontSettings.defaults().withRequestsOfOne(1, 3));
        String slow = "GET " + Client.sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
                + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n";
        try (MailuoServer narrow = MailuoServer.start(store, settings)) {
            List<Wire> many = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                many.add(new Wire(narrow.port()).send(slow));
                Thread.sleep(50);
            }
            List<Integer> statuses = new ArrayList<>();
            for (Wire each : many) {
                statuses.addAll(each.statuses());
                each.close();
            }
            assertThat(statuses).hasSize(6).contains(429, 503).containsOnly(429, 503);
            assertThat(new Client(narrow).get("/health").statusCode()).isEqualTo(200);
        }
    }
}
