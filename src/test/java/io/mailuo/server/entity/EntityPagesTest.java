package io.mailuo.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of things and of facts, and their twins in JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityPagesTest {

    private final MailuoServer server = EntitySample.serve();
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonObject twin(String path) throws Exception {
        return JsonParser.parseString(client.get(path + "?format=json").body()).getAsJsonObject();
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = client.get(path + "?lang=zh", "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<JsonObject> rows(JsonObject page, String panel) {
        return StreamSupport.stream(
                        page.getAsJsonObject(panel).getAsJsonArray("rows").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject row(JsonObject page, String panel, String member, String value) {
        return rows(page, panel).stream()
                .filter(row -> row.get(member).getAsString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String thing(JsonObject row) {
        return row.getAsJsonObject("thing").get("text").getAsString();
    }

    private static List<String> words(JsonObject row) {
        return StreamSupport.stream(
                        row.getAsJsonObject("support").getAsJsonArray("shown").spliterator(), false)
                .map(shown -> shown.getAsJsonObject().get("exact").getAsString())
                .toList();
    }

    @Test
    void theHeadNamesThePersonInBothScripts() throws Exception {
        JsonObject head = twin(EntitySample.PERSON).getAsJsonObject("head");

        assertThat(head.get("name").getAsString()).isEqualTo("李桦");
        assertThat(head.get("traditional").getAsString()).isEqualTo("李樺");
        assertThat(head.get("converted").getAsBoolean()).as("an article has it").isFalse();
        assertThat(head.get("pinyin").getAsString()).isEqualTo("li hua");
        assertThat(head.get("articles").getAsInt()).isEqualTo(3);
        assertThat(head.get("from").getAsString()).isEqualTo("2021-05-06");
        assertThat(head.get("to").getAsString()).isEqualTo("2023-09-01");
        assertThat(page(EntitySample.PERSON))
                .contains("<h1 lang=\"zh-Hans\">李桦</h1>")
                .contains("<span lang=\"zh-Hant\">李樺</span>")
                .contains("李局长")
                .contains("href=\"/explore?focus=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Flihua-1a2b3c4d\"");
    }

    @Test
    void aTraditionalNameThatNoArticleHasIsMarkedAsConverted() throws Exception {
        JsonObject head = twin(EntitySample.PROGRAMME).getAsJsonObject("head");

        assertThat(head.get("traditional").getAsString()).contains("晨光行動");
        assertThat(head.get("converted").getAsBoolean()).isTrue();
        assertThat(page(EntitySample.PROGRAMME)).contains("转换");
    }

    @Test
    void postsThatSeveralArticlesStateAreOneWithAllTheirWords() throws Exception {
        JsonObject person = twin(EntitySample.PERSON);
        JsonObject now = row(person, "posts", "title", "局长");

        assertThat(rows(person, "posts")).hasSize(2);
        assertThat(now.get("tenure").getAsString()).isEqualTo("current");
        assertThat(now.get("first").getAsString()).isEqualTo("2021-05-06");
        assertThat(now.get("last").getAsString()).isEqualTo("2023-09-01");
        assertThat(now.get("statements").getAsInt())
                .as("one of them in an article without a day")
                .isEqualTo(3);
        assertThat(words(now)).as("best first").containsExactly("县教育局局长李桦", "局长李桦", "李桦介绍");
        JsonObject then = row(person, "posts", "title", "副局长");
        assertThat(then.get("begins").getAsString()).isEqualTo("2012-03-01");
        assertThat(then.get("ends").getAsString()).isEqualTo("2018-06-30");
        assertThat(then.get("tenure").getAsString()).isEqualTo("former");
    }

    @Test
    void everyStatementOpensItsWordsAndLeadsToTheReader() throws Exception {
        assertThat(page(EntitySample.PERSON))
                .contains("<mark>县教育局局长李桦</mark>")
                .contains(
                        "href=\"/id/article/a-00000001?fact=http%3A%2F%2Flocalhost%3A3030%2Fid%2Foccupancy%2Flihua-1#char=12,20\"")
                .contains("<code>post-before-name</code>")
                .contains("93 %")
                .contains("青禾县推进“晨光行动”")
                .contains("<a class=\"fact-link\" href=\"/id/occupancy/lihua-1\">");
    }

    @Test
    void thePersonHasProgrammesWithRoleOrganisationsAndCompany() throws Exception {
        JsonObject person = twin(EntitySample.PERSON);

        assertThat(row(person, "programmes", "role", "speaker")
                        .getAsJsonObject("thing")
                        .get("text")
                        .getAsString())
                .isEqualTo("“晨光行动”");
        assertThat(rows(person, "organisations"))
                .extracting(EntityPagesTest::thing)
                .containsExactly("青禾县教育局");
        assertThat(rows(person, "people")).extracting(EntityPagesTest::thing).containsExactly("何文", "李桦");
        assertThat(rows(person, "articles")).hasSize(3);
    }

    @Test
    void warnsOfNamesakesAndSaysWhyTheyAreApart() throws Exception {
        JsonObject namesake = rows(twin(EntitySample.PERSON), "namesakes").get(0);

        assertThat(namesake.getAsJsonObject("thing").get("href").getAsString()).isEqualTo("/id/person/lihua-99999999");
        assertThat(namesake.get("reason").getAsString()).isEqualTo("same-name");
        assertThat(namesake.getAsJsonArray("hints").get(0).getAsString()).isEqualTo("校长");
        assertThat(page(EntitySample.PERSON))
                .contains("class=\"warning namesakes\"")
                .contains("没有证据表明是同一个");
        assertThat(page(EntitySample.PROGRAMME)).doesNotContain("namesakes");
    }

    @Test
    void theProgrammeHasBodiesOfficialsUmbrellaAndFigures() throws Exception {
        JsonObject programme = twin(EntitySample.PROGRAMME);

        assertThat(thing(row(programme, "bodies", "role", "owner"))).isEqualTo("青禾县教育局");
        assertThat(thing(row(programme, "officials", "role", "speaker"))).isEqualTo("李桦");
        assertThat(rows(programme, "family")).extracting(EntityPagesTest::thing).containsExactly("“育苗工程”", "“晨光行动”");
        assertThat(rows(programme, "figures"))
                .extracting(row -> row.get("written").getAsString())
                .containsExactlyInAnyOrder("40%", "72%", "≥ 95%", "≈ 120–130 所");
        JsonObject drawn = programme
                .getAsJsonObject("chart")
                .getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject();
        assertThat(drawn.get("subject").getAsString()).isEqualTo("覆盖率");
        assertThat(drawn.getAsJsonObject("baseline").get("written").getAsString())
                .isEqualTo("40%");
        assertThat(drawn.getAsJsonObject("actual").get("written").getAsString()).isEqualTo("72%");
        assertThat(drawn.getAsJsonObject("target").get("written").getAsString()).isEqualTo("≥ 95%");
    }

    @Test
    void theOrganisationHasItsTreeItsPredecessorAndItsPeople() throws Exception {
        JsonObject organisation = twin(EntitySample.ORGANISATION);

        assertThat(rows(organisation, "units"))
                .extracting(row -> row.get("depth").getAsInt() + thing(row))
                .containsExactly("0青禾县人民政府", "1青禾县教育局", "2青禾县教育局教研室");
        JsonObject before = row(organisation, "successions", "relation", "predecessor");
        assertThat(thing(before)).isEqualTo("青禾县教体局");
        assertThat(before.get("note").getAsString()).isEqualTo("县机构改革方案（2019）");
        assertThat(rows(organisation, "people"))
                .extracting(row -> row.getAsJsonObject("person").get("text").getAsString()
                        + row.get("title").getAsString()
                        + row.get("tenure").getAsString())
                .containsExactlyInAnyOrder("李桦局长current", "何文局长acting", "李桦副局长former");
        assertThat(thing(row(organisation, "programmes", "role", "owner"))).isEqualTo("“晨光行动”");
    }

    @Test
    void thePlaceHasItsBodiesItsFiguresAndWhereItLies() throws Exception {
        JsonObject place = twin(EntitySample.PLACE);

        assertThat(place.getAsJsonObject("head").get("code").getAsString()).isEqualTo("990101");
        assertThat(rows(place, "places")).extracting(EntityPagesTest::thing).containsExactly("云省", "青禾县");
        assertThat(rows(place, "bodies")).extracting(EntityPagesTest::thing).containsExactly("青禾县教育局");
        assertThat(rows(place, "figures")).hasSize(3);
    }

    @Test
    void aFactShowsItsWordsWithMoreOfTheArticleAroundThem() throws Exception {
        JsonObject fact = twin(EntitySample.FACT);
        JsonObject words = rows(fact, "evidence").get(0);

        assertThat(fact.getAsJsonArray("says").toString())
                .contains("李桦")
                .contains("青禾县教育局")
                .contains("局长");
        assertThat(words.get("exact").getAsString()).isEqualTo("县教育局局长李桦");
        assertThat(words.get("suffix").getAsString()).startsWith("介绍，“晨光行动”覆盖率从2019年的40%提高到72%，");
        assertThat(words.get("start").getAsInt()).isEqualTo(12);
        assertThat(twin("/id/occupancy/lihua-2").get("begins").getAsString()).isEqualTo("2012-03-01");
        assertThat(twin("/id/tie/chenguang-1").getAsJsonObject("role").get("en").getAsString())
                .isEqualTo("speaker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/run/test-1", "/id/candidate/lihua-1", "/id/succession/qinghe-1"})
    void whatHasNoPageOfItsOwnHasAPlainOne(String path) throws Exception {
        assertThat(page(path)).contains("<dl class=\"relations\">").contains("背后的查询");
        assertThat(twin(path).getAsJsonObject("queries").get("relations").getAsString())
                .contains("SELECT");
    }

    /** The promise of "the query behind this": the endpoint gives the rows that the panel shows. */
    @ParameterizedTest
    @ValueSource(strings = {EntitySample.PERSON, EntitySample.PROGRAMME, EntitySample.ORGANISATION, EntitySample.PLACE})
    void theEndpointGivesTheRowsOfEachPanel(String path) throws Exception {
        int panels = 0;
        for (Map.Entry<String, JsonElement> member : twin(path).entrySet()) {
            if (!member.getValue().isJsonObject()
                    || !member.getValue().getAsJsonObject().has("query")) {
                continue;
            }
            JsonObject panel = member.getValue().getAsJsonObject();
            HttpResponse<String> answer = client.get(
                    Client.sparql(panel.get("query").getAsString()), "Accept", "application/sparql-results+json");
            assertThat(answer.statusCode()).as(member.getKey() + answer.body()).isEqualTo(200);
            long tree = rows(twin(path), member.getKey()).stream()
                    .filter(row -> row.has("relation")
                            && row.get("relation").getAsString().equals("self"))
                    .count();
            assertThat(JsonParser.parseString(answer.body())
                            .getAsJsonObject()
                            .getAsJsonObject("results")
                            .getAsJsonArray("bindings"))
                    .as(path + " " + member.getKey())
                    .hasSize((int) (panel.getAsJsonArray("rows").size()
                            + panel.get("more").getAsInt()
                            - tree));
            assertThat(page(path)).contains("背后的查询");
            panels++;
        }
        assertThat(panels).isGreaterThanOrEqualTo(6);
    }

    /** Articles come from memory; their query has the same answer in the same order. */
    @Test
    void theQueryOfTheArticlesGivesThemInTheSameOrder() throws Exception {
        JsonObject panel = twin(EntitySample.PERSON).getAsJsonObject("articles");
        String answer = client.get(Client.sparql(panel.get("query").getAsString()), "Accept", "text/csv")
                .body();

        assertThat(answer.lines()
                        .skip(1)
                        .map(line -> line.replaceFirst(",.*", ""))
                        .toList())
                .isEqualTo(rows(twin(EntitySample.PERSON), "articles").stream()
                        .map(row -> "http://localhost:3030"
                                + row.getAsJsonObject("article").get("href").getAsString())
                        .toList());
    }

    @Test
    void namesAreDataAndNotMarkup() throws Exception {
        assertThat(page(EntitySample.ORGANISATION))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void saysTheSameAtEveryVisit() throws Exception {
        for (String path : List.of(EntitySample.PERSON, EntitySample.PROGRAMME, EntitySample.FACT)) {
            assertThat(page(path)).isEqualTo(page(path));
        }
    }
}
