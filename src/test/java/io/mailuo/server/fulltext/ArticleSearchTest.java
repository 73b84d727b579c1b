package io.mailuo.server.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The search page and the list of articles look into texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleSearchTest {

    private static final String BODY = "　　全县大會(huì)在雲 溪召開，部署“晨光\n行动”<b>。𠮷林说：晨光行动已到三乡。";

    private final GraphStore store = store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    private static GraphStore store() {
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString("""
                        PREFIX schema: <https://schema.org/>
                        PREFIX : <https://w3id.org/mailuo/ns#>
                        BASE <http://localhost:3030/id/article/>
                        GRAPH <http://localhost:3030/graph/article/a-1> {
                          <a-1> a schema:NewsArticle ; schema:identifier "a.txt" ; schema:name "a.txt" ;
                            schema:headline "云溪全县大会"@zh ; schema:datePublished "2021-05-06" ; :textStart 100 ;
                            schema:articleBody "%s" .
                        }
                        GRAPH <http://localhost:3030/graph/article/b-2> {
                          <b-2> a schema:NewsArticle ; schema:identifier "b.txt" ; schema:name "b.txt" ;
                            schema:articleBody "别的内容" .
                        }
                        """.formatted(BODY.replace("\n", "\\n")), Lang.TRIG)
                .parse(quads);
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void marksTheArticlesOwnWordsWhateverScriptAndDamage() throws Exception {
        for (String typed : List.of("大会在云溪", "大會在雲溪", "大会")) {
            JsonObject article = article(typed);
            JsonObject passage = article.getAsJsonArray("passages").get(0).getAsJsonObject();

            String marked = marked(passage.getAsJsonArray("pieces"));
            assertThat(marked).isEqualTo(typed.length() > 2 ? "大會(huì)在雲 溪" : "大會");
            int start = passage.get("start").getAsInt();
            int end = passage.get("end").getAsInt();
            int from = BODY.offsetByCodePoints(0, start - 100);
            assertThat(BODY.substring(from, BODY.offsetByCodePoints(from, end - start)))
                    .isEqualTo(marked);
            assertThat(passage.get("href").getAsString()).isEqualTo("/id/article/a-1#char=" + start + "," + end);
        }
    }

    @Test
    void marksWordsInTheTitleToo() throws Exception {
        JsonObject article = article("云溪 部署");

        assertThat(marked(article.getAsJsonArray("title"))).isEqualTo("云溪");
        assertThat(article.getAsJsonArray("passages")).hasSize(1); // both words are in sight of each other
        assertThat(article.get("date").getAsString()).isEqualTo("2021-05-06");
    }

    @Test
    void offsetsCountCharactersOfTwoUnitsOnce() throws Exception {
        JsonObject passage = article("林说").getAsJsonArray("passages").get(0).getAsJsonObject();

        int units = BODY.indexOf("林说");
        assertThat(passage.get("start").getAsInt()).isEqualTo(100 + units - 1);
    }

    @Test
    void thePageShowsThemEscapedAndLeadsOn() throws Exception {
        String page = client.get("/search?q=" + Client.encoded("晨光行动")).body();

        assertThat(page)
                .contains("1 篇文章含有“晨光行动”", "&lt;b&gt;", "<mark>晨光行动</mark>")
                .doesNotContain("<b>。");
        assertThat(page).contains("href=\"/articles?words=" + Client.encoded("晨光行动") + "\"");
        assertThat(client.get("/search?in=text&q=" + Client.encoded("晨光行动")).body())
                .contains("<mark>晨光行动</mark>");
        assertThat(client.get("/search?q=" + Client.encoded("龘")).body()).contains("没有文章含有“龘”");
    }

    @Test
    void theListOfArticlesIsNarrowedByWordsInEveryForm() throws Exception {
        String address = "/articles?words=" + Client.encoded("晨光行動");

        assertThat(json(address).get("total").getAsInt()).isEqualTo(1);
        assertThat(client.get(address + "&format=csv").body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("a-1");
        assertThat(client.get(address).body()).contains("正文：“晨光行動”");
        assertThat(json("/articles?words=" + Client.encoded("龘")).get("total").getAsInt())
                .isZero();
        assertThat(json("/articles").get("total").getAsInt()).isEqualTo(2);
    }

    @Test
    void theQueryBehindTheTextsAnswersTheArticlesShown() throws Exception {
        String address = "/search?q=" + Client.encoded("晨光行動");
        String query = json(address).get("textsQuery").getAsString();

        assertThat(client.get(Client.sparql(query) + "&format=csv").body())
                .contains("/id/article/a-1")
                .doesNotContain("/id/article/b-2");
        assertThat(query).contains("?thing mailuo:containsWords \"晨光行動\" .");
        assertThat(json(address + "&in=text").get("textsQuery").getAsString()).isEqualTo(query);
        assertThat(client.get(address).body()).contains("mailuo:containsWords &quot;晨光行動&quot;");
    }

    private JsonObject article(String typed) throws Exception {
        JsonObject texts = json("/search?q=" + Client.encoded(typed)).getAsJsonObject("texts");
        assertThat(texts.get("ready").getAsBoolean()).isTrue();
        assertThat(texts.get("total").getAsInt()).isEqualTo(1);
        return texts.getAsJsonArray("articles").get(0).getAsJsonObject();
    }

    private static String marked(JsonArray pieces) {
        List<String> marked = new ArrayList<>();
        for (JsonElement piece : pieces) {
            if (piece.getAsJsonObject().get("marked").getAsBoolean()) {
                marked.add(piece.getAsJsonObject().get("text").getAsString());
            }
        }
        return marked.get(0);
    }

    private JsonObject json(String path) throws Exception {
        return JsonParser.parseString(
                        client.get(path, "Accept", "application/json").body())
                .getAsJsonObject();
    }
}
