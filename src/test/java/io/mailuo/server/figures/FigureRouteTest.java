package io.mailuo.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.web.Spreadsheet;
import io.mailuo.store.GraphStore;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of figures of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureRouteTest {

    private final GraphStore store = FigureGraph.store();
    private final MailuoServer server = FigureGraph.serve(store);
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private JsonObject twin(String parameters) throws Exception {
        HttpResponse<String> answer = client.get("/figures?format=json" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<String> each(JsonObject page, String list, String member) {
        return StreamSupport.stream(page.getAsJsonArray(list).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get(member).getAsString())
                .toList();
    }

    private List<CSVRecord> ask(String query) throws Exception {
        return csv(client.get(Client.sparql(query), "Accept", "text/csv").body());
    }

    static List<CSVRecord> csv(String text) throws Exception {
        return CSVParser.parse(
                        new StringReader(text),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&sort=value",
                "&sort=value&falling=1",
                "&sort=article&falling=1",
                "&q=学",
                "&q=學",
                "&q=b",
                "&status=actual",
                "&status=actual&status=target&unit=所",
                "&comparator=at-most",
                "&year=2020&holder=" + FigureGraph.BUREAU,
                "&programme=" + FigureGraph.SUN + "&sort=article",
                "&article=http://localhost:3030/id/article/c-3",
                "&unit=没有"
            })
    void theQueryBehindTheListGivesItsRows(String parameters) throws Exception {
        JsonObject page = twin(encoded(parameters));
        List<CSVRecord> rows = ask(page.get("query").getAsString());

        assertThat(rows).extracting(row -> row.get("metric")).isEqualTo(each(page, "figures", "iri"));
        assertThat(rows).extracting(row -> row.get("quote")).isEqualTo(each(page, "figures", "quote"));
        assertThat(page.get("total").getAsInt()).isEqualTo(rows.size());
    }

    private static String encoded(String parameters) {
        StringBuilder all = new StringBuilder();
        for (String parameter : parameters.split("&")) {
            String[] parts = parameter.split("=", 2);
            all.append(parameter.isEmpty() ? "" : "&" + parts[0] + "=" + Client.encoded(parts[1]));
        }
        return all.toString();
    }

    @Test
    void aFacetCountsWhatItsLinkFinds() throws Exception {
        JsonObject page = twin("&q=" + Client.encoded("学"));
        int seen = 0;
        for (JsonElement facet : page.getAsJsonArray("facets")) {
            for (JsonElement value : facet.getAsJsonObject().getAsJsonArray("values")) {
                JsonObject choice = value.getAsJsonObject();
                JsonObject chosen = twin(choice.get("href")
                        .getAsString()
                        .substring("/figures?".length() - 1)
                        .replace("?", "&"));
                assertThat(chosen.get("total").getAsInt())
                        .as(choice.toString())
                        .isEqualTo(choice.get("count").getAsInt());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"d1,在校学生|2.4万|人", "t2,新建学校|90|余所", "n1,下降|3.5|%", "r1,|8—12|℃"})
    void marksTheValueInTheWords(String id, String cut) throws Exception {
        for (JsonElement figure : twin("").getAsJsonArray("figures")) {
            if (figure.getAsJsonObject().get("iri").getAsString().endsWith("/" + id)) {
                JsonObject written = figure.getAsJsonObject().getAsJsonObject("written");
                assertThat(written.get("before").getAsString() + "|"
                                + written.get("value").getAsString() + "|"
                                + written.get("after").getAsString())
                        .isEqualTo(cut);
                return;
            }
        }
        assertThat(id).as("not listed").isEmpty();
    }

    @Test
    void thePageShowsMyriadsToReadersOfChineseAlone() throws Exception {
        String chinese = client.get("/figures?lang=zh", "Accept", "text/html").body();
        String english = client.get("/figures?lang=en", "Accept", "text/html").body();

        assertThat(chinese)
                .contains("24,000")
                .contains(">2.4万人<")
                .contains("href=\"/id/article/a-1?fact=http%3A%2F%2F");
        assertThat(english).contains("24,000").doesNotContain(">2.4万人<").contains("lower bound");
        assertThat(chinese).doesNotContain("<b>课").contains("&lt;b&gt;课");
    }

    @Test
    void theSheetHasTheRowsAndColumnsOfTheQuery() throws Exception {
        List<CSVRecord> sheet = csv(client.get("/figures?format=csv").body());
        List<CSVRecord> rows = ask(twin("").get("query").getAsString());

        assertThat(sheet.get(0).getParser().getHeaderNames())
                .isEqualTo(rows.get(0).getParser().getHeaderNames());
        assertThat(sheet).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(sheet.get(i).values())
                    .isEqualTo(Stream.of(rows.get(i).values())
                            .map(FigureRouteTest::unlessANumber)
                            .toArray());
        }
    }

    @Test
    void theSheetForExcelHasItsMarkAndRunsNothing() throws Exception {
        String sheet = client.get("/figures?format=csv&bom=1").body();

        assertThat(sheet).startsWith("\uFEFFmetric,").contains("'=1+1");
        assertThat(client.get("/figures?format=csv").body())
                .startsWith("metric,")
                .contains("'=1+1");
    }

    /** Numbers stay, negative ones too; of texts, those that a spreadsheet would run are guarded. */
    private static String unlessANumber(String cell) {
        return cell.matches("-[0-9.]+") ? cell : Spreadsheet.guarded(cell);
    }

    @Test
    void theFactsComeAsTurtleWithTheirEvidence() throws Exception {
        HttpResponse<String> answer = client.get("/figures?status=target", "Accept", "text/turtle");

        assertThat(Client.parsed(answer.body(), Lang.TURTLE).stream().map(Object::toString))
                .anyMatch(triple -> triple.contains("metric/t1") && triple.contains("variableMeasured"))
                .anyMatch(triple -> triple.contains("oa#exact") && triple.contains("原文五个字"))
                .noneMatch(triple -> triple.contains("metric/t2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=size",
                "programme=no+iri",
                "article=a%3Eb",
                "page=0",
                "format=exe",
                "status=foo",
                "comparator=x"
            })
    void refusesWhatItCannotMean(String parameters) throws Exception {
        assertThat(client.get("/figures?" + parameters).statusCode()).isEqualTo(400);
    }
}
