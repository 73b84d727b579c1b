package io.mailuo.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which queries are asked, of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskPagesTest {

    private static final String NAMES =
            "SELECT ?s ?name (STRLEN(?name) AS ?n) { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name";

    private final GraphStore store = Sample.store();
    private final MailuoServer server = MailuoServer.start(
            store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(Duration.ofSeconds(2), 5_000));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private String page(String query) throws Exception {
        return client.get("/query?query=" + Client.encoded(query)).body();
    }

    private JsonObject twin(String path) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", "application/json");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    @Test
    void theQueryPageIsAFormThatWorksWithoutScriptAndListsTheReadyQueries() throws Exception {
        String page = client.get("/query").body();

        assertThat(page)
                .contains("<textarea id=\"query\" name=\"query\"")
                .contains("action=\"/query\" method=\"post\"");
        for (ReadyQuery query : ReadyQueries.ofProgram().list()) {
            assertThat(page).contains("href=\"/query/" + query.name() + "\"");
        }
        assertThat(page).doesNotContain("<script>").doesNotContain(" style=\"").doesNotContain("onclick");
    }

    @Test
    void everyReadyQueryIsAFormWithItsAnswerAndRunsWithEveryFieldFilledIn() throws Exception {
        for (ReadyQuery query : ReadyQueries.ofProgram().list()) {
            StringBuilder address = new StringBuilder("/query/" + query.name() + "?");
            query.parameters()
                    .forEach(parameter -> address.append(parameter.name())
                            .append('=')
                            .append(
                                    parameter.number()
                                            ? "0.5"
                                            : parameter.choices().isEmpty()
                                                    ? "%22%5C"
                                                    : parameter.choices().get(0))
                            .append('&'));

            HttpResponse<String> standard = client.get("/query/" + query.name());
            HttpResponse<String> filled = client.get(address.toString());

            assertThat(standard.statusCode()).as(query.name()).isEqualTo(200);
            // A query that is too long for an address is posted.
            assertThat(standard.body())
                    .containsAnyOf("format=csv", "name=\"format\" value=\"csv\"")
                    .contains(query.zh());
            query.parameters()
                    .forEach(parameter -> assertThat(standard.body()).contains("name=\"" + parameter.name() + "\""));
            assertThat(filled.statusCode()).as(address.toString()).isEqualTo(200);
        }
        assertThat(client.get("/query/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aFieldNarrowsTheAnswerAndKeepsItsValue() throws Exception {
        assertThat(client.get("/query/people?personName=" + Client.encoded("桦")).body())
                .contains("value=\"桦\"")
                .contains("href=\"/id/person/lihua-1a2b3c4d\"")
                .contains("BIND (&quot;桦&quot; AS ?personName)");
        assertThat(client.get("/query/people?personName=" + Client.encoded("龘")).body())
                .contains("没有结果");
        assertThat(client.get("/query/who-holds-which-post?tenureNow=former").body())
                .contains("没有结果");
        assertThat(client.get("/query/who-holds-which-post?tenureNow=current").body())
                .contains("局长");
        HttpResponse<String> wrong = client.get("/query/facts-by-confidence?least=x");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("it must be a number");
    }

    @Test
    void thingsAreShownByNameWithALinkAndNumbersToTheRight() throws Exception {
        assertThat(page(NAMES))
                .contains(
                        "<a href=\"/id/person/lihua-1a2b3c4d\" title=\"http://localhost:3030/id/person/lihua-1a2b3c4d\""
                                + " lang=\"zh-Hans\">李桦</a>")
                .contains("<td class=\"number\"><span>2</span></td>")
                .contains("<th scope=\"col\" class=\"number\">n</th>")
                .contains("共 3 行");
        assertThat(page("SELECT ?p { ?s ?p 120 } LIMIT 1")).contains("数值</a> <code>schema:value</code>");
    }

    @Test
    void linksNeverCarryASchemeThatABrowserRuns() throws Exception {
        assertThat(page("SELECT (<javascript:alert(1)> AS ?x) {}")).doesNotContain("href=\"javascript");
        assertThat(client.get("/query/labels.json?iri=javascript:alert(1)").body())
                .contains("\"href\": \"\"");
    }

    @Test
    void yesAndNoAndTriplesAreShownInTheirOwnWay() throws Exception {
        assertThat(page("ASK { ?s ?p 120 }"))
                .contains("<b>是</b>")
                .contains("format=json")
                .doesNotContain("format=csv");
        assertThat(page("ASK { ?s ?p 121 }")).contains("<b>否</b>");
        for (String query :
                new String[] {"DESCRIBE <http://localhost:3030/id/person/lihua-1a2b3c4d>", "CONSTRUCT WHERE { ?s a ?t }"
                }) {
            assertThat(page(query))
                    .contains("class=\"subject\"")
                    .contains("李桦</a>")
                    .contains("format=text%2Fturtle")
                    .contains("foaf:Person");
        }
        assertThat(page("CONSTRUCT { ?s a ?s } WHERE { ?s <urn:none> ?o }")).contains("没有结果");
    }

    @Test
    void showsFiveHundredRowsAndLeadsToAllOfThem() throws Exception {
        String many = "SELECT ?a ?b { ?a ?x ?b . ?c a ?z }";
        JsonObject answer = twin("/query?query=" + Client.encoded(many)).getAsJsonObject("answer");

        assertThat(answer.get("shown").getAsInt()).isEqualTo(500);
        assertThat(answer.getAsJsonArray("rows")).hasSize(500);
        assertThat(answer.get("total").getAsInt()).isGreaterThan(500);
        String link = twin("/query?query=" + Client.encoded(many))
                .getAsJsonObject("taking")
                .getAsJsonArray("downloads")
                .get(0)
                .getAsJsonObject()
                .get("href")
                .getAsString();
        assertThat(client.get(link).body().lines().count())
                .isEqualTo(answer.get("total").getAsInt() + 1);
        assertThat(page(many)).contains("页面显示前 500 条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * {\n  ?s ?p\n}", "SELECT * {\n\n} §", "SELECT *\n{ ?s\n a none:x }"})
    void aMistakeIsShownAtItsPlace(String query) throws Exception {
        HttpResponse<String> page = client.get("/query?query=" + Client.encoded(query));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("第 3 行第 ").contains("查询有误").contains("data-line=\"3\"");
    }

    @Test
    void refusalsAndTimeOutsAreShownWithTheQuery() throws Exception {
        String reaching = "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
        HttpResponse<String> refused = client.get("/query?query=" + Client.encoded(reaching));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("这个查询被拒绝").contains("SERVICE &lt;http://127.0.0.1:1/&gt;");
        HttpResponse<String> tooLong =
                client.get("/query?query=" + Client.encoded("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        JsonObject problem = twin("/query?query=" + Client.encoded("SELECT")).getAsJsonObject("problem");
        assertThat(problem.get("status").getAsInt()).isEqualTo(400);
        assertThat(problem.getAsJsonObject("place").get("line").getAsInt()).isEqualTo(1);
    }

    @Test
    void aPostedQueryGetsAnAddressUnlessItIsTooLong() throws Exception {
        HttpResponse<String> shortOne = client.postTo("/query", "query=" + Client.encoded(NAMES.replace("{", "{\r\n")));
        assertThat(shortOne.statusCode()).isEqualTo(303);
        assertThat(client.get(shortOne.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("李桦");
        String filler = "# " + "x".repeat(20_000) + "\n";
        HttpResponse<String> longOne = client.postTo("/query", "query=" + Client.encoded(filler + NAMES));
        assertThat(longOne.statusCode()).isEqualTo(200);
        assertThat(longOne.body())
                .contains("李桦")
                .contains("<form action=\"/sparql\" method=\"post\"")
                .doesNotContain("format=csv");
        String middle = "# " + "x".repeat(9_000) + "\n" + NAMES;
        assertThat(client.get("/query?query=" + Client.encoded(middle)).statusCode())
                .isEqualTo(200);
        assertThat(client.send("POST", "/query/people").statusCode()).isEqualTo(405);
    }

    @Test
    void onlyTheQueryPageAllowsStylesOfItsOwnAndNoneAllowsInlineScript() throws Exception {
        for (String path :
                new String[] {"/query", "/query?query=ASK%7B%7D", "/", "/query/people", "/search", "/sparql", "/ns"}) {
            String policy = client.get(path)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            assertThat(policy.contains("style-src 'self' 'unsafe-inline'"))
                    .as(path)
                    .isEqualTo(path.matches("/query(\\?.*)?"));
            assertThat(policy).contains("script-src 'self';").contains("connect-src 'self'");
        }
    }

    @Test
    void givesALineForAShellWithTheAddressThatTheReaderUses() throws Exception {
        String query = "SELECT ?s { ?s ?p 'x' }";
        String curl = twin("/query?query=" + Client.encoded(query))
                .getAsJsonObject("taking")
                .get("curl")
                .getAsString();

        assertThat(curl)
                .isEqualTo("curl 'http://127.0.0.1:" + server.port() + "/sparql' -H 'Accept: text/csv'"
                        + " --data-urlencode 'query=SELECT ?s { ?s ?p '\\''x'\\'' }'");
    }

    @Test
    void queriesBehindPanelsOpenHere() throws Exception {
        assertThat(page(NAMES))
                .contains("data-asked=\"true\"")
                .contains(NAMES.replace("<", "&lt;").replace(">", "&gt;"));
    }
}
