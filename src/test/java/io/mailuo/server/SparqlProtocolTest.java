package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPARQL 1.1 Protocol for queries, as a table, and the requests of clients that people use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolTest {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String B = "http://localhost:3030/graph/article/b-00000002";

    /** What the table calls queries. */
    private static final Map<String, String> QUERIES = Map.of(
            "SELECT",
            "SELECT ?name { ?s <" + SKOS + "prefLabel> ?name } ORDER BY ?name",
            "ASK",
            "ASK { ?s <" + SKOS + "prefLabel> ?name }",
            "CONSTRUCT",
            "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }",
            "DESCRIBE",
            "DESCRIBE <http://localhost:3030/id/person/lihua-1a2b3c4d>");

    private final GraphStore store = Sample.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private static String query(String name) {
        return Objects.requireNonNull(QUERIES.get(name), name);
    }

    @ParameterizedTest(name = "{0} with Accept {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT    | */*                              | application/sparql-results+json",
                "SELECT    | application/sparql-results+json  | application/sparql-results+json",
                "SELECT    | application/sparql-results+xml   | application/sparql-results+xml",
                "SELECT    | text/csv                         | text/csv",
                "SELECT    | text/tab-separated-values        | text/tab-separated-values",
                "SELECT    | application/json                 | application/json",
                "SELECT    | application/sparql-results+json;q=1.0,application/sparql-results+xml;q=0.7 | application/sparql-results+json",
                "SELECT    | application/sparql-results+xml;q=0.5,text/csv;q=0.9 | text/csv",
                "ASK       | */*                              | application/sparql-results+json",
                "ASK       | application/sparql-results+xml   | application/sparql-results+xml",
                "ASK       | text/csv                         | text/csv",
                "CONSTRUCT | */*                              | text/turtle",
                "CONSTRUCT | text/turtle                      | text/turtle",
                "CONSTRUCT | application/n-triples            | application/n-triples",
                "CONSTRUCT | application/ld+json              | application/ld+json",
                "CONSTRUCT | application/rdf+xml              | application/rdf+xml",
                "CONSTRUCT | application/trig                 | application/trig",
                "CONSTRUCT | application/n-quads              | application/n-quads",
                "DESCRIBE  | application/ld+json              | application/ld+json",
                "DESCRIBE  | application/rdf+xml;q=0.3,text/turtle | text/turtle"
            })
    void answersEachWayOfAskingInTheFormThatIsAccepted(String name, String accept, String type) throws Exception {
        String query = query(name);
        HttpResponse<String> got = client.first(Client.sparql(query), "Accept", accept);
        HttpResponse<String> form = client.post(
                "/sparql", "application/x-www-form-urlencoded", "query=" + Client.encoded(query), "Accept", accept);
        HttpResponse<String> direct = client.post("/sparql", "application/sparql-query", query, "Accept", accept);

        for (HttpResponse<String> answer : List.of(got, form, direct)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
            assertThat(content(name, answer)).isEqualTo(content(name, got));
        }
        assertThat(content(name, got)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} with format={1}: {2}")
    @CsvSource({
        "SELECT,json,application/sparql-results+json",
        "SELECT,xml,application/sparql-results+xml",
        "SELECT,csv,text/csv",
        "SELECT,tsv,text/tab-separated-values",
        "SELECT,application/sparql-results+json,application/sparql-results+json",
        "SELECT,turtle,application/sparql-results+json",
        "CONSTRUCT,turtle,text/turtle",
        "CONSTRUCT,ttl,text/turtle",
        "CONSTRUCT,n3,text/turtle",
        "CONSTRUCT,json,application/ld+json",
        "CONSTRUCT,json-ld,application/ld+json",
        "CONSTRUCT,jsonld,application/ld+json",
        "CONSTRUCT,xml,application/rdf+xml",
        "CONSTRUCT,rdf+xml,application/rdf+xml",
        "CONSTRUCT,rdf,application/rdf+xml",
        "CONSTRUCT,nt,application/n-triples",
        "CONSTRUCT,N-Triples,application/n-triples",
        "CONSTRUCT,csv,text/turtle"
    })
    void aNamedFormWinsWhateverItsParameterIsCalled(String name, String form, String type) throws Exception {
        for (String parameter : List.of("format", "output", "results")) {
            HttpResponse<String> answer = client.first(
                    Client.sparql(query(name)) + "&" + parameter + "=" + Client.encoded(form), "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        }
        assertThat(client.post(
                                "/sparql",
                                "application/x-www-form-urlencoded",
                                "format=" + Client.encoded(form) + "&query=" + Client.encoded(query(name)))
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | ?query=SELECT+nonsense            |                                   | 400",
                "GET  | ?query=                           |                                   | 400",
                "GET  | ?query=ASK%7B%7D&query=ASK%7B%7D  |                                   | 400",
                "GET  | ?query=ASK%7B%7D&format=exe       |                                   | 400",
                "GET  | ?update=CLEAR+ALL&query=CLEAR+ALL |                                   | 400",
                "POST | ''                                | application/x-www-form-urlencoded | 400",
                "POST | ''                                | application/sparql-query          | 400",
                "POST | ''                                | text/plain                        | 415",
                "POST | ''                                | application/sparql-update         | 415",
                "PUT  | ''                                |                                   | 405",
                "PATCH| ''                                |                                   | 405"
            })
    void refusesWhatIsNoQuery(String method, String parameters, String type, int status) throws Exception {
        HttpResponse<String> answer = method.equals("POST")
                ? client.post("/sparql" + parameters, type, "x=1")
                : client.send(method, "/sparql" + parameters);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sent -> assertThat(sent).startsWith("text/plain"));
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "default-graph-uri,SELECT ?name { ?s skos:prefLabel ?name },'name\n李桦\n'",
        "named-graph-uri,SELECT ?name { GRAPH ?g { ?s skos:prefLabel ?name } },'name\n李桦\n'",
        "named-graph-uri,SELECT ?name { ?s skos:prefLabel ?name },'name\n'"
    })
    void theRequestNamesTheDataset(String parameter, String pattern, String rows) throws Exception {
        String query = "PREFIX skos: <" + SKOS + "> " + pattern;
        String described = parameter + "=" + Client.encoded(B);

        for (HttpResponse<String> answer : List.of(
                client.first(Client.sparql(query) + "&format=csv&" + described),
                client.post(
                        "application/x-www-form-urlencoded", described + "&format=csv&query=" + Client.encoded(query)),
                client.post("/sparql?format=csv&" + described, "application/sparql-query", query))) {
            assertThat(answer.body()).isEqualToIgnoringNewLines(rows);
        }
        assertThat(client.first(Client.sparql(query) + "&format=csv&" + parameter + "=" + Client.encoded("urn:none"))
                        .body())
                .as("a graph that is not there is empty, and nothing is fetched")
                .isEqualToIgnoringNewLines("name\n");
    }

    @Test
    void whatTheServiceDescriptionPromisesIsServed() throws Exception {
        List<String> described = Client.parsed(client.first("/sparql").body(), Lang.TURTLE).stream()
                .map(Object::toString)
                .toList();
        Map<String, String> types = Map.of(
                "SPARQL_Results_JSON", "application/sparql-results+json",
                "SPARQL_Results_XML", "application/sparql-results+xml",
                "SPARQL_Results_CSV", "text/csv",
                "SPARQL_Results_TSV", "text/tab-separated-values",
                "Turtle", "text/turtle",
                "JSON-LD", "application/ld+json",
                "N-Triples", "application/n-triples",
                "RDF_XML", "application/rdf+xml",
                "TriG", "application/trig",
                "N-Quads", "application/n-quads");

        assertThat(described.stream().filter(triple -> triple.contains("resultFormat")))
                .hasSize(types.size());
        for (Map.Entry<String, String> format : types.entrySet()) {
            assertThat(described)
                    .anyMatch(triple -> triple.endsWith("http://www.w3.org/ns/formats/" + format.getKey()));
            String query = query(format.getKey().startsWith("SPARQL") ? "SELECT" : "CONSTRUCT");
            assertThat(client.first(Client.sparql(query), "Accept", format.getValue())
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValueSatisfying(sent -> assertThat(sent).startsWith(format.getValue()));
        }
        assertThat(described)
                .anyMatch(triple -> triple.contains("#name " + B))
                .anyMatch(triple -> triple.contains("seeAlso http://localhost:3030/query/examples"))
                .anyMatch(triple -> triple.contains("void#triples"));
    }

    @Test
    void jenasOwnClientWorks() {
        String endpoint = "http://127.0.0.1:" + server.port() + "/sparql";
        try (RDFLink link = RDFLinkHTTP.newBuilder().queryEndpoint(endpoint).build()) {
            assertThat(names(link.query(QueryFactory.create(query("SELECT"))).select()))
                    .containsExactly("晨光行动", "李桦", "青禾县教育局");
            assertThat(link.queryAsk(query("ASK"))).isTrue();
            Graph graph = link.queryConstruct(query("CONSTRUCT"));
            assertThat(graph.size()).isGreaterThan(10);
            assertThat(link.queryDescribe(query("DESCRIBE")).isEmpty()).isFalse();
        }
    }

    @Test
    void requestsOfSparqlWrapperWork() throws Exception {
        // As SPARQLWrapper 2.0 forms them: the wanted form in three parameters, and the Accept header of the kind of
        // query.
        Function<String, String> named = form -> "&format=" + form + "&output=" + form + "&results=" + form;
        HttpResponse<String> rows = client.first(
                Client.sparql(query("SELECT")) + named.apply("json"),
                "Accept",
                "application/sparql-results+json,application/json,text/javascript,application/javascript",
                "User-Agent",
                "sparqlwrapper 2.0.0 (rdflib.github.io/sparqlwrapper)");
        HttpResponse<String> graph = client.first(
                Client.sparql(query("CONSTRUCT")) + named.apply("rdf%2Bxml"), "Accept", "application/rdf+xml");
        HttpResponse<String> standard = client.post(
                "/sparql",
                "application/x-www-form-urlencoded",
                "query=" + Client.encoded(query("SELECT")) + named.apply("xml"),
                "Accept",
                "application/sparql-results+xml");

        assertThat(rows.body()).contains("\"bindings\"").contains("李桦");
        assertThat(Client.parsed(graph.body(), Client.lang(graph)).size()).isGreaterThan(10);
        assertThat(standard.body()).contains("<sparql ").contains("李桦");
    }

    @Test
    void requestsOfComunicaWork() throws Exception {
        // As Comunica 4 forms them: it asks the address itself what it is, then queries by POST.
        HttpResponse<String> found = client.first(
                "/sparql",
                "Accept",
                "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
                        + "text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,"
                        + "text/xml;q=0.3,image/svg+xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18");
        HttpResponse<String> rows = client.post(
                "/sparql",
                "application/x-www-form-urlencoded",
                "query=" + Client.encoded("SELECT (COUNT(*) AS ?count) WHERE { ?s ?p ?o . }"),
                "Accept",
                "application/sparql-results+json;q=1.0,application/sparql-results+xml;q=0.7",
                "Origin",
                "https://query.comunica.dev");

        assertThat(Client.parsed(found.body(), Client.lang(found)).stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("sparql-service-description#Service"))
                .anyMatch(triple -> triple.contains("SPARQL11Query"));
        assertThat(rows.body()).contains("\"count\"");
        assertThat(rows.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    /** An answer as something that is equal when it says the same. */
    private static List<String> content(String name, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        if (name.equals("SELECT") && type.startsWith("application/sparql-results")) {
            Lang lang = type.contains("json") ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
            RowSet rows = RowSetReaderRegistry.getFactory(lang)
                    .create(lang)
                    .read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), Context.create());
            return names(rows);
        }
        return name.equals("SELECT") || name.equals("ASK")
                ? answer.body().lines().map(String::strip).toList()
                : Client.parsed(answer.body(), Client.lang(answer)).stream()
                        .map(Object::toString)
                        .filter(triple -> !triple.contains("_:"))
                        .sorted()
                        .toList();
    }

    private static List<String> names(RowSet rows) {
        return rows.stream().map(row -> row.get("name").getLiteralLexicalForm()).toList();
    }
}
