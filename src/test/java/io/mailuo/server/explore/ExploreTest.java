package io.mailuo.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the explorer shows for an address, as JSON and as a page that needs no script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreTest {

    private final GraphStore store = Dated.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private JsonObject json(String address) throws Exception {
        return JsonParser.parseString(
                        client.get(address, "Accept", "application/json").body())
                .getAsJsonObject();
    }

    private static List<String> all(JsonObject from, String list, String member) {
        List<String> found = new ArrayList<>();
        for (JsonElement one : from.getAsJsonArray(list)) {
            found.add(one.getAsJsonObject().get(member).getAsString());
        }
        return found;
    }

    private static List<String> edges(JsonObject explored) {
        List<String> found = new ArrayList<>();
        for (JsonElement one : explored.getAsJsonArray("edges")) {
            JsonObject edge = one.getAsJsonObject();
            found.add(name(edge, "source") + " "
                    + edge.getAsJsonArray("ties").asList().stream()
                            .map(JsonElement::getAsString)
                            .toList() + " " + name(edge, "target") + " " + edge.get("evidences"));
        }
        return found;
    }

    private static String name(JsonObject edge, String end) {
        return edge.getAsJsonObject(end).get("name").getAsString();
    }

    @Test
    void startsFromTheBestConnectedThingAndShowsTheTiesAmongItsNeighbours() throws Exception {
        JsonObject explored = json("/explore");

        assertThat(all(explored, "nodes", "name")).containsExactly("秦岚", "青禾县教育局", "春雨计划", "晨光行动");
        assertThat(edges(explored))
                .containsExactly(
                        "秦岚 [lead, speaker] 晨光行动 2", "秦岚 [post] 青禾县教育局 2", "青禾县教育局 [owner] 晨光行动 1", "秦岚 [lead] 春雨计划 1");
    }

    @Test
    void anEdgeBundlesItsFactsWithTheirDaysAndBestConfidence() throws Exception {
        JsonObject edge = json("/explore?ties=post&focus=" + Dated.QIN)
                .getAsJsonArray("edges")
                .get(0)
                .getAsJsonObject();

        assertThat(edge.get("facts").getAsInt()).isEqualTo(1);
        assertThat(edge.getAsJsonArray("titles")).hasToString("[\"局长\"]");
        assertThat(edge.get("confidence").getAsDouble()).isEqualTo(0.93);
        assertThat(edge.get("first").getAsString()).isEqualTo("2019-03-01");
        assertThat(edge.get("last").getAsString()).isEqualTo("2021-05-06");
    }

    @Test
    void anIriAndAPathNameTheSameFocus() throws Exception {
        String byPath = client.get("/explore?format=json&focus=" + Dated.BUREAU).body();
        String byIri = client.get(
                        "/explore?format=json&focus=" + Client.encoded("http://localhost:3030" + Dated.BUREAU))
                .body();

        assertThat(byIri).isEqualTo(byPath).contains("青禾县人民政府");
    }

    @Test
    void capsNeighboursByEvidenceAndSaysHowManyMoreThereAre() throws Exception {
        JsonObject explored = json("/explore?cap=1&focus=" + Dated.QIN);
        JsonObject first = explored.getAsJsonArray("nodes").get(0).getAsJsonObject();

        assertThat(all(explored, "nodes", "name")).hasSize(2);
        assertThat(first.get("more").getAsInt()).isEqualTo(2);
        assertThat(first.get("open").getAsString()).contains("cap=2");
        assertThat(client.get("/explore?lang=en&cap=1&focus=" + Dated.QIN).body())
                .contains("2 more neighbours not shown");
    }

    @ParameterizedTest
    @CsvSource({
        "kinds=programme, 秦岚 春雨计划 晨光行动",
        "kinds=organisation&kinds=person, 秦岚 青禾县教育局",
        "ties=speaker, 秦岚 晨光行动",
        "ties=post&ties=speaker, 秦岚 青禾县教育局 晨光行动",
        "depth=2, 秦岚 青禾县人民政府 青禾县教育局 春雨计划 晨光行动 青禾县",
        "from=2022-01-01, 秦岚 春雨计划",
        "to=2020-12-31, 秦岚 青禾县教育局",
        "from=2021-01-01&to=2021-12-31, 秦岚 青禾县教育局 晨光行动"
    })
    void showsTheKindsTiesAndPeriodThatAreChosen(String choice, String names) throws Exception {
        assertThat(all(json("/explore?focus=" + Dated.QIN + "&" + choice), "nodes", "name"))
                .containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void factsWithoutADayAreNotShownInAPeriodAndThePageSaysSo() throws Exception {
        String address = "/explore?from=2021-01-01&focus=" + Dated.QIN;

        assertThat(edges(json(address))).contains("秦岚 [speaker] 晨光行动 1");
        assertThat(client.get(address).body()).contains("没有日期的事实不显示");
    }

    @Test
    void severalThingsAreOpenedClosedAndTakenAway() throws Exception {
        JsonObject two = json("/explore?focus=" + Dated.QIN + "&focus=" + Dated.SPRING);
        JsonObject spring = two.getAsJsonArray("nodes").get(1).getAsJsonObject();

        assertThat(all(two, "nodes", "name")).contains("青禾县");
        assertThat(all(json(spring.get("close").getAsString()), "nodes", "name"))
                .doesNotContain("青禾县");
        JsonObject without = json("/explore?focus=" + Dated.QIN + "&without=" + Dated.DAWN);
        assertThat(all(without, "nodes", "name")).doesNotContain("晨光行动");
        assertThat(all(json(without.get("restore").getAsString()), "nodes", "name"))
                .contains("晨光行动");
    }

    @ParameterizedTest
    @CsvSource({
        "evidences, descending, 晨光行动",
        "-evidences, ascending, 晨光行动",
        "target, ascending, 春雨计划",
        "-target, descending, 青禾县教育局",
        "first, ascending, 青禾县教育局",
        "last, descending, 春雨计划"
    })
    void theTableStandsInTheOrderAskedFor(String sort, String direction, String first) throws Exception {
        String address = "/explore?focus=" + Dated.QIN + "&sort=" + sort;

        assertThat(name(json(address).getAsJsonArray("edges").get(0).getAsJsonObject(), "target"))
                .isEqualTo(first);
        assertThat(client.get(address).body()).contains("aria-sort=\"" + direction + "\"");
    }

    @Test
    void theQueryBehindTheTableHasItsRows() throws Exception {
        JsonObject explored = json("/explore?focus=" + Dated.QIN);
        JsonArray rows = JsonParser.parseString(client.get(
                                Client.sparql(explored.get("query").getAsString()),
                                "Accept",
                                "application/sparql-results+json")
                        .body())
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings");

        assertThat(rows).hasSize(explored.getAsJsonArray("edges").size());
        for (int i = 0; i < rows.size(); i++) {
            JsonObject edge = explored.getAsJsonArray("edges").get(i).getAsJsonObject();
            JsonObject row = rows.get(i).getAsJsonObject();
            assertThat(row.getAsJsonObject("target").get("value"))
                    .isEqualTo(edge.getAsJsonObject("target").get("iri"));
            assertThat(row.getAsJsonObject("evidences").get("value").getAsInt())
                    .isEqualTo(edge.get("evidences").getAsInt());
        }
    }

    @Test
    void thePageLinksToAllItCanDoWithoutAScript() throws Exception {
        String page =
                client.get("/explore?focus=" + Dated.QIN, "Accept", "text/html").body();

        assertThat(page)
                .contains("href=\"/explore?focus=" + Client.encoded(Dated.QIN) + "&amp;focus="
                        + Client.encoded(Dated.DAWN))
                .contains("href=\"/explore/tie?source=" + Client.encoded(Dated.QIN))
                .contains("<a class=\"name\" href=\"" + Dated.BUREAU + "\"")
                .contains("format=gexf")
                .doesNotContain("<b>");
    }

    @Test
    void findsThingsToAddByPinyin() throws Exception {
        JsonObject search = json("/explore?find=cgxd&focus=" + Dated.SPRING).getAsJsonObject("search");

        assertThat(all(search, "hits", "name")).containsExactly("晨光行动");
        assertThat(search.getAsJsonArray("hits")
                        .get(0)
                        .getAsJsonObject()
                        .get("href")
                        .getAsString())
                .isEqualTo("/explore?focus=" + Client.encoded(Dated.SPRING) + "&focus=" + Client.encoded(Dated.DAWN));
    }

    @Test
    void neighboursOfOneThingAreStatedForPrograms() throws Exception {
        JsonObject answer = json("/explore/neighbours?cap=2&focus=" + Dated.QIN);

        assertThat(answer.keySet()).containsExactly("iri", "name", "kind", "neighbours", "more", "query");
        assertThat(all(answer, "neighbours", "name")).containsExactly("晨光行动", "青禾县教育局");
        assertThat(answer.getAsJsonArray("neighbours").get(0).getAsJsonObject().keySet())
                .containsExactly("iri", "href", "name", "kind", "facts", "evidences");
        assertThat(answer.get("more").getAsInt()).isEqualTo(1);
    }

    @Test
    void theTwinHasAStableShape() throws Exception {
        JsonObject explored = json("/explore?focus=" + Dated.QIN + "&from=2019-01-01&to=2024-01-01&find=x");

        assertThat(explored.keySet())
                .containsExactly(
                        "focus", "depth", "cap", "kinds", "ties", "from", "to", "nodes", "edges", "columns", "dated",
                        "full", "search", "given", "taken", "restore", "query", "ranking");
        assertThat(explored.getAsJsonArray("nodes").get(1).getAsJsonObject().keySet())
                .containsExactly(
                        "id",
                        "iri",
                        "href",
                        "name",
                        "others",
                        "kind",
                        "facts",
                        "articles",
                        "degree",
                        "focused",
                        "more",
                        "open",
                        "remove",
                        "start");
        assertThat(explored.getAsJsonArray("edges").get(0).getAsJsonObject().keySet())
                .containsExactly(
                        "id",
                        "source",
                        "target",
                        "ties",
                        "titles",
                        "facts",
                        "evidences",
                        "confidence",
                        "first",
                        "last",
                        "href");
    }

    @Test
    void aTieShowsItsFactsWithTheirWordsMarked() throws Exception {
        String page = client.get("/explore/tie?source=" + Dated.QIN + "&target=" + Dated.BUREAU)
                .body();

        assertThat(page)
                .contains("<mark>教育局局长秦岚</mark>")
                .contains("<mark>秦岚任教育局局长</mark>")
                .contains("&lt;i&gt;会上，")
                .contains("<code>post-before-name</code>")
                .contains("93 %")
                .contains("局长")
                .contains("现任")
                .contains("href=\"/id/article/a-1?fact=" + Client.encoded("http://localhost:3030/id/occupancy/o-1")
                        + "#char=10,17\"");
    }

    @Test
    void aTieThatIsOftenSaidShowsAFewQuotesAndLinksToTheRest() throws Exception {
        String address = "/explore/tie?lang=en&source=" + Dated.QIN + "&target=" + Dated.BUREAU;

        assertThat(client.get(address + "&quotes=1").body())
                .contains("<mark>教育局局长秦岚</mark>")
                .doesNotContain("<mark>秦岚任教育局局长</mark>")
                .contains("1 more quotes");
        assertThat(client.get(address).body()).doesNotContain("more quotes");
    }

    @Test
    void aUnitIsSaidToBeReadOffTheName() throws Exception {
        assertThat(client.get("/explore/tie?source=" + Dated.BUREAU + "&target=" + Dated.GOVERNMENT)
                        .body())
                .contains("由机构名称得出");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore?focus=/id/person/nobody-1",
                "/explore?focus=/id/article/a-1",
                "/explore/neighbours?focus=/id/person/nobody-1",
                "/explore/tie?source=" + Dated.DAWN + "&target=" + Dated.QIN
            })
    void whatIsNotInTheGraphIs404(String address) throws Exception {
        assertThat(client.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/explore?cap=0|must be a number from 1 to 120",
                "/explore?depth=3|must be a number from 1 to 2",
                "/explore?kinds=article|it can be person, organisation, programme, place",
                "/explore?ties=knows|it can be post, owner, lead, speaker, participant, figure, unit",
                "/explore?from=lately|it must be a day such as 2024-05-01",
                "/explore?sort=name|it can be source, tie, target, facts, evidences, first, last",
                "/explore/neighbours|must be given once",
                "/explore/tie?source=" + Dated.QIN + "|The parameter target is missing"
            })
    void whatCannotBeMeantIsRefusedWithALineThatSaysWhatCan(String address, String line) throws Exception {
        assertThat(client.get(address).statusCode()).as(address).isEqualTo(400);
        assertThat(client.get(address).body()).contains(line);
    }
}
