package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.rdf.Ontology;
import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and dereferenced things of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private final GraphStore store = Sample.store();
    private final MailuoServer server = MailuoServer.start(
            store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(Duration.ofSeconds(2), 1_000));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void everyReadyQueryHasAPageWithItsAnswer() throws Exception {
        assertThat(client.get("/query/people").body())
                .contains("李桦")
                .contains("/id/person/lihua-1a2b3c4d")
                .contains("format=csv");
        assertThat(client.get("/query/none").statusCode()).isEqualTo(404);
    }

    @Test
    void wordsOfArticlesAreDataEverywhere() throws Exception {
        String script = "<script>alert(1)</script>";
        for (String path : new String[] {
            "/id/organisation/qinghe-5e6f7a8b",
            Sample.PERSON,
            "/query?query=" + Client.encoded("SELECT * { ?s ?p ?o } # " + script),
            "/query?query=" + Client.encoded("SELECT " + script),
            "/query/organisations",
            "/id/" + Client.encoded(script)
        }) {
            assertThat(client.get(path, "Accept", "text/html").body())
                    .as(path)
                    .doesNotContain("<script>")
                    .doesNotContain("<b>会上");
        }
        assertThat(client.get("/id/organisation/qinghe-5e6f7a8b").body()).contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,ttl,text/turtle",
        "application/ld+json,jsonld,application/ld+json",
        "application/n-triples,nt,application/n-triples",
        "application/rdf+xml,rdf,application/rdf+xml",
        "'text/turtle;q=0.9,text/html;q=0.2',ttl,text/turtle"
    })
    void dereferencesAThingInTheFormatThatIsAsked(String accept, String format, String type) throws Exception {
        HttpResponse<String> byAccept = client.get(Sample.PERSON, "Accept", accept);
        HttpResponse<String> byName = client.get(Sample.PERSON + "?format=" + format);

        assertThat(byAccept.statusCode()).isEqualTo(200);
        assertThat(byAccept.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(byAccept.headers().firstValue("Vary")).contains("Accept");
        assertThat(byAccept.body()).isEqualTo(byName.body());
        assertThat(Client.parsed(byAccept.body(), Client.lang(byAccept)).stream()
                        .map(Object::toString))
                .as("the fact with its evidence, too")
                .anyMatch(triple -> triple.contains("TextQuoteSelector"))
                .anyMatch(triple -> triple.contains("李樺"));
    }

    @Test
    void browsersAndClientsWithoutAPreferenceGetThePage() throws Exception {
        for (String accept : new String[] {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}) {
            assertThat(client.get(Sample.PERSON, "Accept", accept).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/html"));
        }
        assertThat(client.get(Sample.PERSON, "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(client.get(Sample.PERSON + "?format=exe").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/person/nobody-00000000", "/nothing", "/assets/../logback.xml", "/assets/other.css"})
    void whatIsNotThereIs404OrRefused(String path) throws Exception {
        HttpResponse<String> page = client.get(path);

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(client.get("/id/person/nobody-00000000", "Accept", "text/turtle")
                        .statusCode())
                .isEqualTo(404);
        assertThat(page.body()).doesNotContain("appender");
    }

    @Test
    void servesTheOntology() throws Exception {
        assertThat(Client.parsed(client.get("/ns", "Accept", "text/turtle").body(), Lang.TURTLE)
                        .isIsomorphicWith(Ontology.terms()))
                .isTrue();
        assertThat(client.get("/ns", "Accept", "text/html").body())
                .contains("<article class=\"term\" id=\"Occupancy\">")
                .contains("任职");
    }

    @Test
    void describesTheDatasetWithItsCounts() throws Exception {
        HttpResponse<String> answer = client.get("/.well-known/void");

        assertThat(Client.parsed(answer.body(), Lang.TURTLE).stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("void#sparqlEndpoint") && triple.contains("/sparql"))
                .anyMatch(triple -> triple.contains("void#class-NewsArticle") && triple.contains("\"2\""));
    }
}
