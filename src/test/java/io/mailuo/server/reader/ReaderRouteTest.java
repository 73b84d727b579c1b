package io.mailuo.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, the twin and the annotations of an article with all that is hard to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderRouteTest {

    private static final String TEXT =
            "\n\n\u3000晨光行动😀\r\n\r\n青禾县教育局原局长李桦说:<script>alert(1)</script>“晨光行动”\u202E很好\u202C。\n"
                    + "𠮷甲\uFFFD\uFFFD乙\u0007\t&amp;\r末行";
    private static final int START = 7;

    private final MadeArticle made = new MadeArticle(TEXT, START);
    private final String post = made.mention("place", "青禾县", "青禾县")
            .mention("organisation", "青禾县教育局", "青禾县教育局")
            .mention("person", "李桦<b>", "李桦")
            .mention("programme", "晨光行动", "晨光行动")
            .mention("programme", "晨光", "“晨光行动”")
            .post("李桦<b>", "青禾县教育局", "局长", "0.95", made.find("教育局原局长李桦"), made.find("𠮷甲"));
    private final String tie = made.tie("李桦<b>", "晨光行动", "0.6", made.find("李桦说:<script>alert(1)</script>“晨光行动”\u202E"));
    private final GraphStore store = made.store();
    private final MailuoServer server =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=en", "?least=90&show=post"})
    void theTextOfThePageIsTheArticles(String address) throws Exception {
        assertThat(text(page(address)).wholeText()).isEqualTo(TEXT);
    }

    @Test
    void theTextStaysTheArticlesWhereWordsAreMarked() throws Exception {
        assertThat(text(page("?fact=" + Client.encoded(tie))).wholeText()).isEqualTo(TEXT);
    }

    @Test
    void marksLinkToWhatTheyNameAndNeverLieInEachOther() throws Exception {
        Element text = text(page(""));

        assertThat(text.select("a a")).isEmpty();
        assertThat(text.select("a.m"))
                .allSatisfy(mark -> assertThat(mark.attr("href")).startsWith("/id/"))
                .allSatisfy(mark -> assertThat(mark.attr("title")).isNotBlank());
        assertThat(text.select("a[title=地区 青禾县]").text()).isEqualTo("青禾县");
        assertThat(text.select("a[title=机构 青禾县教育局]").text()).isEqualTo("教育局");
        assertThat(text.select("a[title=人物 李桦<b>]").text()).isEqualTo("李桦");
        assertThat(text.select("a.organisation .place").text()).as("nested").isEqualTo("青禾县");
    }

    @Test
    void theWordsOfAFactAreMarkedOnTheServer() throws Exception {
        Document page = page("?fact=" + Client.encoded(post));

        assertThat(said(page)).isEqualTo("教育局原局长李桦𠮷甲");
        Stretch second = made.find("𠮷甲");
        assertThat(Objects.requireNonNull(page.getElementById("char=" + second.start() + "," + second.end()))
                        .wholeText())
                .isEqualTo("𠮷甲");
        assertThat(page.select(".statement.pinned").attr("data-fact")).isEqualTo(post);
        assertThat(said(page(""))).isEmpty();
    }

    @Test
    void saysThatAFactIsNotOfThisArticle() throws Exception {
        Document page = page("?fact=" + Client.encoded("http://localhost:3030/id/tie/other\"><script>"));

        assertThat(said(page)).isEmpty();
        assertThat(page.select(".asked").text()).contains("没有所指的事实");
    }

    @Test
    void factsAreSaidInTheReadersLanguageWithLinks() throws Exception {
        assertThat(page("").select("[data-fact=" + post + "] .line").text()).isEqualTo("李桦<b> 曾任 青禾县教育局 局长");
        assertThat(page("?lang=en").select("[data-fact=" + post + "] .line").text())
                .isEqualTo("李桦<b> was 局长 at 青禾县教育局");
        Element statement = Objects.requireNonNull(
                page("").select("[data-fact=" + tie + "]").first());
        assertThat(statement.select(".line a")).hasSize(2);
        assertThat(statement.text()).contains("60 %").contains("made-fact");
        assertThat(statement.select("a[data-go]").attr("href"))
                .isEqualTo(MadeArticle.PATH + "?fact=" + Client.encoded(tie) + "#char="
                        + statement.select("a[data-go]").attr("data-go"));
    }

    @Test
    void theRailIsChosenFromByKindAndConfidence() throws Exception {
        assertThat(shown("")).containsExactly(post, tie);
        assertThat(shown("?least=70")).containsExactly(post);
        assertThat(shown("?show=tie")).containsExactly(tie);
        assertThat(client.get(MadeArticle.PATH + "?least=x").statusCode()).isEqualTo(400);
    }

    @Test
    void whatCannotBeSeenIsShownAndWhatWasLostIsSaid() throws Exception {
        Document page = page("");

        assertThat(page.select("#text .control").eachAttr("data-symbol")).containsExactly("U+202E", "U+202C", "U+0007");
        assertThat(page.select(".statement[data-fact=" + tie + "] .words .control")
                        .eachAttr("data-symbol"))
                .as("in quotations, too")
                .containsExactly("U+202E");
        assertThat(page.select(".destroyed")).hasSize(2);
        assertThat(page.select(".lost").text()).contains("损毁 3 字");
        assertThat(page.html()).doesNotContain("<script>alert");
    }

    @Test
    void everyPanelShowsTheRowsOfItsQuery() throws Exception {
        JsonObject twin = json("?format=json");
        for (JsonElement panel : twin.getAsJsonArray("panels")) {
            String query = panel.getAsJsonObject().get("query").getAsString();
            assertThat(rows(query, "fact"))
                    .containsExactlyInAnyOrderElementsOf(
                            panel.getAsJsonObject().getAsJsonArray("facts").asList().stream()
                                    .map(fact ->
                                            fact.getAsJsonObject().get("iri").getAsString())
                                    .toList());
        }
        JsonObject named = twin.getAsJsonObject("named");
        assertThat(rows(named.get("query").getAsString(), "mention"))
                .hasSize(named.get("mentions").getAsInt())
                .hasSize(5);
    }

    @Test
    void theTwinHasTheTextAndThePositionsOfMarks() throws Exception {
        JsonObject twin = json("?format=json");
        int[] points = TEXT.codePoints().toArray();

        String joined = twin.getAsJsonArray("lines").asList().stream()
                .flatMap(line -> line.getAsJsonObject().getAsJsonArray("segments").asList().stream())
                .map(segment -> segment.getAsJsonObject().get("text").getAsString())
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(TEXT);
        JsonObject first = twin.getAsJsonArray("marks").get(0).getAsJsonObject();
        int start = first.get("start").getAsInt() - twin.get("start").getAsInt();
        assertThat(new String(points, start, first.get("end").getAsInt() - START - start))
                .isEqualTo("晨光行动");
    }

    @Test
    void exportsWebAnnotationsByTheModel() throws Exception {
        HttpResponse<String> answer = client.get(MadeArticle.PATH + "?format=annotations");
        JsonObject collection = JsonParser.parseString(answer.body()).getAsJsonObject();
        JsonObject page = collection.getAsJsonObject("first");
        JsonArray items = page.getAsJsonArray("items");

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");
        assertThat(collection.getAsJsonArray("@context").get(0).getAsString())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").getAsString()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").getAsInt()).isEqualTo(items.size()).isEqualTo(5 + 2);
        assertThat(page.get("type").getAsString()).isEqualTo("AnnotationPage");
        assertThat(page.get("partOf").getAsString())
                .isEqualTo(collection.get("id").getAsString());
        List<String> ids = new ArrayList<>();
        for (JsonElement item : items) {
            JsonObject annotation = item.getAsJsonObject();
            ids.add(annotation.get("id").getAsString());
            assertThat(annotation.get("type").getAsString()).isEqualTo("Annotation");
            assertThat(annotation.get("motivation").getAsString()).isIn("identifying", "describing");
            assertThat(annotation.has("body")).isTrue();
            targets(annotation).forEach(ReaderRouteTest::isWellFormed);
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("http"));
    }

    @Test
    void annotationsAreFoundByTheirProfileAndByTheLink() throws Exception {
        HttpResponse<String> asked = client.get(
                MadeArticle.PATH, "Accept", "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");

        assertThat(asked.body())
                .isEqualTo(client.get(MadeArticle.PATH + "?format=annotations").body());
        assertThat(client.get(MadeArticle.PATH, "Accept", "application/ld+json").body())
                .doesNotContain("AnnotationPage");
        assertThat(client.get(MadeArticle.PATH).headers().allValues("Link"))
                .anyMatch(link -> link.contains("format=annotations") && link.contains("anno.jsonld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void isServedAsRdf(String type) throws Exception {
        HttpResponse<String> answer = client.get(MadeArticle.PATH, "Accept", type);

        assertThat(Client.parsed(answer.body(), Client.lang(answer)).stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("articleBody"));
        assertThat(client.get("/id/article/none", "Accept", type).statusCode()).isEqualTo(404);
    }

    @Test
    void anArticleOutsideTheGraphIs404() throws Exception {
        assertThat(client.get("/id/article/none").statusCode()).isEqualTo(404);
        assertThat(client.get("/id/article/none?format=annotations").statusCode())
                .isEqualTo(404);
    }

    /** Positions are those of the article's words, and the quotation says the same words. */
    private static void isWellFormed(JsonObject target) {
        assertThat(target.get("type").getAsString()).isEqualTo("SpecificResource");
        assertThat(target.get("source").getAsString()).isEqualTo(MadeArticle.IRI);
        JsonObject position = target.getAsJsonArray("selector").get(0).getAsJsonObject();
        JsonObject quote = target.getAsJsonArray("selector").get(1).getAsJsonObject();
        assertThat(position.get("type").getAsString()).isEqualTo("TextPositionSelector");
        assertThat(quote.get("type").getAsString()).isEqualTo("TextQuoteSelector");
        int start = position.get("start").getAsInt() - START;
        int end = position.get("end").getAsInt() - START;
        int[] points = TEXT.codePoints().toArray();
        assertThat(quote.get("exact").getAsString()).isEqualTo(new String(points, start, end - start));
        assertThat(new String(points, 0, start)).endsWith(quote.get("prefix").getAsString());
        assertThat(new String(points, end, points.length - end))
                .startsWith(quote.get("suffix").getAsString());
    }

    private static List<JsonObject> targets(JsonObject annotation) {
        JsonElement target = annotation.get("target");
        return target.isJsonArray()
                ? target.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of(target.getAsJsonObject());
    }

    private List<String> rows(String query, String column) throws Exception {
        String answer = client.get(Client.sparql(query), "Accept", "application/sparql-results+json")
                .body();
        return JsonParser.parseString(answer)
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings")
                .asList()
                .stream()
                .map(row -> row.getAsJsonObject()
                        .getAsJsonObject(column)
                        .get("value")
                        .getAsString())
                .distinct()
                .toList();
    }

    private List<String> shown(String address) throws Exception {
        return page(address)
                .select(".facts:not([hidden]) .statement:not([hidden])")
                .eachAttr("data-fact");
    }

    private static String said(Document page) {
        return page.select("#text mark").stream().map(Element::wholeText).collect(Collectors.joining());
    }

    private static Element text(Document page) {
        return Objects.requireNonNull(page.getElementById("text"));
    }

    private Document page(String address) throws Exception {
        HttpResponse<String> answer = client.get(MadeArticle.PATH + address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private JsonObject json(String address) throws Exception {
        return JsonParser.parseString(client.get(MadeArticle.PATH + address).body())
                .getAsJsonObject();
    }
}
