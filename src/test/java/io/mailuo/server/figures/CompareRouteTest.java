package io.mailuo.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures side by side on a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareRouteTest {

    private final GraphStore store = FigureGraph.store();
    private final MailuoServer server = FigureGraph.serve(store);
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private JsonObject twin(String parameters) throws Exception {
        String body = client.get("/figures/compare?format=json" + parameters).body();
        return JsonParser.parseString(body).getAsJsonObject();
    }

    private static List<String> subjects(JsonObject page) {
        List<String> subjects = new ArrayList<>();
        page.getAsJsonArray("groups")
                .forEach(group ->
                        subjects.add(group.getAsJsonObject().get("subject").getAsString()));
        return subjects;
    }

    private static List<String> figures(JsonArray groups) {
        List<String> figures = new ArrayList<>();
        for (JsonElement group : groups) {
            for (JsonElement row : group.getAsJsonObject().getAsJsonArray("rows")) {
                String iri = row.getAsJsonObject()
                        .getAsJsonObject("figure")
                        .get("iri")
                        .getAsString();
                figures.add(iri.substring(iri.lastIndexOf('/') + 1));
            }
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&show=same",
                "&show=targets",
                "&show=differ",
                "&show=undated",
                "&show=same&q=%E5%AD%A6",
                "&show=same&unit=%E6%89%80",
                "&show=same&about=" + FigureGraph.BUREAU,
                "&show=undated&about=" + FigureGraph.BUREAU,
                "&show=targets&about=" + FigureGraph.SUN,
                "&show=differ&q=%E6%A0%A1%E8%BD%A6"
            })
    void theQueryBehindTheGroupsGivesTheirFigures(String parameters) throws Exception {
        JsonObject page = twin(parameters);
        List<CSVRecord> rows =
                FigureRouteTest.csv(client.get(Client.sparql(page.get("query").getAsString()), "Accept", "text/csv")
                        .body());

        assertThat(rows)
                .extracting(row -> row.get("metric").substring((FigureGraph.ID + "metric/").length()))
                .isEqualTo(figures(page.getAsJsonArray("groups")));
    }

    @Test
    void figuresOfOneMeasureStandTogetherByDay() throws Exception {
        JsonObject page = twin("");

        assertThat(subjects(page)).containsExactly("在校学生", "新建学校", "校车");
        assertThat(figures(page.getAsJsonArray("groups"))).containsExactly("d3", "d1", "d2", "t1", "t2", "u1", "u2");
    }

    @Test
    void aTargetStandsBesideWhatWasReachedWithTheShare() throws Exception {
        JsonObject page = twin("&show=targets");
        JsonObject share = page.getAsJsonArray("groups")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("shares")
                .get(0)
                .getAsJsonObject();

        assertThat(subjects(page)).containsExactly("新建学校");
        assertThat(share.get("percent").getAsBigDecimal()).isEqualByComparingTo("75");
        assertThat(share.get("sign").getAsString())
                .as("90余 of 120 are three quarters or more")
                .isEqualTo("≥");
        assertThat(share.get("reached").getAsBoolean()).isFalse();
        assertThat(client.get("/figures/compare?show=targets", "Accept", "text/html")
                        .body())
                .contains("≥ 75.0 %");
    }

    @Test
    void exactNumbersOfTheSameDaysDisagreeAndRoughOnesDoNot() throws Exception {
        JsonObject page = twin("&show=differ");

        assertThat(subjects(page)).containsExactly("在校学生");
        assertThat(figures(page.getAsJsonArray("groups"))).containsExactly("d1", "d2");
        assertThat(client.get("/figures/compare?show=differ", "Accept", "text/html")
                        .body())
                .contains("在校学生<mark>2.4万</mark>人")
                .contains("在校学生<mark>2.5万</mark>人");
    }

    @Test
    void numbersWithoutDaysOnlyMayDisagree() throws Exception {
        assertThat(subjects(twin("&show=undated"))).containsExactly("校车");
    }

    @Test
    void refusesWhatItCannotMean() throws Exception {
        assertThat(client.get("/figures/compare?show=all").statusCode()).isEqualTo(400);
        assertThat(client.get("/figures/compare?about=x%3Ey").statusCode()).isEqualTo(400);
    }
}
