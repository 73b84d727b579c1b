package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Sample;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract: what is asked with which Accept header, and what is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NegotiationTest {

    private final ServedSample served = new ServedSample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest(name = "{0} of a thing leads to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                  | /page/person/lihua-1a2b3c4d",
                "text/html                                            | /page/person/lihua-1a2b3c4d",
                "text/html,application/xhtml+xml,*/*;q=0.8            | /page/person/lihua-1a2b3c4d",
                "text/*                                               | /page/person/lihua-1a2b3c4d",
                "text/turtle                                          | /data/person/lihua-1a2b3c4d.ttl",
                "TEXT/TURTLE;charset=utf-8                            | /data/person/lihua-1a2b3c4d.ttl",
                "text/turtle;q=0.9,text/html;q=0.2                    | /data/person/lihua-1a2b3c4d.ttl",
                "text/html;q=0.2,application/rdf+xml                  | /data/person/lihua-1a2b3c4d.rdf",
                "application/*;q=0.5,text/html;q=0                    | /data/person/lihua-1a2b3c4d.jsonld",
                "application/ld+json                                  | /data/person/lihua-1a2b3c4d.jsonld",
                "application/n-triples                                | /data/person/lihua-1a2b3c4d.nt",
                "application/rdf+xml,text/rdf+n3;q=0.9,*/*;q=0.1      | /data/person/lihua-1a2b3c4d.rdf",
                "application/json                                     | /data/person/lihua-1a2b3c4d.json",
                "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/turtle;q=0.6,text/html;q=0.2"
                        + " | /data/person/lihua-1a2b3c4d.jsonld",
                "image/png,text/turtle;q=0.1                          | /data/person/lihua-1a2b3c4d.ttl"
            })
    void leadsFromAThingToADocument(String accept, String location) throws Exception {
        HttpResponse<String> answer = served.client.first(Sample.PERSON, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(location);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(answer.headers().allValues("Link"))
                .contains(
                        "<http://localhost:3030/data/person/lihua-1a2b3c4d.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
        assertThat(served.client.first(location, "Accept", "image/png").statusCode())
                .as("a document has one form")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/ns,*/*,text/turtle",
        "/ns,text/html,text/html",
        "/ns,'text/html,*/*;q=0.8',text/html",
        "/ns,application/rdf+xml,application/rdf+xml",
        "/ns,application/ld+json,application/ld+json",
        "/ns,application/n-triples,application/n-triples",
        "/ns,application/json,application/json",
        "/ns/shapes,*/*,text/turtle",
        "/ns/shapes,text/html,text/html",
        "/ns/shapes,application/ld+json,application/ld+json",
        "/.well-known/void,*/*,text/turtle",
        "/.well-known/void,application/rdf+xml,application/rdf+xml",
        "/.well-known/void,application/ld+json,application/ld+json",
        "/sparql,*/*,text/turtle",
        "/sparql,application/n-triples,application/n-triples",
        "'/sparql','application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/html;q=0.2',application/ld+json",
        "/graph/article/b-00000002,*/*,text/turtle",
        "/graph/article/b-00000002,application/rdf+xml,application/rdf+xml",
        "/data,*/*,text/html",
        "/data,application/json,application/json",
        "/search?q=x,*/*,text/html",
        "/search?q=x,application/json,application/json"
    })
    void answersInTheFormThatIsPreferred(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = served.client.first(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("Content-Location"))
                .hasValueSatisfying(address ->
                        assertThat(address).startsWith("http://localhost:3030/").contains("format="));
        assertThat(answer.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"alternate\""));
        String own =
                answer.headers().firstValue("Content-Location").orElseThrow().replace("http://localhost:3030", "");
        HttpResponse<String> again = served.client.first(own);
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(answer.headers().firstValue("Content-Type"));
        if (!type.equals("text/html")) {
            assertThat(again.body()).isEqualTo(answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"/sparql,/query", "/.well-known/void,/data", "/graph/article/b-00000002,/page/article/b-00000002"})
    void leadsReadersToAPage(String path, String location) throws Exception {
        HttpResponse<String> answer = served.client.first(path, "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(location);
        assertThat(served.client.first(location).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Sample.PERSON,
                "/ns",
                "/ns/shapes",
                "/.well-known/void",
                "/sparql",
                "/graph/article/b-00000002",
                "/data"
            })
    void saysWhatItHasToWhoeverAcceptsNoneOfIt(String path) throws Exception {
        HttpResponse<String> answer = served.client.first(path, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).startsWith("Served as ").contains("text/html");
    }

    @Test
    void aFormatInTheAddressWinsAndAnUnknownOneIsRefused() throws Exception {
        for (String format : new String[] {"ttl", "text/turtle"}) {
            assertThat(served.client
                            .first(Sample.PERSON + "?format=" + format, "Accept", "text/html")
                            .headers()
                            .firstValue("Location"))
                    .contains("/data/person/lihua-1a2b3c4d.ttl");
        }
        for (String path : new String[] {Sample.PERSON, "/ns", "/.well-known/void", "/sparql", "/data"}) {
            assertThat(served.client.first(path + "?format=exe").statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }
}
