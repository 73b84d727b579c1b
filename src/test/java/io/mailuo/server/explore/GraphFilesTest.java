package io.mailuo.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The contract of the files: each is what its format allows, and holds what was shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphFilesTest {

    private final GraphStore store = Dated.store();
    private final MailuoServer dated =
            MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    private final MailuoServer seeds = SeedGraph.serve();
    private final Client client = new Client(dated);

    @AfterAll
    void stop() {
        dated.close();
        seeds.close();
        store.close();
    }

    private static Document valid(String text, String format) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        String schema = format.equals("gexf") ? "gexf-1.3.xsd" : "graphml-1.0.xsd";
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(GraphFilesTest.class.getResource(schema)))
                .newValidator()
                .validate(new DOMSource(document));
        return document;
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/explore?format=gexf,gexf",
        "/explore?format=graphml,graphml",
        "/explore?depth=2&kinds=programme&format=gexf,gexf",
        "/explore?ties=unit&kinds=place&format=graphml,graphml",
        "/explore/graph.gexf,gexf",
        "/explore/graph.graphml,graphml"
    })
    void areValidAndTheSameEachTime(String address, String format) throws Exception {
        for (MailuoServer server : List.of(dated, seeds)) {
            HttpResponse<String> answer = new Client(server).get(address);

            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/" + format + "+xml;charset=utf-8");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).endsWith("." + format + "\""));
            assertThat(all(valid(answer.body(), format), "node")).isNotEmpty();
            assertThat(new Client(server).get(address).body()).isEqualTo(answer.body());
        }
    }

    @Test
    void gexfStatesTheDaysOfEdgesAndOfTheThingsTheyTie() throws Exception {
        Document document =
                valid(client.get("/explore?format=gexf&focus=" + Dated.QIN).body(), "gexf");
        Element post = all(document, "edge").get(1);

        assertThat(all(document, "node"))
                .extracting(node -> node.getAttribute("label"))
                .containsExactly("秦岚", "晨光行动", "青禾县教育局", "春雨计划");
        assertThat(all(document, "node"))
                .extracting(node -> node.getAttribute("start") + "/" + node.getAttribute("end"))
                .containsExactly(
                        "2019-03-01/2023-01-09",
                        "2021-05-06/2021-05-06",
                        "2019-03-01/2021-05-06",
                        "2023-01-09/2023-01-09");
        assertThat(post.getAttribute("label")).isEqualTo("局长");
        assertThat(post.getAttribute("start")).isEqualTo("2019-03-01");
        assertThat(post.getAttribute("end")).isEqualTo("2021-05-06");
        assertThat(post.getAttribute("weight")).isEqualTo("2");
        assertThat(all(document, "color")).hasSize(4);
    }

    @Test
    void graphMlHasTypedColumns() throws Exception {
        Document document =
                valid(client.get("/explore?format=graphml&focus=" + Dated.QIN).body(), "graphml");

        assertThat(all(document, "node").get(0).getAttribute("id")).isEqualTo("person:qinlan-00000001");
        assertThat(all(document, "data"))
                .anyMatch(data -> data.getAttribute("key").equals("node-iri")
                        && data.getTextContent().equals("http://localhost:3030" + Dated.QIN))
                .anyMatch(data -> data.getAttribute("key").equals("edge-evidences")
                        && data.getTextContent().equals("2"));
    }

    @Test
    void theWholeGraphHasEveryThingAndEveryTie() throws Exception {
        Document document = valid(client.get("/explore/graph.gexf").body(), "gexf");

        assertThat(all(document, "node")).hasSize(6);
        assertThat(all(document, "edge"))
                .extracting(edge -> edge.getAttribute("source").replaceAll(".*/", "") + " "
                        + edge.getAttribute("target").replaceAll(".*/", ""))
                .containsExactly(
                        "jiaoyuju-00000002 zhengfu-00000003",
                        "jiaoyuju-00000002 chenguang-00000004",
                        "qinlan-00000001 jiaoyuju-00000002",
                        "qinlan-00000001 chenguang-00000004",
                        "qinlan-00000001 chunyu-00000005",
                        "qinghe-00000006 chunyu-00000005");
    }

    @Test
    void charactersThatXmlCannotCarryAreLeftOut() throws Exception {
        assertThat(client.get("/explore?format=gexf&focus=" + Dated.BUREAU).body())
                .contains("&lt;b&gt;局");
    }
}
