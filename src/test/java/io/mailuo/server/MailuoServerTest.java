package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on a free port: what holds for every answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailuoServerTest {

    private static final String ALL = "SELECT * { ?s ?p ?o }";

    private final GraphStore store = Sample.store();
    private final MailuoServer server = MailuoServer.start(
            store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(Duration.ofSeconds(2), 1_000));
    private final Client client = new Client(server);

    @BeforeAll
    void warm() throws Exception {
        client.get("/");
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void saysThatItIsHealthyAndHowBusy() throws Exception {
        assertThat(client.get("/health").body()).isEqualTo("{\"live\":true,\"ready\":true}\n");
        assertThat(client.get("/metrics").body())
                .contains("mailuo_requests_total{area=\"health\",status=\"200\"}")
                .contains("mailuo_request_seconds_bucket{le=\"+Inf\"}")
                .contains("mailuo_things{type=\"Person\"} 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/id/person/lihua-1a2b3c4d", "/sparql", "/nothing", "/query/people", "/assets/mailuo.css"})
    void setsSecurityHeadersOnEveryAnswerAndAnswersHead(String path) throws Exception {
        HttpResponse<String> page = client.first(path);
        HttpResponse<String> head = client.send("HEAD", path);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(head.statusCode()).isEqualTo(page.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("<script(?! type=\"module\" src=\"/)");
    }

    @Test
    void knowsNoOtherMethods() throws Exception {
        assertThat(client.send("TRACE", "/").statusCode()).isEqualTo(405);
        assertThat(client.send("POST", "/").headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void showsWhatTheStoreHoldsNow() throws Exception {
        try (GraphStore changing = Sample.store();
                MailuoServer other =
                        MailuoServer.start(changing, ServerSettings.defaults().at("127.0.0.1", 0))) {
            changing.remove("http://localhost:3030/graph/article/a-00000001");
            HttpResponse<String> answer = new Client(other).get(Client.sparql(ALL) + "&format=csv");
            assertThat(answer.body().lines()).hasSize(1 + 6);
        }
    }

    @Test
    void aPortInUseIsSaidInOneLine() {
        ServerSettings same = ServerSettings.defaults().at("127.0.0.1", server.port());

        assertThatThrownBy(() -> MailuoServer.start(store, same))
                .isInstanceOf(ServerNotStartedException.class)
                .hasMessageContaining("Cannot listen on 127.0.0.1 port " + server.port())
                .hasMessageContaining("--port");
    }
}
