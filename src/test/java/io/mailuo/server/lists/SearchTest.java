package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches and suggestions by what things are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private final GraphStore store = Sample.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李桦", "李樺", "樺", "桦", "lihua", "li hua", "lh", "LH", "李 桦"})
    void findsNamesInBothScriptsInPinyinAndByInitialsDownToOneCharacter(String text) throws Exception {
        assertThat(client.get("/search?q=" + Client.encoded(text)).body()).contains("href=\"" + Sample.PERSON + "\"");
        assertThat(names("/suggest?q=" + Client.encoded(text), "suggestions")).contains("李桦");
    }

    @Test
    void saysThatNothingWasFound() throws Exception {
        assertThat(client.get("/search?q=" + Client.encoded("龘")).body()).contains("没有名称含“龘”的对象");
        assertThat(client.get("/search").statusCode()).isEqualTo(200);
        assertThat(names("/suggest?q=" + Client.encoded("龘"), "suggestions")).isEmpty();
        assertThat(names("/suggest", "suggestions")).isEmpty();
    }

    @Test
    void countsWhatWasFoundByKindAndKeepsToTheKindsChosen() throws Exception {
        JsonObject all = json("/search?q=" + Client.encoded("行动"));

        for (JsonElement each : all.getAsJsonArray("kinds")) {
            JsonObject kind = each.getAsJsonObject();
            JsonObject one = json(kind.get("href").getAsString());
            assertThat(one.get("total").getAsInt()).isEqualTo(kind.get("count").getAsInt());
            assertThat(one.getAsJsonArray("hits"))
                    .allMatch(hit -> hit.getAsJsonObject().get("kind").equals(kind.get("kind")));
            assertThat(json(kind.get("list").getAsString()).get("total")).isEqualTo(kind.get("count"));
        }
        assertThat(all.getAsJsonArray("kinds")).hasSize(2);
    }

    @Test
    void theQueryBehindASearchAnswersWhatThePageShows() throws Exception {
        JsonObject page = json("/search?q=" + Client.encoded("桦"));

        assertThat(client.get(Client.sparql(page.get("query").getAsString()) + "&format=csv")
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly(page.getAsJsonArray("hits")
                                .get(0)
                                .getAsJsonObject()
                                .get("iri")
                                .getAsString() + ",李桦");
    }

    @Test
    void aSuggestionSaysWhatTellsAThingFromOthers() throws Exception {
        JsonObject hit =
                json("/suggest?q=lh").getAsJsonArray("suggestions").get(0).getAsJsonObject();

        assertThat(hit.get("href").getAsString()).isEqualTo(Sample.PERSON);
        assertThat(hit.get("kind").getAsString()).isEqualTo("person");
        assertThat(hit.getAsJsonObject("type").get("zh").getAsString()).isEqualTo("人物");
        assertThat(hit.getAsJsonArray("about")
                        .get(0)
                        .getAsJsonObject()
                        .get("zh")
                        .getAsString())
                .isEqualTo("青禾县教育局局长");
    }

    @Test
    void suggestsTenAtMost() throws Exception {
        try (GraphStore many = MadeUpGraph.of(1);
                MailuoServer other =
                        MailuoServer.start(many, ServerSettings.defaults().at("127.0.0.1", 0))) {
            JsonObject answer = JsonParser.parseString(new Client(other)
                            .get("/suggest?q=" + Client.encoded("张"))
                            .body())
                    .getAsJsonObject();
            assertThat(answer.getAsJsonArray("suggestions")).hasSize(10);
            assertThat(answer.get("total").getAsInt()).isGreaterThan(10);
            assertThat(new Client(other).get("/suggest?q=a&limit=11").statusCode())
                    .isEqualTo(400);
        }
    }

    private List<String> names(String path, String member) throws Exception {
        return StreamSupport.stream(json(path).getAsJsonArray(member).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(hit -> hit.get("name").getAsString())
                .toList();
    }

    private JsonObject json(String path) throws Exception {
        return JsonParser.parseString(
                        client.get(path, "Accept", "application/json").body())
                .getAsJsonObject();
    }
}
