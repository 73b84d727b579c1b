package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.web.Spreadsheet;
import io.mailuo.store.GraphStore;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as pages and in the forms in which they are taken away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListFormsTest {

    private final MailuoServer server = SeedGraph.serve();
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "organisations", "programmes", "places", "articles"})
    void everyFormHasTheWholeListInTheOrderOfThePage(String list) throws Exception {
        JsonArray rows = json("/" + list + "?sort=name").getAsJsonArray("rows");
        List<String> iris = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getAsJsonObject().get("iri").getAsString())
                .toList();

        assertThat(csv(client.get("/" + list + "?sort=name&page=1&format=csv").body()))
                .extracting(record -> record.get("iri"))
                .containsExactlyElementsOf(iris);
        Graph graph = Client.parsed(client.get("/" + list + "?format=ttl").body(), Lang.TURTLE);
        assertThat(iris).allMatch(iri -> graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY));
        assertThat(graph.stream().map(triple -> triple.getSubject().toString()).distinct())
                .hasSameSizeAs(iris);
    }

    @Test
    void aPageHasFiftyRowsAndLinksToTheRest() throws Exception {
        JsonObject first = json("/programmes?page=1");
        JsonObject second = json(first.getAsJsonObject("paging").get("next").getAsString());

        assertThat(first.getAsJsonArray("rows")).hasSize(50);
        assertThat(second.getAsJsonArray("rows")).hasSize(first.get("total").getAsInt() - 50);
        assertThat(json("/programmes?page=999")
                        .getAsJsonObject("paging")
                        .get("page")
                        .getAsInt())
                .isEqualTo(2);
        assertThat(client.get("/programmes?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void sortsByNameInPinyinAndTurnsAnOrderRound() throws Exception {
        List<String> names = names("/people?sort=name");
        List<String> turned = names("/people?sort=-name");

        assertThat(names).startsWith("戴睿云").endsWith("张学伟");
        assertThat(turned).startsWith("张学伟").endsWith("戴睿云");
        assertThat(client.get("/people?sort=age").statusCode()).isEqualTo(400);
        assertThat(client.get("/people?sort=age").body()).contains("mentions, facts, name, date");
    }

    @Test
    void aPersonStandsWithPostsAndTheFactsThatSayThem() throws Exception {
        JsonObject row = json("/people?q=" + Client.encoded("张学伟"))
                .getAsJsonArray("rows")
                .get(0)
                .getAsJsonObject();
        JsonObject post = row.getAsJsonArray("posts").get(0).getAsJsonObject();

        assertThat(post.get("title").getAsString()).isEqualTo("常务副部长");
        assertThat(post.getAsJsonObject("body")
                        .getAsJsonObject("label")
                        .get("zh")
                        .getAsString())
                .isEqualTo("中共浙江省委组织部");
        assertThat(client.get(post.get("href").getAsString()).statusCode()).isEqualTo(200);
        assertThat(client.get("/people").body())
                .contains("常务副部长")
                .contains(post.get("href").getAsString());
    }

    @Test
    void excelGetsAByteOrderMarkWhereItIsAskedFor() throws Exception {
        assertThat(client.get("/people?format=csv&bom=1").body()).startsWith("\uFEFFiri,");
        assertThat(client.get("/people?format=csv").body()).startsWith("iri,");
        assertThat(client.get("/people?format=csv").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"people.csv\"");
    }

    @Test
    void whatASpreadsheetWouldRunIsGuarded() throws Exception {
        try (GraphStore store = MadeUpGraph.of(1);
                MailuoServer other =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            assertThat(csv(new Client(other).get("/organisations?format=csv").body()))
                    .isNotEmpty()
                    .allMatch(record -> record.get("name").startsWith("'="));
        }
        assertThat(List.of("=1+1", "+1", "-1", "@a", "\tx"))
                .allMatch(text -> Spreadsheet.guarded(text).equals("'" + text));
        assertThat(List.of("", "张", "1-2", "’="))
                .allMatch(text -> Spreadsheet.guarded(text).equals(text));
    }

    @Test
    void theAddressSaysWhatIsChosenAndEachChoiceCanBeGivenUp() throws Exception {
        JsonObject page = json("/programmes?kind=type-plan&kind=type-plan&kind=type-action&place=nowhere&page=2");

        assertThat(page.getAsJsonArray("chosen"))
                .extracting(chip -> chip.getAsJsonObject().get("without").getAsString())
                .containsExactly(
                        "/programmes?kind=type-action&place=nowhere",
                        "/programmes?kind=type-plan&place=nowhere",
                        "/programmes?kind=type-plan&kind=type-action");
        assertThat(page.get("total").getAsInt()).isZero();
        assertThat(client.get("/programmes?place=nowhere", "Accept", "text/html")
                        .body())
                .contains("没有符合全部条件的对象");
    }

    @Test
    void aFacetWithoutValuesIsNotShown() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer other =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            String page = new Client(other).get("/organisations").body();
            assertThat(page).doesNotContain("id=\"facet-level\"").contains("id=\"facet-period\"");
        }
    }

    @Test
    void wordsOfArticlesAreDataInLists() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer other =
                        MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0))) {
            Client its = new Client(other);
            for (String path : List.of(
                    "/organisations?q=" + Client.encoded("<script>"),
                    "/organisations?kind=" + Client.encoded("\"><script>"),
                    "/search?q=" + Client.encoded("<script>"))) {
                assertThat(its.get(path, "Accept", "text/html").body())
                        .as(path)
                        .contains("&lt;script&gt;")
                        .doesNotContain("<script>");
            }
        }
    }

    private List<String> names(String path) throws Exception {
        return StreamSupport.stream(json(path).getAsJsonArray("rows").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(row -> row.get("name").getAsString())
                .toList();
    }

    private JsonObject json(String path) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<CSVRecord> csv(String text) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
