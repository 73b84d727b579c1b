package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Sample;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of other sites may read (Fetch Standard, CORS protocol). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenToOthersTest {

    private final ServedSample served = new ServedSample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                Sample.PERSON,
                "/data/person/lihua-1a2b3c4d.ttl",
                "/data/graph.nq",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=nonsense",
                "/ns",
                "/.well-known/void",
                "/search?q=x&format=json",
                "/nothing"
            })
    void everythingThatIsReadIsOpen(String path) throws Exception {
        HttpResponse<String> answer = served.client.first(path, "Origin", "https://other.example");

        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("Link").contains("Content-Location"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void aBrowserThatAsksFirstMayPostAQuery() throws Exception {
        HttpResponse<String> answer = served.client.send(
                "OPTIONS",
                "/sparql",
                "Origin",
                "https://other.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("Content-Type"));
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(served.client.send("OPTIONS", "/ns").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS");
        assertThat(served.client
                        .post("/sparql", "application/sparql-query", "ASK {}", "Origin", "https://other.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void settingsAreTheReadersOwn() throws Exception {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            HttpResponse<String> answer =
                    served.client.send(method, "/settings?lang=en", "Origin", "https://other.example");
            assertThat(answer.headers().map().keySet())
                    .as(method)
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        }
    }
}
