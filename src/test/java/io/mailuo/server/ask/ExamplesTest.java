package io.mailuo.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.sparql.ReadyQueries;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final MailuoServer server = SeedGraph.serve();
    private final Client client = new Client(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void describeEveryReadyQuery(String accept) throws Exception {
        HttpResponse<String> answer = client.get("/query/examples", "Accept", accept);
        Graph graph = Client.parsed(answer.body(), Client.lang(answer));

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(accept));
        assertThat(graph.find(Node.ANY, Node.ANY, NodeFactory.createURI(SH + "SPARQLExecutable"))
                        .toList())
                .hasSameSizeAs(ReadyQueries.ofProgram().list());
    }

    @Test
    void eachParsesAndRunsAtItsTarget() throws Exception {
        HttpResponse<String> answer = client.get("/query/examples");
        Graph graph = Client.parsed(answer.body(), Client.lang(answer));
        List<Triple> selects = graph.find(Node.ANY, NodeFactory.createURI(SH + "select"), Node.ANY)
                .toList();

        assertThat(selects).isNotEmpty();
        for (Triple select : selects) {
            Node example = select.getSubject();
            assertThat(graph.contains(
                            example,
                            NodeFactory.createURI("https://schema.org/target"),
                            NodeFactory.createURI("http://localhost:3030/sparql")))
                    .isTrue();
            HttpResponse<String> run =
                    client.post("application/sparql-query", select.getObject().getLiteralLexicalForm());
            assertThat(run.statusCode()).as(example.toString()).isEqualTo(200);
            assertThat(client.get(example.getURI().replace("http://localhost:3030", ""))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void readersAreSentToThePage() throws Exception {
        HttpResponse<String> answer = client.get("/query/examples", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/query");
    }
}
