package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of lists under any choice: the numbers of the facets are true, and the query behind a list has its rows. */
class FacetCountsTest {

    private static final String[] LISTS = {"/people", "/organisations", "/programmes", "/places", "/articles"};
    private static final int CLICKS = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberIsThatOfTheRowsAfterItsLink(long seed) throws Exception {
        try (GraphStore store = MadeUpGraph.of(seed);
                MailuoServer server =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            for (String list : LISTS) {
                wander(new Client(server), list, new Random(seed));
            }
        }
    }

    @Test
    void soItIsOnTheSampleArticles() throws Exception {
        try (MailuoServer server = SeedGraph.serve()) {
            for (String list : LISTS) {
                wander(new Client(server), list, new Random(4));
            }
        }
    }

    /** Follows links of facets at random and looks at all links of each page on the way. */
    private static void wander(Client client, String list, Random random) throws Exception {
        String at = list;
        for (int click = 0; click <= CLICKS; click++) {
            JsonObject page = json(client, at);
            assertThat(rows(page)).as(at).hasSize(page.get("total").getAsInt());
            assertThat(answer(client, page)).as("query of %s", at).isEqualTo(new TreeSet<>(rows(page)));
            List<String> links = new ArrayList<>();
            for (JsonElement facet : page.getAsJsonArray("facets")) {
                for (JsonElement each : facet.getAsJsonObject().getAsJsonArray("values")) {
                    JsonObject value = each.getAsJsonObject();
                    links.add(value.get("href").getAsString());
                    holds(client, at, page, facet.getAsJsonObject(), value);
                }
            }
            if (links.isEmpty()) {
                return;
            }
            at = links.get(random.nextInt(links.size()));
        }
    }

    private static void holds(Client client, String at, JsonObject page, JsonObject facet, JsonObject value)
            throws Exception {
        int total = page.get("total").getAsInt();
        int count = value.get("count").getAsInt();
        int after = value.get("rows").getAsInt();
        JsonObject next = json(client, value.get("href").getAsString());
        assertThat(next.get("total").getAsInt()).as("%s: %s", at, value).isEqualTo(after);
        if (!facet.get("chosen").getAsBoolean()) {
            assertThat(after).as("%s: %s", at, value).isEqualTo(count);
        }
        if (value.get("widens").getAsBoolean()) {
            assertThat(after).as("%s: %s", at, value).isGreaterThanOrEqualTo(total);
        }
    }

    private static JsonObject json(Client client, String address) throws Exception {
        HttpResponse<String> answer = client.get(address, "Accept", "application/json");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<String> rows(JsonObject page) {
        List<String> iris = new ArrayList<>();
        page.getAsJsonArray("rows")
                .forEach(row -> iris.add(row.getAsJsonObject().get("iri").getAsString()));
        return iris;
    }

    private static Set<String> answer(Client client, JsonObject page) throws Exception {
        HttpResponse<String> answer =
                client.get(Client.sparql(page.get("query").getAsString()), "Accept", "application/sparql-results+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> things = new TreeSet<>();
        JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings")
                .forEach(row -> things.add(row.getAsJsonObject()
                        .getAsJsonObject("thing")
                        .get("value")
                        .getAsString()));
        return things;
    }
}
