package io.mailuo.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String BASE = "http://x.org/";
    private static final Node PLACE = iri("id/place/qinghe");

    @Test
    void tellsFactsWithTheirParts() {
        Graph told = described(3);

        assertThat(told.contains(iri("id/fact/2"), Terms.SUPPORT, iri("id/fact/2#support")))
                .isTrue();
        assertThat(told.contains(iri("id/fact/2#support"), Terms.RULE, Node.ANY))
                .isTrue();
    }

    @Test
    void namesFactsThatAreTooManyToBeTold() {
        Graph told = described(Description.MOST_WHOLE + 1);

        assertThat(told.find(Node.ANY, Terms.OBSERVATION_ABOUT, PLACE).toList()).hasSize(Description.MOST_WHOLE + 1);
        assertThat(told.contains(Node.ANY, Terms.SUPPORT, Node.ANY)).isFalse();
    }

    @Test
    void hasNothingOfWhatTheGraphDoesNotKnow() {
        assertThat(new Description(graph(1), new Links(BASE)).of(BASE + "id/place/none"))
                .isEmpty();
    }

    private static Graph described(int facts) {
        return new Description(graph(facts), new Links(BASE)).of(PLACE.getURI()).orElseThrow();
    }

    private static Graph graph(int facts) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(PLACE, Terms.TYPE, Terms.PLACE));
        for (int i = 0; i < facts; i++) {
            Node fact = iri("id/fact/" + i);
            Node support = iri("id/fact/" + i + "#support");
            graph.add(Triple.create(fact, Terms.TYPE, Terms.FACT));
            graph.add(Triple.create(fact, Terms.OBSERVATION_ABOUT, PLACE));
            graph.add(Triple.create(fact, Terms.SUPPORT, support));
            graph.add(Triple.create(support, Terms.RULE, NodeFactory.createLiteralString("a-rule")));
        }
        return graph;
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
