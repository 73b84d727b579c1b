package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.rdf.Ontology;
import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.Client;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The documentation of the ontology is made from the ontology and lacks nothing of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyPageTest {

    private static final Node COMMENT = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment");

    private final ServedSample served = new ServedSample();

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void hasAPlaceForEachTermWithItsCommentInTheReadersLanguage() throws Exception {
        for (String language : new String[] {"zh", "en"}) {
            String page =
                    served.client.first("/ns?format=html&lang=" + language).body();
            for (Triple comment :
                    Ontology.terms().find(Node.ANY, COMMENT, Node.ANY).toList()) {
                String iri = comment.getSubject().getURI();
                if (!comment.getObject().getLiteralLanguage().equals(language)) {
                    continue;
                }
                assertThat(page)
                        .as(iri)
                        .contains(comment.getObject()
                                .getLiteralLexicalForm()
                                .replace("\"", "&quot;")
                                .replace("'", "&#39;"));
                if (iri.startsWith(Vocabulary.NAMESPACE)) {
                    assertThat(page).contains(" id=\"" + iri.substring(Vocabulary.NAMESPACE.length()) + "\"");
                }
            }
        }
    }

    @Test
    void linksWithinThePageLeadToTermsThatAreThere() throws Exception {
        String page = served.client.first("/ns?format=html").body();

        List<String> targets = Pattern.compile("href=\"(?:/ns)?#([A-Za-z0-9-]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(targets).hasSizeGreaterThan(40).allMatch(target -> page.contains("id=\"" + target + "\""));
        assertThat(page)
                .contains("PREFIX mailuo: &lt;https://w3id.org/mailuo/ns#&gt;")
                .contains("<code>https://w3id.org/mailuo/ns</code>");
    }

    @Test
    void countsTheUsesInThisGraph() throws Exception {
        served.client.first("/.well-known/void");

        JsonObject classes = JsonParser.parseString(
                        served.client.first("/ns?format=json").body())
                .getAsJsonObject()
                .getAsJsonArray("sections")
                .get(0)
                .getAsJsonObject();
        assertThat(classes.getAsJsonArray("terms"))
                .filteredOn(
                        term -> term.getAsJsonObject().get("id").getAsString().equals("Support"))
                .singleElement()
                .satisfies(term -> assertThat(term.getAsJsonObject().get("uses").getAsLong())
                        .isEqualTo(2));
    }

    @Test
    void theShapesAreServedAsTheyAre() throws Exception {
        assertThat(Client.parsed(served.client.first("/ns/shapes").body(), Lang.TURTLE)
                        .isIsomorphicWith(Ontology.shapes()))
                .isTrue();
        assertThat(served.client.first("/ns/shapes?format=html").body()).contains("shape");
    }
}
