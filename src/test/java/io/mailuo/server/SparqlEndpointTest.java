package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint of a real server, asked as clients ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlEndpointTest {

    private static final String NAMES =
            "SELECT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name";
    private static final String CONSTRUCT = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }";

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
    void answersAQueryByGet() throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql(NAMES) + "&format=csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToIgnoringNewLines("name\n晨光行动\n李桦\n青禾县教育局\n");
    }

    @Test
    void answersAQueryPostedAsAFormOrDirectly() throws Exception {
        HttpResponse<String> form = client.post("application/x-www-form-urlencoded", "query=" + Client.encoded(NAMES));
        HttpResponse<String> direct = client.post("application/sparql-query", NAMES);

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("李桦").isEqualTo(direct.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json,application/sparql-results+json,'\"value\": \"李桦\"'",
        "application/sparql-results+xml,application/sparql-results+xml,'>李桦</literal>'",
        "text/csv,text/csv,李桦",
        "text/tab-separated-values,text/tab-separated-values,'\"李桦\"@zh-Hans'"
    })
    void sendsRowsInTheFormatThatIsAsked(String accept, String type, String words) throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql(NAMES), "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.body()).contains(words);
    }

    @Test
    void sendsTriplesAsTurtle() throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql(CONSTRUCT), "Accept", "text/turtle");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/turtle"));
        assertThat(Client.parsed(answer.body(), Lang.TURTLE).size()).isGreaterThan(10);
    }

    @Test
    void aSyntaxErrorIsOneLineWithItsPlace() throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql("SELECT * {\n?s ?p LIMIT 1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/plain"));
        assertThat(answer.body().strip())
                .startsWith("Syntax error: ")
                .contains("line 2, column 7")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <urn:a> <urn:b> <urn:c> }", "CLEAR ALL", "LOAD <file:///etc/hostname>"})
    void updatesAreRefusedAndChangeNothing(String update) throws Exception {
        long before = store.size();

        assertThat(client.get("/sparql?update=" + Client.encoded(update)).body())
                .doesNotContain("success");
        assertThat(client.get(Client.sparql(update)).statusCode()).isEqualTo(400);
        assertThat(client.post("application/sparql-update", update).statusCode())
                .isBetween(400, 499);
        assertThat(client.post("application/x-www-form-urlencoded", "update=" + Client.encoded(update))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(client.post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode())
                .isBetween(400, 499);
        assertThat(client.send("PUT", "/sparql").statusCode()).isEqualTo(405);
        assertThat(client.send("DELETE", "/sparql").statusCode()).isEqualTo(405);
        assertThat(store.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (<http://jena.apache.org/ARQ/function#wait>(9)) }",
                "SELECT (SUM(<java:a.B>(?o)) AS ?x) { ?s ?p ?o }"
            })
    void refusesWhatReachesOut(String query) throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql(query));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Refused: ");
    }

    @Test
    void givesUpAfterTheTimeOutWithAnErrorAndNoTruncatedAnswer() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
        long start = System.nanoTime();

        HttpResponse<String> answer = client.get(Client.sparql(endless));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("2000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void refusesAnAnswerThatIsTooLong() throws Exception {
        HttpResponse<String> answer = client.get(Client.sparql("SELECT * { ?a ?b ?c . ?d ?e ?f }"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1000 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert", "stylesheet=x"})
    void refusesParametersThatWouldBeReflected(String parameter) throws Exception {
        assertThat(client.get(Client.sparql(NAMES) + "&" + parameter).statusCode())
                .isEqualTo(400);
    }

    @Test
    void respectsTheDatasetThatTheRequestOrTheQueryNames() throws Exception {
        String graph = "http://localhost:3030/graph/article/b-00000002";

        String byRequest = client.get(Client.sparql(NAMES) + "&format=csv&default-graph-uri=" + Client.encoded(graph))
                .body();
        String byQuery = client.get(Client.sparql(NAMES.replace("{ ?s", "FROM <" + graph + "> { ?s")) + "&format=csv")
                .body();

        assertThat(byRequest).isEqualToIgnoringNewLines("name\n李桦\n").isEqualTo(byQuery);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/ld+json", "application/rdf+xml", "*/*"})
    void describesTheServiceWhenAskedWithoutAQuery(String accept) throws Exception {
        HttpResponse<String> answer = client.get("/sparql", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        Graph graph = Client.parsed(answer.body(), Client.lang(answer));
        assertThat(graph.stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("sparql-service-description#UnionDefaultGraph"))
                .anyMatch(triple -> triple.contains("http://localhost:3030/sparql")
                        && triple.contains("sparql-service-description#endpoint"))
                .anyMatch(triple -> triple.contains("SPARQL11Query"));
    }

    @Test
    void sendsBrowsersFromTheEndpointToATable() throws Exception {
        HttpResponse<String> answer =
                client.get(Client.sparql(NAMES), "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/query?query=SELECT").isASCII();
        assertThat(client.get(location).body()).contains("李桦");
        String chinese = client.get(Client.sparql("SELECT * { ?s ?p \"县\" }"), "Accept", "text/html")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(chinese).isASCII().contains("%E5%8E%BF");
    }

    @Test
    void headOfAQueryHasNoBody() throws Exception {
        HttpResponse<String> head = client.send("HEAD", Client.sparql(NAMES));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
