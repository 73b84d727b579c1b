package io.mailuo.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor is told of the sample articles' graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorDataTest {

    private final MailuoServer server = SeedGraph.serve();
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
    }

    private List<JsonObject> terms(String parameters) throws Exception {
        JsonObject answer = JsonParser.parseString(
                        client.get("/query/terms.json?" + parameters).body())
                .getAsJsonObject();
        return StreamSupport.stream(answer.getAsJsonArray("terms").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "class,per,foaf:Person",
        "class,foaf:Per,foaf:Person",
        "class,http://xmlns.com/foaf/0.1/Per,foaf:Person",
        "class,人物,foaf:Person",
        "class,Progra,mailuo:Programme",
        "property,prefL,skos:prefLabel",
        "property,职务,schema:roleName",
        "property,title,schema:roleName",
        "property,mailuo:ow,mailuo:owner"
    })
    void offersATermByItsNameOrItsLabelInEitherLanguage(String kind, String typed, String name) throws Exception {
        assertThat(terms("kind=" + kind + "&q=" + Client.encoded(typed)).stream()
                        .map(term -> term.get("name").getAsString())
                        .findFirst())
                .hasValue(name);
    }

    @Test
    void everyTermThatTheGraphUsesIsOffered() throws Exception {
        Set<String> used = new TreeSet<>();
        for (String query : new String[] {"SELECT DISTINCT ?t { ?s ?t ?o }", "SELECT DISTINCT ?t { ?s a ?t }"}) {
            client.get(Client.sparql(query) + "&format=csv")
                    .body()
                    .lines()
                    .skip(1)
                    .forEach(used::add);
        }
        for (String iri : used) {
            List<JsonObject> offered = terms("q=" + Client.encoded(iri));
            assertThat(offered).as(iri).isNotEmpty();
            assertThat(offered.get(0).get("iri").getAsString()).isEqualTo(iri);
            assertThat(offered.get(0).get("used").getAsBoolean()).as(iri).isTrue();
        }
    }

    @Test
    void refusesOtherKinds() throws Exception {
        assertThat(client.get("/query/terms.json?kind=cat").statusCode()).isEqualTo(400);
    }
}
