package io.mailuo.server.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixRouteTest {

    private static final String CELL =
            "&programme=" + TieGraph.ID + "programme/chenguang-1&official=" + TieGraph.ID + "person/lihua-1";

    private final GraphStore store = TieGraph.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private JsonObject twin(String parameters) throws Exception {
        return JsonParser.parseString(
                        client.get("/matrix?format=json" + parameters).body())
                .getAsJsonObject();
    }

    private List<CSVRecord> ask(JsonObject of, String query) throws Exception {
        return csv(client.get(Client.sparql(of.get(query).getAsString()), "Accept", "text/csv")
                .body());
    }

    private static List<CSVRecord> csv(String text) throws Exception {
        return CSVParser.parse(
                        new StringReader(text),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    /** Programme, official, role and number of evidences of each mark. */
    private static List<String> marks(JsonObject page) {
        TreeSet<String> marks = new TreeSet<>();
        for (JsonElement row : page.getAsJsonArray("rows")) {
            List<JsonElement> cells =
                    row.getAsJsonObject().getAsJsonArray("cells").asList();
            for (int i = 0; i < cells.size(); i++) {
                String official = page.getAsJsonArray("officials")
                        .get(i)
                        .getAsJsonObject()
                        .getAsJsonObject("official")
                        .get("iri")
                        .getAsString();
                for (JsonElement mark : cells.get(i).getAsJsonObject().getAsJsonArray("marks")) {
                    marks.add(String.join(
                            " ",
                            row.getAsJsonObject()
                                    .getAsJsonObject("programme")
                                    .get("iri")
                                    .getAsString(),
                            official,
                            mark.getAsJsonObject().get("role").getAsString(),
                            mark.getAsJsonObject().get("evidences").getAsString()));
                }
            }
        }
        return new ArrayList<>(marks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&q=lihua",
                "&q=cg",
                "&q=%E6%A1%A6",
                "&q=nobody",
                "&role=speaker",
                "&role=speaker&role=lead",
                "&article=http://localhost:3030/id/article/b-2",
                "&place=http://localhost:3030/id/place/qinghe",
                "&place=http://localhost:3030/id/place/shishi",
                "&programme=http://localhost:3030/id/programme/yixiao-2",
                "&rows=1&columns=1",
                "&sort=name&rows=1"
            })
    void theQueriesBehindTheMatrixAndItsTableGiveTheirRows(String parameters) throws Exception {
        JsonObject page = twin(parameters);
        List<String> table = new ArrayList<>();
        page.getAsJsonArray("table")
                .forEach(tie -> table.add(tie.getAsJsonObject().get("iri").getAsString()));

        assertThat(ask(page, "matrixQuery").stream().map(row -> String.join(" ", row.values())))
                .containsExactlyInAnyOrderElementsOf(marks(page));
        assertThat(ask(page, "tableQuery")).extracting(row -> row.get("tie")).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({
        "'',4",
        "&q=lh,3",
        "&q=%E6%A8%BA,3",
        "&q=wangmin,1",
        "&role=lead,1",
        "&place=http://localhost:3030/id/place/shishi,3",
        "&article=http://localhost:3030/id/article/a-1,1",
        "&programme=http://localhost:3030/id/programme/yixiao-2,1"
    })
    void narrowsByNameRolePlaceAndArticle(String parameters, int ties) throws Exception {
        assertThat(twin(parameters).get("total").getAsInt()).isEqualTo(ties);
    }

    @Test
    void aCellOpensItsWordsWithTheQueryThatGivesThem() throws Exception {
        JsonObject opened = twin(CELL).getAsJsonObject("opened");
        List<CSVRecord> rows = ask(opened, "query");

        assertThat(opened.getAsJsonArray("evidence")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonObject evidence = opened.getAsJsonArray("evidence").get(i).getAsJsonObject();
            assertThat(evidence.getAsJsonObject("words").get("exact").getAsString())
                    .isEqualTo(rows.get(i).get("exact"));
        }
        assertThat(client.get("/matrix?" + CELL.substring(1), "Accept", "text/html")
                        .body())
                .contains("id=\"words\"")
                .contains("<mark>第10字起</mark>")
                .contains("/id/article/a-1?fact=http%3A%2F%2Flocalhost%3A3030%2Fid%2Ftie%2Ft1#char=10,14")
                .contains("programme-speech")
                .doesNotContain("<b>原文");
    }

    @Test
    void anOfficialIsKnownByThePostHeldNow() throws Exception {
        JsonObject first = twin("").getAsJsonArray("officials").get(0).getAsJsonObject();

        assertThat(first.get("post").getAsString()).isEqualTo("局长");
        assertThat(first.getAsJsonObject("body").get("name").getAsString()).isEqualTo("青禾县教育局");
    }

    @Test
    void rowsAndColumnsStandByTiesOrByNameAndTheRestIsOffered() throws Exception {
        JsonObject byTies = twin("&rows=1");
        JsonObject byName = twin("&rows=1&sort=name");

        assertThat(byTies.getAsJsonArray("rows").toString()).contains("晨光行动").doesNotContain("一校一策");
        assertThat(byTies.get("moreRows").getAsString()).contains("rows=21");
        assertThat(byName.getAsJsonArray("rows").toString()).contains("晨光行动");
        assertThat(twin("&sort=name").getAsJsonArray("rows").get(1).toString()).contains("一校一策");
    }

    @Test
    void theTableCanBeTakenAway() throws Exception {
        List<CSVRecord> rows = csv(client.get("/matrix?format=csv").body());

        assertThat(rows).hasSize(4);
        assertThat(rows).extracting(row -> row.get("officialName")).contains("李桦", "王敏");
        assertThat(client.get("/matrix?format=xlsx").body()).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=size", "programme=a%3Eb&official=c", "rows=0", "place=%22", "role=king"})
    void refusesWhatItCannotMean(String parameters) throws Exception {
        assertThat(client.get("/matrix?" + parameters).statusCode()).isEqualTo(400);
    }
}
