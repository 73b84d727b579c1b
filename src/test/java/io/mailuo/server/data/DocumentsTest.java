package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.Sample;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things and the documents about them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {

    private static final String FACT = "http://localhost:3030/id/occupancy/lihua-000000000001";

    private final ServedSample served = new ServedSample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"ttl,text/turtle", "jsonld,application/ld+json", "nt,application/n-triples", "rdf,application/rdf+xml"})
    void dataSayTheSameInEachForm(String suffix, String type) throws Exception {
        HttpResponse<String> answer = served.client.first("/data/person/lihua-1a2b3c4d." + suffix);
        Graph turtle = Client.parsed(
                served.client.first("/data/person/lihua-1a2b3c4d.ttl").body(), Lang.TURTLE);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(Client.parsed(answer.body(), Client.lang(answer)).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(answer.headers().allValues("Link"))
                .contains("<http://localhost:3030/id/person/lihua-1a2b3c4d>; rel=\"describes\"")
                .contains("<http://localhost:3030/page/person/lihua-1a2b3c4d>; rel=\"alternate\"; type=\"text/html\"");
    }

    @Test
    void thePageLinksToTheDataByTheirOwnAddresses() throws Exception {
        HttpResponse<String> page = served.client.first("/page/person/lihua-1a2b3c4d");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"/data/person/lihua-1a2b3c4d.ttl\">")
                .contains("<h1 lang=\"zh-Hans\">李桦</h1>");
        assertThat(page.headers().allValues("Link"))
                .contains("<http://localhost:3030/id/person/lihua-1a2b3c4d>; rel=\"describes\"");
        assertThat(page.headers().firstValue("Content-Location"))
                .contains("http://localhost:3030/page/person/lihua-1a2b3c4d");
        assertThat(served.client
                        .first("/page/person/lihua-1a2b3c4d?format=ttl")
                        .headers()
                        .firstValue("Location"))
                .contains("/data/person/lihua-1a2b3c4d.ttl");
    }

    @Test
    void whatElseIsAskedComesAlongEncoded() throws Exception {
        String fact = Client.encoded(FACT + "#support-1");
        HttpResponse<String> answer = served.client.first(
                "/id/article/a-00000001?fact=" + fact + "&lang=en&q=" + Client.encoded("县 局") + "&format=html");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .isASCII()
                        .startsWith("/page/article/a-00000001?")
                        .contains(
                                "fact=http%3A%2F%2Flocalhost%3A3030%2Fid%2Foccupancy%2Flihua-000000000001%23support-1")
                        .contains("lang=en")
                        .contains("q=%E5%8E%BF%20%E5%B1%80")
                        .doesNotContain("format"));
        HttpResponse<String> english = served.client.get("/id/person/lihua-1a2b3c4d?lang=en");
        assertThat(english.body()).contains("<html lang=\"en\"");
    }

    @Test
    void aLocationIsAlwaysSentInCharactersThatAHeaderCarries() throws Exception {
        String location = served.client
                .first("/settings?lang=en&back=/page/person/%25E6%259D%258E")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(location).isEqualTo("/page/person/%E6%9D%8E");
        assertThat(io.mailuo.server.web.Address.header("/page/李 桦?a=%20<b>"))
                .isEqualTo("/page/%E6%9D%8E%20%E6%A1%A6?a=%20%3Cb%3E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/person/nobody-00000000",
                "/id/person/",
                "/id/%E6%9D%8E%E6%A1%A6",
                "/id/person/lihua%201",
                "/page/person/nobody-00000000",
                "/data/person/nobody-00000000.ttl",
                "/data/person/nobody-00000000",
                "/data/graph.exe",
                "/graph/article/none-00000000",
                "/graph/"
            })
    void whatTheGraphDoesNotKnowIsNotFound(String path) throws Exception {
        for (String accept : new String[] {"text/html", "text/turtle"}) {
            assertThat(served.client.first(path, "Accept", accept).statusCode())
                    .as("%s as %s", path, accept)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Sample.PERSON,
                "/page/person/lihua-1a2b3c4d",
                "/data/person/lihua-1a2b3c4d.ttl",
                "/data/graph.ttl",
                "/data",
                "/ns",
                "/.well-known/void",
                "/graph/article/b-00000002",
                "/id/person/nobody-00000000"
            })
    void headSaysTheSameWithoutABody(String path) throws Exception {
        // Both wait until everything is counted, which the page of the data does not.
        served.client.first("/data/SHA256SUMS");
        served.client.first("/.well-known/void");
        HttpResponse<String> page = served.client.first(path);
        HttpResponse<String> head = served.client.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(page.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Location", "Content-Location", "Link", "Content-Length"}) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(page.headers().allValues(name));
        }
    }

    @Test
    void aNamedGraphHoldsWhatItsArticleSays() throws Exception {
        Graph graph = Client.parsed(
                served.client
                        .first("/graph/article/b-00000002", "Accept", "text/turtle")
                        .body(),
                Lang.TURTLE);

        assertThat(graph.size()).isEqualTo(6);
        assertThat(graph.stream().map(Object::toString)).anyMatch(triple -> triple.contains("一校一策"));
    }
}
