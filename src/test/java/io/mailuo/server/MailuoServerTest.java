package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.rdf.Ontology;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on a free port, asked as clients ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailuoServerTest {

    private static final String NAMES =
            "SELECT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name";
    private static final String CONSTRUCT = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }";
    private static final String ALL = "SELECT * { ?s ?p ?o }";

    private final GraphStore store = Sample.store();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MailuoServer server = MailuoServer.start(
            store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(Duration.ofSeconds(2), 1_000));

    @BeforeAll
    void warm() throws Exception {
        get("/");
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void answersAQueryByGet() throws Exception {
        HttpResponse<String> answer = get(sparql(NAMES) + "&format=csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToIgnoringNewLines("name\n晨光行动\n李桦\n青禾县教育局\n");
    }

    @Test
    void answersAQueryPostedAsAFormOrDirectly() throws Exception {
        HttpResponse<String> form = post("application/x-www-form-urlencoded", "query=" + encoded(NAMES));
        HttpResponse<String> direct = post("application/sparql-query", NAMES);

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
        HttpResponse<String> answer = get(sparql(NAMES), "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.body()).contains(words);
    }

    @Test
    void sendsTriplesAsTurtle() throws Exception {
        HttpResponse<String> answer = get(sparql(CONSTRUCT), "Accept", "text/turtle");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/turtle"));
        assertThat(parsed(answer.body(), Lang.TURTLE).size()).isGreaterThan(10);
    }

    @Test
    void aSyntaxErrorIsOneLineWithItsPlace() throws Exception {
        HttpResponse<String> answer = get(sparql("SELECT * {\n?s ?p LIMIT 1"));

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

        assertThat(get("/sparql?update=" + encoded(update)).body()).doesNotContain("success");
        assertThat(get(sparql(update)).statusCode()).isEqualTo(400);
        assertThat(post("application/sparql-update", update).statusCode()).isBetween(400, 499);
        assertThat(post("application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode())
                .isBetween(400, 499);
        assertThat(send("PUT", "/sparql").statusCode()).isEqualTo(405);
        assertThat(send("DELETE", "/sparql").statusCode()).isEqualTo(405);
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
                "SELECT (SUM(<java:a.B>(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ((!<urn:x>)*/(!<urn:x>)*)* ?o }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), \"(a+)+$\") }"
            })
    void refusesWhatReachesOutOrRunsOn(String query) throws Exception {
        HttpResponse<String> answer = get(sparql(query));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("Refused: ");
    }

    @Test
    void givesUpAfterTheTimeOutWithAnErrorAndNoTruncatedAnswer() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
        long start = System.nanoTime();

        HttpResponse<String> answer = get(sparql(endless));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("2000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void refusesAnAnswerThatIsTooLong() throws Exception {
        HttpResponse<String> answer = get(sparql("SELECT * { ?a ?b ?c . ?d ?e ?f }"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1000 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert", "stylesheet=x"})
    void refusesParametersThatWouldBeReflected(String parameter) throws Exception {
        assertThat(get(sparql(NAMES) + "&" + parameter).statusCode()).isEqualTo(400);
    }

    @Test
    void respectsTheDatasetThatTheRequestOrTheQueryNames() throws Exception {
        String graph = "http://localhost:3030/graph/article/b-00000002";

        String byRequest = get(sparql(NAMES) + "&format=csv&default-graph-uri=" + encoded(graph))
                .body();
        String byQuery = get(sparql(NAMES.replace("{ ?s", "FROM <" + graph + "> { ?s")) + "&format=csv")
                .body();

        assertThat(byRequest).isEqualToIgnoringNewLines("name\n李桦\n").isEqualTo(byQuery);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/ld+json", "application/rdf+xml", "*/*"})
    void describesTheServiceWhenAskedWithoutAQuery(String accept) throws Exception {
        HttpResponse<String> answer = get("/sparql", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        Graph graph = parsed(answer.body(), lang(answer));
        assertThat(graph.stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("sparql-service-description#UnionDefaultGraph"))
                .anyMatch(triple -> triple.contains("http://localhost:3030/sparql")
                        && triple.contains("sparql-service-description#endpoint"))
                .anyMatch(triple -> triple.contains("SPARQL11Query"));
    }

    @Test
    void sendsBrowsersFromTheEndpointToATable() throws Exception {
        HttpResponse<String> answer = get(sparql(NAMES), "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/query?query=SELECT").isASCII();
        assertThat(get(location).body()).contains("李桦");
        String chinese = get(sparql("SELECT * { ?s ?p \"县\" }"), "Accept", "text/html")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(chinese).isASCII().contains("%E5%8E%BF");
    }

    @Test
    void homeListsEveryReadyQueryAndEachRuns() throws Exception {
        String home = get("/").body();

        assertThat(ReadyQueries.ofProgram().list()).hasSizeGreaterThanOrEqualTo(7);
        for (ReadyQueries.ReadyQuery query : ReadyQueries.ofProgram().list()) {
            assertThat(home).contains("href=\"/query/" + query.name() + "\"");
            HttpResponse<String> page = get("/query/" + query.name());
            assertThat(page.statusCode()).as(query.name()).isEqualTo(200);
            assertThat(page.body()).contains("format=csv").contains("<details>");
        }
        assertThat(get("/query/people").body()).contains("李桦").contains("/id/person/lihua-1a2b3c4d");
        assertThat(get("/query/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李桦", "李樺", "樺", "桦"})
    void findsNamesInBothScriptsDownToOneCharacter(String text) throws Exception {
        assertThat(get("/search?q=" + encoded(text)).body()).contains("href=\"" + Sample.PERSON + "\"");
    }

    @Test
    void saysThatNothingWasFound() throws Exception {
        assertThat(get("/search?q=" + encoded("龘")).body()).contains("没有名称含“龘”的对象");
        assertThat(get("/search").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageOfAPersonShowsNamesFactsAndTheirWords() throws Exception {
        assertThat(get(Sample.PERSON).body())
                .contains("<h1 lang=\"zh-Hans\">李桦</h1>")
                .contains("<span lang=\"zh-Hant\">李樺</span>")
                .contains("<mark>县教育局局长李桦</mark>")
                .contains("<code>post-before-name</code>")
                .contains("93 %")
                .contains("局长")
                .contains("青禾县推进“晨光行动”");
    }

    @Test
    void thePageOfAnArticleShowsItsFacts() throws Exception {
        assertThat(get("/id/article/a-00000001").body())
                .contains("<h1 lang=\"zh\">青禾县推进“晨光行动”</h1>")
                .contains("post-before-name")
                .contains("不少于")
                .contains("120");
    }

    @Test
    void wordsOfArticlesAreDataEverywhere() throws Exception {
        String script = "<script>alert(1)</script>";
        for (String path : new String[] {
            "/id/organisation/qinghe-5e6f7a8b",
            Sample.PERSON,
            "/search?q=" + encoded("<script>"),
            "/query?query=" + encoded("SELECT * { ?s ?p ?o } # " + script),
            "/query?query=" + encoded("SELECT " + script),
            "/query/organisations",
            "/id/" + encoded(script)
        }) {
            assertThat(get(path).body()).as(path).doesNotContain("<script").doesNotContain("<b>会上");
        }
        assertThat(get("/id/organisation/qinghe-5e6f7a8b").body()).contains("&lt;script&gt;");
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
        HttpResponse<String> byAccept = get(Sample.PERSON, "Accept", accept);
        HttpResponse<String> byName = get(Sample.PERSON + "?format=" + format);

        assertThat(byAccept.statusCode()).isEqualTo(200);
        assertThat(byAccept.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(byAccept.headers().firstValue("Vary")).contains("Accept");
        assertThat(byAccept.body()).isEqualTo(byName.body());
        assertThat(parsed(byAccept.body(), lang(byAccept)).stream().map(Object::toString))
                .as("the fact with its evidence, too")
                .anyMatch(triple -> triple.contains("TextQuoteSelector"))
                .anyMatch(triple -> triple.contains("李樺"));
    }

    @Test
    void browsersAndClientsWithoutAPreferenceGetThePage() throws Exception {
        for (String accept : new String[] {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}) {
            assertThat(get(Sample.PERSON, "Accept", accept).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/html"));
        }
        assertThat(get(Sample.PERSON, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(get(Sample.PERSON + "?format=exe").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/person/nobody-00000000", "/nothing", "/assets/../logback.xml", "/assets/other.css"})
    void whatIsNotThereIs404OrRefused(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(get("/id/person/nobody-00000000", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
        assertThat(page.body()).doesNotContain("appender");
    }

    @Test
    void servesTheOntology() throws Exception {
        assertThat(parsed(get("/ns", "Accept", "text/turtle").body(), Lang.TURTLE)
                        .isIsomorphicWith(Ontology.terms()))
                .isTrue();
        assertThat(get("/ns", "Accept", "text/html").body())
                .contains("<tr id=\"Occupancy\">")
                .contains("任职");
    }

    @Test
    void describesTheDatasetWithItsCounts() throws Exception {
        HttpResponse<String> answer = get("/.well-known/void");

        assertThat(parsed(answer.body(), Lang.TURTLE).stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("void#sparqlEndpoint") && triple.contains("/sparql"))
                .anyMatch(triple -> triple.contains("void#NewsArticle") && triple.contains("\"2\""));
    }

    @Test
    void saysThatItIsHealthyAndHowBusy() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"live\":true,\"ready\":true}\n");
        assertThat(get("/metrics").body())
                .contains("mailuo_requests_total{area=\"health\",status=\"200\"}")
                .contains("mailuo_request_seconds_bucket{le=\"+Inf\"}")
                .contains("mailuo_things{type=\"Person\"} 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/id/person/lihua-1a2b3c4d", "/sparql", "/nothing", "/query/people", "/assets/mailuo.css"})
    void setsSecurityHeadersOnEveryAnswerAndAnswersHead(String path) throws Exception {
        HttpResponse<String> page = get(path);
        HttpResponse<String> head = send("HEAD", path);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(head.statusCode()).isEqualTo(page.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(page.body()).doesNotContain("style=").doesNotContain("<script");
    }

    @Test
    void headOfAQueryHasNoBody() throws Exception {
        HttpResponse<String> head = send("HEAD", sparql(NAMES));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void knowsNoOtherMethods() throws Exception {
        assertThat(send("TRACE", "/").statusCode()).isEqualTo(405);
        assertThat(send("POST", "/").headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void showsWhatTheStoreHoldsNow() throws Exception {
        try (GraphStore changing = Sample.store();
                MailuoServer other =
                        MailuoServer.start(changing, ServerSettings.defaults().at("127.0.0.1", 0))) {
            changing.remove("http://localhost:3030/graph/article/a-00000001");
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + other.port() + sparql(ALL) + "&format=csv"))
                            .build(),
                    BodyHandlers.ofString());
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

    private static String sparql(String query) {
        return "/sparql?query=" + encoded(query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address("/sparql"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static Lang lang(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        return RDFLanguages.contentTypeToLang(type.split(";", 2)[0]);
    }

    private static Graph parsed(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }
}
