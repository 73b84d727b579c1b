package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripleSorterTest {

    /** From one triple a run, which takes several rounds of merging, to all in memory. */
    @ParameterizedTest
    @ValueSource(longs = {0, 2_000, 50_000, Long.MAX_VALUE})
    void givesEachTripleOnceInOrderHoweverLittleFits(long most) throws IOException {
        List<Triple> triples = triples(new Random(5));
        List<Triple> expected =
                triples.stream().distinct().sorted(QuadOrder.TRIPLES).toList();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(triples, new Random(seed));
            assertThat(sorted(triples, most)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void nothingIsNothing(long most) throws IOException {
        assertThat(sorted(List.of(), most)).isEmpty();
    }

    /** The same text as literal, IRI and label, one behind the other. */
    @Test
    void keepsKindsApart() throws IOException {
        List<Node> objects = List.of(
                iri("a"),
                NodeFactory.createLiteralString("http://example.org/a"),
                NodeFactory.createBlankNode("http://example.org/a"),
                NodeFactory.createLiteralLang("http://example.org/a", "zh-Hans"),
                NodeFactory.createLiteralDT("http://example.org/a", XSDDatatype.XSDanyURI));
        List<Triple> triples = new ArrayList<>();
        for (Node object : objects) {
            triples.add(Triple.create(iri("s"), iri("p"), object));
            triples.add(Triple.create(NodeFactory.createBlankNode("http://example.org/s"), iri("p"), object));
        }
        assertThat(sorted(triples, 0))
                .containsExactlyElementsOf(
                        triples.stream().sorted(QuadOrder.TRIPLES).toList());
        assertThat(sorted(triples, 500))
                .containsExactlyElementsOf(
                        triples.stream().sorted(QuadOrder.TRIPLES).toList());
    }

    @Test
    void halfASurrogatePairSurvives() throws IOException {
        Triple half = Triple.create(iri("s"), iri("p"), NodeFactory.createLiteralString("甲\uD83D乙\uDE00\u0000"));
        assertThat(sorted(List.of(half), 0)).containsExactly(half);
    }

    private static List<Triple> sorted(List<Triple> triples, long most) throws IOException {
        List<Triple> sorted = new ArrayList<>();
        try (TripleSorter sorter = new TripleSorter(most)) {
            for (Triple triple : triples) {
                sorter.add(triple);
            }
            for (Iterator<Triple> next = sorter.sorted(); next.hasNext(); ) {
                sorted.add(next.next());
            }
        }
        return sorted;
    }

    private static List<Triple> triples(Random random) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Node object = switch (random.nextInt(4)) {
                case 0 -> NodeFactory.createLiteralLang("名" + random.nextInt(40) + "😀，", "zh-Hans");
                case 1 -> NodeFactory.createLiteralDT("" + random.nextInt(40), XSDDatatype.XSDinteger);
                case 2 -> NodeFactory.createBlankNode("b" + random.nextInt(40));
                default -> iri("o" + random.nextInt(40));
            };
            triples.add(Triple.create(iri("s" + random.nextInt(20)), iri("p" + random.nextInt(4)), object));
        }
        return triples;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
