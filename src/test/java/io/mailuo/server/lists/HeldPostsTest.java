package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The posts in the list of people come from memory; the query beside them has the same. */
class HeldPostsTest {

    @Test
    void thePostsOfAPageAreThoseOfItsQuery() throws Exception {
        try (MailuoServer server = SeedGraph.serve()) {
            Client client = new Client(server);
            JsonObject page = json(client, "/people");
            String query = Client.sparql(page.get("posts").getAsString());

            Set<String> asked = new TreeSet<>();
            for (JsonElement row :
                    json(client, query).getAsJsonObject("results").getAsJsonArray("bindings")) {
                asked.add(said(row, "person") + " " + said(row, "title") + " " + said(row, "body") + " "
                        + said(row, "tenure"));
            }
            assertThat(asked).hasSizeGreaterThan(5);
            assertThat(shown(page.getAsJsonArray("rows"))).isEqualTo(asked);
        }
    }

    private static Set<String> shown(JsonArray rows) {
        Set<String> shown = new TreeSet<>();
        for (JsonElement row : rows) {
            JsonObject person = row.getAsJsonObject();
            for (JsonElement each : person.getAsJsonArray("posts")) {
                JsonObject post = each.getAsJsonObject();
                String body = post.has("body")
                        ? post.getAsJsonObject("body").get("iri").getAsString()
                        : "";
                shown.add(person.get("iri").getAsString() + " "
                        + post.get("title").getAsString() + " " + body + " "
                        + post.getAsJsonObject("tenure").get("iri").getAsString());
            }
        }
        return shown;
    }

    private static String said(JsonElement row, String column) {
        JsonObject cell = row.getAsJsonObject().getAsJsonObject(column);
        return cell == null ? "" : cell.get("value").getAsString();
    }

    private static JsonObject json(Client client, String address) throws Exception {
        String accept = address.startsWith("/sparql") ? "application/sparql-results+json" : "application/json";
        return JsonParser.parseString(client.get(address, "Accept", accept).body())
                .getAsJsonObject();
    }
}
