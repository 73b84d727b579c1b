package io.mailuo.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.sparql.ReadyQueries;
import io.mailuo.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The ready query has the rule of the page: times agree by their days, or by their words where the days are not known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresThatDifferTest {

    private final GraphStore store = store();
    private final MailuoServer server = FigureGraph.serve(store);
    private final Client client = new Client(server);

    private static GraphStore store() {
        GraphStore store = FigureGraph.store();
        String figures =
                // The same words in two years; the same days in two words; a range beside a number; the same number
                // twice.
                figure("w1", "毕业生", "100", "a-1", "去年", "2019-01-01 2019-12-31", "")
                        + figure("w2", "毕业生", "200", "b-2", "去年", "2020-01-01 2020-12-31", "")
                        + figure("x1", "教师", "30", "a-1", "今年", "2020-01-01 2020-12-31", "")
                        + figure("x2", "教师", "31", "b-2", "去年", "2020-01-01 2020-12-31", "")
                        + figure("y1", "班级", "7", "a-1", "近年来", "", "")
                        + figure("y2", "班级", "8", "b-2", "近年来", "", "")
                        + figure("y3", "班级", "9", "b-2", "多年来", "", "")
                        + figure("z1", "课时", "40", "a-1", "每周", "", ":upper 45 ;")
                        + figure("z2", "课时", "41", "b-2", "每周", "", "")
                        + figure("v1", "操场", "2.0", "a-1", "目前", "", "")
                        + figure("v2", "操场", "2", "b-2", "目前", "", "");
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString("""
                        PREFIX : <https://w3id.org/mailuo/ns#>
                        PREFIX schema: <https://schema.org/>
                        PREFIX time: <http://www.w3.org/2006/time#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        BASE <http://localhost:3030/id/>
                        """ + figures, Lang.TRIG).parse(quads);
        store.update(List.of(), sink -> quads.find().forEachRemaining(sink), Map.of());
        return store;
    }

    private static String figure(
            String id, String subject, String value, String article, String words, String days, String more) {
        String during = "";
        if (!days.isEmpty()) {
            String[] limits = days.split(" ");
            during = """
                    <metric/%1$s> :during <metric/%1$s#i> . <metric/%1$s#i> time:hasBeginning <metric/%1$s#b> ; time:hasEnd <metric/%1$s#e> .
                    <metric/%1$s#b> time:inXSDDate "%2$s"^^xsd:date . <metric/%1$s#e> time:inXSDDate "%3$s"^^xsd:date .
                    """.formatted(id, limits[0], limits[1]);
        }
        return """
                GRAPH <http://localhost:3030/graph/article/%4$s> {
                  <metric/%1$s> a :Fact , :Metric ; schema:value %3$s ; schema:unitText "个" ; %6$s
                    :comparator :comparator-exact ; :status :status-actual ; schema:variableMeasured "%2$s"@zh-Hans ;
                    :quote "原文" ; :statedIn <article/%4$s> ; :period "%5$s"@zh-Hans ;
                    schema:observationAbout <organisation/jiaoyuju-1> .
                  %7$s
                }
                """.formatted(id, subject, value, article, words, more, during);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void comparesDaysWhereTheyAreKnownAndWordsWhereNot() throws Exception {
        assertThat(rows())
                .containsExactlyInAnyOrder(
                        "青禾县教育局,在校学生,人,actual,2020年,24000,a-1.txt",
                        "青禾县教育局,在校学生,人,actual,2020年,25000,b-2.txt",
                        "青禾县教育局,教师,个,actual,今年,30,a-1.txt",
                        "青禾县教育局,教师,个,actual,去年,31,b-2.txt",
                        "青禾县教育局,校车,辆,actual,\"\",15,a-1.txt",
                        "青禾县教育局,校车,辆,actual,\"\",18,b-2.txt",
                        "青禾县教育局,班级,个,actual,近年来,7,a-1.txt",
                        "青禾县教育局,班级,个,actual,近年来,8,b-2.txt");
    }

    @Test
    void saysWhatThePageShows() throws Exception {
        List<String> shown = new ArrayList<>();
        for (String show : List.of("differ", "undated")) {
            JsonObject page = JsonParser.parseString(
                            client.get("/figures/compare?show=" + show, "Accept", "application/json")
                                    .body())
                    .getAsJsonObject();
            for (JsonElement group : page.getAsJsonArray("groups")) {
                String subject = group.getAsJsonObject().get("subject").getAsString();
                group.getAsJsonObject().getAsJsonArray("rows").forEach(row -> shown.add(subject));
            }
        }
        assertThat(rows().stream().map(row -> row.split(",")[1])).containsExactlyInAnyOrderElementsOf(shown);
    }

    private List<String> rows() throws Exception {
        String query = ReadyQueries.ofProgram()
                .find("figures-that-differ")
                .orElseThrow()
                .text();
        List<String> lines =
                client.get(Client.sparql(query) + "&format=csv").body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("about,subject,unit,kind,period,value,article");
        return lines.subList(1, lines.size());
    }
}
