package io.mailuo.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the Reconciliation API 0.2, kept by a real server that is asked as OpenRefine asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LU = "person/lujianqiu-00000001";
    private static final String BUREAU = "organisation/jiaoyuju-00000001";

    private final GraphStore store = Matters.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void theManifestSaysWhatTheServiceOffers() throws Exception {
        HttpResponse<String> answer = client.get("/reconcile");
        JsonObject manifest = valid("manifest", answer);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(manifest.get("identifierSpace").getAsString()).isEqualTo("http://localhost:3030/id/");
        assertThat(manifest.get("batchSize").getAsInt()).isEqualTo(50);
        for (String member : List.of("view", "preview", "suggest", "extend")) {
            assertThat(manifest.has(member)).as(member).isTrue();
        }
    }

    /** What OpenRefine 3 posts for a column: a form with one field, a limit a query, a type and columns as properties. */
    @Test
    void answersABatchAsOpenRefinePostsIt() throws Exception {
        String queries = """
                {"q0":{"query":"云溪市教育局","type":"organisation","type_strict":"should","limit":3},
                 "q1":{"query":"陸見秋","type":"person","type_strict":"should","limit":3,
                       "properties":[{"pid":"bodies","v":"云溪市教育局"}]}}
                """;
        valid("query-batch", queries);
        HttpResponse<String> answer = client.post("/reconcile", FORM, "queries=" + Client.encoded(queries));
        JsonObject results = valid("result-batch", answer);

        assertThat(results.keySet()).containsExactly("q0", "q1");
        JsonObject bureau = results(results, "q0").get(0);
        assertThat(bureau.get("id").getAsString()).isEqualTo(BUREAU);
        assertThat(bureau.get("match").getAsBoolean()).isTrue();
        assertThat(bureau.get("score").getAsDouble()).isEqualTo(100);
        assertThat(bureau.get("description").getAsString()).isEqualTo("政府机构 · 地级");
        assertThat(results(results, "q1").get(0).get("id").getAsString()).isEqualTo(LU);
    }

    @Test
    void answersTheSameByGet() throws Exception {
        String queries = Client.encoded("{\"a\":{\"query\":\"云溪市\"}}");
        assertThat(client.get("/reconcile?queries=" + queries).body())
                .isEqualTo(client.post("/reconcile", FORM, "queries=" + queries).body());
    }

    @Test
    void namesakesNeverMatchByThemselves() throws Exception {
        List<JsonObject> plain = ask("{\"query\":\"陆见秋\"}");
        assertThat(plain)
                .hasSize(2)
                .noneMatch(candidate -> candidate.get("match").getAsBoolean());
        assertThat(plain).allMatch(candidate -> candidate.get("score").getAsDouble() == 90);

        // The body tells which one is meant, but the user decides.
        List<JsonObject> told =
                ask("{\"query\":\"陆见秋\",\"properties\":[{\"pid\":\"bodies\",\"v\":{\"id\":\"" + BUREAU + "\"}}]}");
        assertThat(told).noneMatch(candidate -> candidate.get("match").getAsBoolean());
        assertThat(told.get(0).get("id").getAsString()).isEqualTo(LU);
        assertThat(told.get(0).get("score").getAsDouble())
                .isGreaterThan(told.get(1).get("score").getAsDouble() + 20);
    }

    @Test
    void aPropertyAgainstItKeepsANameFromMatching() throws Exception {
        JsonObject candidate = ask("{\"query\":\"云溪市教育局\",\"properties\":[{\"pid\":\"level\",\"v\":\"province\"}]}")
                .get(0);
        assertThat(candidate.get("match").getAsBoolean()).isFalse();
        assertThat(candidate.get("score").getAsDouble()).isEqualTo(70);
    }

    @Test
    void anAbbreviationThatEveryPlaceHasDoesNotMatch() throws Exception {
        JsonObject department = ask("{\"query\":\"省委组织部\"}").get(0);
        assertThat(department.get("match").getAsBoolean()).isFalse();
        assertThat(department.get("score").getAsDouble()).isEqualTo(75);
        // But an abbreviation with the place in it does.
        assertThat(ask("{\"query\":\"云溪教育局\"}").get(0).get("match").getAsBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"云溪市教肓局,60,90", "yunxishijiaoyuju,85,85", "云溪市教育,70,95", "云溪市教育局局长,70,90"})
    void namesThatAreOnlyLikeItScoreLessAndDoNotMatch(String text, double least, double most) throws Exception {
        JsonObject best =
                ask("{\"query\":\"" + text + "\",\"type\":\"organisation\"}").get(0);
        assertThat(best.get("id").getAsString()).isEqualTo(BUREAU);
        assertThat(best.get("score").getAsDouble()).isBetween(least, most);
        assertThat(best.get("match").getAsBoolean()).isFalse();
    }

    @Test
    void anIdOrIriIsFoundAsSuch() throws Exception {
        for (String id : List.of(LU, "http://localhost:3030/id/" + LU)) {
            List<JsonObject> found = ask("{\"query\":\"" + id + "\"}");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).get("match").getAsBoolean()).isTrue();
        }
    }

    @Test
    void typesNarrowTheSearch() throws Exception {
        assertThat(ids(ask("{\"query\":\"云溪市\",\"type\":\"kind-school\"}")))
                .containsExactly("organisation/yizhong-00000003");
        assertThat(ids(ask("{\"query\":\"云溪市\",\"type\":[\"place\",\"kind-school\"]}")))
                .containsExactly("place/yunxi-00000001", "organisation/yizhong-00000003");
        assertThat(ask("{\"query\":\"云溪市\",\"type\":[\"place\",\"kind-school\"],\"type_strict\":\"all\"}"))
                .isEmpty();
        assertThat(ask("{\"query\":\"云溪市\",\"type\":\"no-such-type\"}")).isEmpty();
        assertThat(ids(ask("{\"query\":\"云溪市\",\"type\":\"https://schema.org/AdministrativeArea\"}")))
                .containsExactly("place/yunxi-00000001");
        assertThat(ids(ask("{\"query\":\"云溪市\",\"type\":\"place\",\"type_strict\":\"should\",\"limit\":1}")))
                .containsExactly("place/yunxi-00000001");
    }

    @Test
    void propertiesWithoutANameFindWhoHasThem() throws Exception {
        List<JsonObject> found = ask("{\"properties\":[{\"pid\":\"bodies\",\"v\":\"云溪市教育局\"}]}");
        assertThat(ids(found)).containsExactly(LU);
        assertThat(found.get(0).get("match").getAsBoolean()).isFalse();
        assertThat(ids(ask("{\"properties\":[{\"pid\":\"owners\",\"v\":[\"云溪市教育局\",\"别的局\"]}]}")))
                .containsExactly("programme/chenguang-00000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{\"q0\":[]}",
                "{\"q0\":{}}",
                "{\"q0\":{\"query\":7}}",
                "{\"q0\":{\"query\":\"x\",\"type\":7}}",
                "{\"q0\":{\"query\":\"x\",\"type_strict\":\"maybe\"}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":0}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":\"many\"}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":[{\"pid\":\"bodies\"}]}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":[{\"pid\":\"bodies\",\"v\":{}}]}}"
            })
    void aBatchThatIsNoneIsRefusedInOneLine(String queries) throws Exception {
        HttpResponse<String> answer = client.post("/reconcile", FORM, "queries=" + Client.encoded(queries));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().strip().lines()).hasSize(1);
        assertOpen(answer);
    }

    @Test
    void aBatchThatIsTooLargeIsRefusedAndTheAnswerSaysHowManyItTakes() throws Exception {
        String queries = IntStream.range(0, 51)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"云溪市\"}")
                .collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> answer = client.post("/reconcile", FORM, "queries=" + Client.encoded(queries));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("51 queries").contains("takes 50");
    }

    @Test
    void jsonpIsRefused() throws Exception {
        HttpResponse<String> answer = client.get("/reconcile?callback=f");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSONP is not supported").doesNotContain("f(");
    }

    @Test
    void isOpenToAllOriginsAndNothingElseIsPostedTo() throws Exception {
        for (String path : List.of(
                "/reconcile", "/reconcile/suggest/entity?prefix=x", "/reconcile/properties", "/reconcile/nothing")) {
            assertOpen(client.get(path));
        }
        HttpResponse<String> preflight = client.send("OPTIONS", "/reconcile");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertOpen(preflight);

        assertThat(client.send("POST", "/reconcile/preview").statusCode()).isEqualTo(405);
        assertThat(client.send("POST", "/search").statusCode()).isEqualTo(405);
        assertThat(client.send("PUT", "/reconcile").statusCode()).isEqualTo(405);
        assertThat(client.post("/reconcile", "application/json", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void suggestsThingsTypesAndProperties() throws Exception {
        JsonObject things =
                valid("suggest-entity", client.get("/reconcile/suggest/entity?prefix=" + Client.encoded("陆见")));
        assertThat(ids(objects(things.getAsJsonArray("result"))))
                .containsExactlyInAnyOrder(LU, "person/lujianqiu-00000002");
        assertThat(things.toString()).contains("云溪市教育局局长").contains("中共青禾省委组织部部长（曾任）");
        assertThat(ids(objects(valid("suggest-entity", client.get("/reconcile/suggest/entity?prefix=ljq&cursor=1"))
                        .getAsJsonArray("result"))))
                .hasSize(1);
        assertThat(valid("suggest-entity", client.get("/reconcile/suggest/entity?prefix=" + LU))
                        .toString())
                .contains(LU);
        assertThat(valid("suggest-type", client.get("/reconcile/suggest/type?prefix=school"))
                        .toString())
                .contains("kind-school")
                .contains("broader");
        assertThat(valid("suggest-property", client.get("/reconcile/suggest/property?prefix=" + Client.encoded("职")))
                        .toString())
                .contains("posts");
    }

    @Test
    void flyoutsHoldHtmlInWhichWordsAreEscaped() throws Exception {
        assertThat(valid("flyout", client.get("/reconcile/flyout/entity?id=" + Client.encoded(LU)))
                        .get("html")
                        .getAsString())
                .isEqualTo("<strong lang=\"zh\">陆见秋</strong><p>云溪市教育局局长</p>");
        valid("flyout", client.get("/reconcile/flyout/type?id=kind-school"));
        valid("flyout", client.get("/reconcile/flyout/property?id=posts"));
        assertThat(client.get("/reconcile/flyout/entity?id=none").statusCode()).isEqualTo(404);
    }

    @Test
    void thePreviewMayBeFramedAndNoOtherPage() throws Exception {
        HttpResponse<String> preview = client.get("/reconcile/preview?id=" + Client.encoded(BUREAU));
        assertThat(preview.body()).contains("云溪市教育局").contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();

        for (String path : List.of("/", "/reconcile", "/reconcile/flyout/entity?id=" + LU)) {
            assertThat(client.get(path)
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void viewLeadsToTheThingWhoseSlashTheClientEncoded() throws Exception {
        HttpResponse<String> view = client.get("/reconcile/view?id=person%2Flujianqiu-00000001");
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(view.headers().firstValue("Location")).contains("/id/" + LU);
    }

    @Test
    void proposesThePropertiesOfAType() throws Exception {
        JsonObject proposed = valid("property-proposal", client.get("/reconcile/properties?type=person&limit=3"));
        assertThat(ids(objects(proposed.getAsJsonArray("properties")))).containsExactly("names", "posts", "bodies");
        assertThat(valid("property-proposal", client.get("/reconcile/properties?type=kind-school"))
                        .toString())
                .contains("level")
                .doesNotContain("posts");
    }

    @Test
    void addsPropertiesToATable() throws Exception {
        String extend = "{\"ids\":[\"" + LU + "\",\"" + BUREAU + "\",\"person/unknown\"],\"properties\":["
                + "{\"id\":\"posts\"},{\"id\":\"bodies\"},{\"id\":\"articles\",\"settings\":{\"limit\":\"1\"}},"
                + "{\"id\":\"articleCount\"},{\"id\":\"firstDate\"},{\"id\":\"lastDate\"},"
                + "{\"id\":\"level\",\"settings\":{\"language\":\"en\"}},{\"id\":\"place\"}]}";
        valid("extend-query", extend);
        JsonObject answer =
                valid("extend-response", client.post("/reconcile", FORM, "extend=" + Client.encoded(extend)));

        JsonObject rows = answer.getAsJsonObject("rows");
        JsonObject lu = rows.getAsJsonObject(LU);
        assertThat(lu.get("posts")).hasToString("[{\"str\":\"云溪市教育局局长\"}]");
        assertThat(lu.get("bodies")).hasToString("[{\"id\":\"" + BUREAU + "\",\"name\":\"云溪市教育局\"}]");
        assertThat(lu.getAsJsonArray("articles")).hasSize(1);
        assertThat(lu.get("articleCount")).hasToString("[{\"int\":2}]");
        assertThat(lu.get("firstDate")).hasToString("[{\"date\":\"2021-05-06T00:00:00Z\"}]");
        assertThat(lu.get("lastDate")).hasToString("[{\"date\":\"2022-09-01T00:00:00Z\"}]");
        assertThat(rows.getAsJsonObject(BUREAU).get("level")).hasToString("[{\"str\":\"prefecture\"}]");
        assertThat(rows.getAsJsonObject(BUREAU).get("place"))
                .hasToString("[{\"id\":\"place/yunxi-00000001\",\"name\":\"云溪市\"}]");
        assertThat(rows.getAsJsonObject("person/unknown").get("posts")).hasToString("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"ids\":[]}",
                "{\"ids\":[{}],\"properties\":[]}",
                "{\"ids\":[],\"properties\":[{\"id\":\"shoe-size\"}]}",
                "{\"ids\":[],\"properties\":[{\"id\":\"posts\",\"settings\":{\"limit\":\"few\"}}]}"
            })
    void anExtensionThatIsNoneIsRefused(String extend) throws Exception {
        assertThat(client.post("/reconcile", FORM, "extend=" + Client.encoded(extend))
                        .statusCode())
                .isEqualTo(400);
    }

    private List<JsonObject> ask(String query) throws IOException, InterruptedException {
        valid("query-batch", "{\"q\":" + query + "}");
        return results(
                valid(
                        "result-batch",
                        client.post("/reconcile", FORM, "queries=" + Client.encoded("{\"q\":" + query + "}"))),
                "q");
    }

    private static List<JsonObject> results(JsonObject batch, String name) {
        return objects(batch.getAsJsonObject(name).getAsJsonArray("result"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> all = new ArrayList<>();
        array.forEach(element -> all.add(element.getAsJsonObject()));
        return all;
    }

    private static List<String> ids(List<JsonObject> objects) {
        return objects.stream()
                .map(object -> object.get("id"))
                .map(JsonElement::getAsString)
                .toList();
    }

    private static void assertOpen(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    private static JsonObject valid(String schema, HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return valid(schema, answer.body());
    }

    private static JsonObject valid(String schema, String json) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReconcileTest.class.getResourceAsStream(schema + ".json"), schema)) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(in)
                            .validate(json, InputFormat.JSON))
                    .as("%s: %s", schema, json)
                    .isEmpty();
        }
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
