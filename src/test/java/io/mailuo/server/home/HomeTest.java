package io.mailuo.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The home page of the two sample articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeTest {

    private final MailuoServer server = SeedGraph.serve();
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void listsEveryReadyQueryAndEachRuns() throws Exception {
        String home = client.get("/").body();

        assertThat(ReadyQueries.ofProgram().list()).hasSizeGreaterThanOrEqualTo(7);
        for (ReadyQueries.ReadyQuery query : ReadyQueries.ofProgram().list()) {
            assertThat(home).contains("href=\"/query/" + query.name() + "\"");
            assertThat(client.get("/query/" + query.name()).statusCode())
                    .as(query.name())
                    .isEqualTo(200);
        }
    }

    @Test
    void countsAreThoseOfTheListsTheyLeadTo() throws Exception {
        for (JsonElement each : json("/").getAsJsonArray("figures")) {
            JsonObject figure = each.getAsJsonObject();
            if (List.of("person", "organisation", "programme", "place", "article")
                    .contains(figure.get("kind").getAsString())) {
                assertThat(json(figure.get("href").getAsString()).get("total")).isEqualTo(figure.get("count"));
            }
            assertThat(figure.get("count").getAsInt()).as(figure.toString()).isPositive();
        }
    }

    @Test
    void saysWhatTheGraphWasBuiltFromAndNoMoreThanIsKnown() throws Exception {
        JsonObject built = json("/").getAsJsonObject("built");

        assertThat(built.get("articles").getAsInt()).isEqualTo(2);
        assertThat(built.get("undated").getAsInt()).isEqualTo(2);
        assertThat(built.has("first")).isFalse();
        assertThat(built.has("on"))
                .as("a store in memory has no file with a time")
                .isFalse();
        assertThat(built.get("program").getAsString()).isEqualTo("test");
        assertThat(client.get("/").body()).contains("其中 2 篇日期不详").doesNotContain("建于");
    }

    @Test
    void datesAreThoseOfTheArticles() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer other =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            assertThat(new Client(other).get("/").body()).contains("（2021-05-06 至 2021-05-06），其中 1 篇日期不详");
        }
    }

    @Test
    void asksWhatTheGraphAnswers() throws Exception {
        Map<String, JsonObject> doors = new HashMap<>();
        json("/")
                .getAsJsonArray("doors")
                .forEach(door ->
                        doors.put(door.getAsJsonObject().get("question").getAsString(), door.getAsJsonObject()));

        assertThat(doors).containsOnlyKeys("drives", "speaks", "posts", "reached", "body", "connected");
        for (String question : List.of("drives", "posts", "reached", "body")) {
            String href =
                    Objects.requireNonNull(doors.get(question)).get("href").getAsString();
            HttpResponse<String> page = client.get(href, "Accept", "text/html");
            assertThat(page.statusCode()).as(href).isEqualTo(200);
        }
        assertThat(client.get("/", "Accept-Language", "zh").body()).contains("谁在推动“鲲鹏行动”计划？");
        assertThat(client.get("/", "Accept-Language", "en").body()).contains("Who drives “鲲鹏行动”计划?");
    }

    @Test
    void whoSpeaksForWhatInWhichWordsIsOneClickAway() throws Exception {
        assertThat(client.get("/").body()).contains("href=\"/matrix\"><b>哪位官员为哪个项目说话");
    }

    @Test
    void asksNothingThatAnEmptyGraphCannotAnswer() throws Exception {
        try (GraphStore store = new MemoryStore();
                MailuoServer other =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            HttpResponse<String> home = new Client(other).get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).doesNotContain("class=\"doors\"").contains("Apache-2.0");
        }
    }

    private JsonObject json(String path) throws Exception {
        return JsonParser.parseString(
                        client.get(path, "Accept", "application/json").body())
                .getAsJsonObject();
    }
}
