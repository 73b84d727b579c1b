package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph whose public address is not the server's own: behind a proxy, on another host, below a path. */
class PublicBaseTest {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"([^\"#]*)");

    @Test
    void anotherHostStandsInIrisAndNotInLinks() throws Exception {
        try (ServedSample served = new ServedSample("https://kg.example.org/")) {
            HttpResponse<String> page = served.client.get("/id/person/lihua-1a2b3c4d");

            assertThat(page.body())
                    .contains("https://kg.example.org/id/person/lihua-1a2b3c4d</code>")
                    .contains("href=\"/id/organisation/qinghe-5e6f7a8b\"");
            assertThat(links(page.body()))
                    .noneMatch(link -> link.contains("localhost") || link.contains("//kg.example"));
            assertThat(served.client
                            .first("/id/person/lihua-1a2b3c4d")
                            .headers()
                            .firstValue("Location"))
                    .contains("/page/person/lihua-1a2b3c4d");
            assertThat(page.headers().allValues("Link"))
                    .contains("<https://kg.example.org/id/person/lihua-1a2b3c4d>; rel=\"describes\"");
            assertThat(turtle(served, "/data/person/lihua-1a2b3c4d.ttl"))
                    .anyMatch(triple -> triple.startsWith("https://kg.example.org/id/person/lihua-1a2b3c4d "))
                    .noneMatch(triple -> triple.contains("localhost"));
            assertThat(turtle(served, "/.well-known/void?format=ttl"))
                    .anyMatch(triple -> triple.contains("https://kg.example.org/data/graph.ttl.gz"))
                    .anyMatch(triple -> triple.contains("https://kg.example.org/sparql"))
                    .noneMatch(triple -> triple.contains("localhost"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/kg"})
    void belowAPathEveryLinkLeadsBackThereWhetherTheProxyCutsThePathOffOrNot(String sent) throws Exception {
        try (ServedSample served = new ServedSample("https://example.org/kg/")) {
            for (String path : new String[] {
                "/",
                "/data",
                "/ns?format=html",
                "/search?q=" + Client.encoded("桦"),
                "/page/person/lihua-1a2b3c4d",
                "/query"
            }) {
                HttpResponse<String> page = served.client.first(sent + path, "Accept", "text/html");
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(links(page.body()))
                        .as(path)
                        .isNotEmpty()
                        .allMatch(link -> link.isEmpty() || link.startsWith("/kg/") || link.startsWith("http"));
            }
            HttpResponse<String> thing =
                    served.client.first(sent + "/id/person/lihua-1a2b3c4d", "Accept", "text/turtle");
            assertThat(thing.headers().firstValue("Location")).contains("/kg/data/person/lihua-1a2b3c4d.ttl");
            assertThat(thing.headers().allValues("Link"))
                    .anyMatch(link -> link.startsWith("<https://example.org/kg/data/person/lihua-1a2b3c4d.ttl>"));
            assertThat(served.client.first(sent + "/assets/mailuo.css").statusCode())
                    .isEqualTo(200);
            assertThat(served.client
                            .first(sent
                                    + Client.sparql("ASK { <https://example.org/kg/id/person/lihua-1a2b3c4d> ?p ?o }")
                                    + "&format=json")
                            .body())
                    .contains("true");
            assertThat(served.client
                            .first(sent + Client.sparql("ASK {}"), "Accept", "text/html")
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).startsWith("/kg/query?query="));
            assertThat(served.client
                            .first(sent + "/search?q=" + Client.encoded("桦") + "&format=json")
                            .body())
                    .contains("\"href\": \"/kg/id/person/lihua-1a2b3c4d\"");
            assertThat(served.client
                            .first(sent + "/settings?theme=dark&back=/data")
                            .headers()
                            .firstValue("Location"))
                    .contains("/kg/data");
        }
    }

    @Test
    void aProxySaysWhatItCutsOffButLeadsNowhereElse() throws Exception {
        try (ServedSample served = new ServedSample()) {
            assertThat(served.client
                            .first("/", "X-Forwarded-Prefix", "/news/graph/")
                            .body())
                    .contains("href=\"/news/graph/people\"");
            for (String bad :
                    new String[] {"//evil.example", "https://evil.example", "/a\"b", "/a//b", "javascript:x"}) {
                assertThat(served.client.first("/", "X-Forwarded-Prefix", bad).body())
                        .as(bad)
                        .contains("href=\"/people\"")
                        .doesNotContain("evil");
            }
        }
    }

    private static List<String> turtle(ServedSample served, String path) throws Exception {
        return Client.parsed(served.client.first(path).body(), Lang.TURTLE).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(page);
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }
}
