package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.front.FrontSettings;
import io.mailuo.server.hostile.Wire;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a server answers, its headers say what a browser may do with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String LAST = "Connection: close\r\n\r\n";
    private static final String ENDLESS = "GET "
            + Client.sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
            + " HTTP/1.1\r\n" + HOST + LAST;

    private final GraphStore store = Sample.store();
    private final MailuoServer server = MailuoServer.start(
            store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(Duration.ofMillis(500), 50));

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private static String answer(int port, String request) throws Exception {
        try (Wire wire = new Wire(port)) {
            String all = wire.send(request).rest();
            return all.substring(0, Math.max(0, all.indexOf("\r\n\r\n")));
        }
    }

    /** As {@code Name: value} of an answer; names are the same in any case. */
    private static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static void check(String head, int status) {
        assertThat(head).startsWith("HTTP/1.1 " + status + " ");
        assertThat(header(head, "X-Content-Type-Options")).as(head).contains("nosniff");
        assertThat(header(head, "Referrer-Policy")).as(head).contains("no-referrer");
        assertThat(header(head, "Content-Security-Policy"))
                .as(head)
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors")
                        .doesNotContain("unsafe-eval")
                        .doesNotContainPattern("script-src[^;]*unsafe"));
        assertThat(header(head, "Server")).as(head).isEmpty();
        assertThat(header(head, "X-Powered-By")).as(head).isEmpty();
        assertThat(header(head, "Set-Cookie")).as(head).isEmpty();
        boolean preview = head.contains("frame-ancestors *");
        assertThat(header(head, "X-Frame-Options"))
                .as(head)
                .isEqualTo(preview ? Optional.empty() : Optional.of("DENY"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "HEAD, /, 200",
        "OPTIONS, /, 204",
        "POST, /, 405",
        "TRACE, /, 405",
        "GET, /people, 200",
        "GET, /people?format=csv, 200",
        "GET, /id/person/lihua-1a2b3c4d, 303",
        "GET, /page/person/lihua-1a2b3c4d, 200",
        "GET, /data/person/lihua-1a2b3c4d.ttl, 200",
        "GET, /query, 200",
        "GET, /data, 200",
        "GET, /ns, 200",
        "GET, /explore, 200",
        "GET, /reconcile, 200",
        "GET, /reconcile/preview?id=person/lihua-1a2b3c4d, 200",
        "GET, /assets/mailuo.css, 200",
        "GET, /assets/none.css, 404",
        "GET, /nothing, 404",
        "GET, /health, 200",
        "GET, /metrics, 200",
        "GET, /.well-known/void, 200",
        "GET, /sparql, 200",
        "GET, /sparql?query=ASK%7B%7D, 200",
        "GET, /sparql?query=nonsense, 400",
        "GET, /sparql?query=ASK%7B%7D&format=odd, 400",
        "GET, /sparql?query=SELECT*%7B?a?b?c.?d?e?f%7D, 413",
        "GET, /assets/%2e%2e/x, 400",
        "GET, /assets/..%2fx, 400",
        "GET, /%00, 400"
    })
    void ofPagesFilesAnswersAndRefusals(String method, String path, int status) throws Exception {
        check(answer(server.port(), method + " " + path + " HTTP/1.1\r\n" + HOST + LAST), status);
    }

    @Test
    void onlyTheChoiceOfLanguageSetsACookieAndNoScriptReadsIt() throws Exception {
        String head = answer(server.port(), "GET /settings?lang=en&back=/ HTTP/1.1\r\n" + HOST + LAST);
        assertThat(header(head, "Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .startsWith("lang=en;"));
        check(head.lines().filter(line -> !line.startsWith("Set-Cookie")).collect(Collectors.joining("\r\n")), 303);
    }

    @Test
    void ofWhatNeverComesToAPage() throws Exception {
        check(answer(server.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\n" + LAST), 421);
        check(answer(server.port(), "GET / HTTP/1.1\r\n\r\n"), 400);
        check(answer(server.port(), "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"), 400);
        check(answer(server.port(), "GET / HTTP/9.9\r\n" + HOST + LAST), 505);
        check(answer(server.port(), "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(20_000) + "\r\n\r\n"), 431);
        check(answer(server.port(), "POST /sparql HTTP/1.1\r\n" + HOST + "Content-Length: 5000000\r\n\r\n"), 413);
    }

    @Test
    void ofWhoMustWaitOrHasTooManyUnderWay() throws Exception {
        ServerSettings settings = ServerSettings.defaults()
                .at("127.0.0.1", 0)
                .withLimits(Duration.ofSeconds(2), 50)
                .withFront(new FrontSettings(Set.of(), false, Duration.ofSeconds(20), 2, 1, 2, Duration.ofSeconds(20)));
        try (MailuoServer narrow = MailuoServer.start(store, settings)) {
            List<Wire> asking = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                asking.add(new Wire(narrow.port()).send(ENDLESS));
            }
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Wire each : asking) {
                String all = each.rest();
                String head = all.substring(0, all.indexOf("\r\n\r\n"));
                int status = Integer.parseInt(head.split(" ")[1]);
                check(head, status);
                answers.merge(status, 1, Integer::sum);
                each.close();
            }
            // Whichever of them the server reads last.
            assertThat(answers).isEqualTo(Map.of(429, 1, 503, 2));
        }
    }
}
