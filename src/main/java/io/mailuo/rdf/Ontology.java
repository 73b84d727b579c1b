package io.mailuo.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** The ontology and the shapes that come with the program. */
public final class Ontology {

    static {
        JenaSystem.init();
    }

    private Ontology() {}

    /** The classes, properties and concepts of {@code ontology/mailuo.ttl}. */
    public static Graph terms() {
        return read("/ontology/mailuo.ttl");
    }

    /** The SHACL shapes of {@code ontology/shapes.ttl}. */
    public static Graph shapes() {
        return read("/ontology/shapes.ttl");
    }

    /**
     * The concept of a scheme for a word of the lexicon: the one with the longest notation or Chinese name that the word ends
     * with, for the head of a Chinese noun is its end (三年行动 is an 行动, 行动方案 a 方案).
     */
    static Optional<Node> concept(Graph terms, Node scheme, String word) {
        return terms.find(Node.ANY, Standard.IN_SCHEME, scheme).toList().stream()
                .flatMap(triple -> names(terms, triple.getSubject()))
                .filter(name -> word.endsWith(name.getObject().getLiteralLexicalForm()))
                .min(Comparator.comparingInt((Triple name) ->
                                -name.getObject().getLiteralLexicalForm().length())
                        .thenComparing(QuadOrder.TRIPLES))
                .map(Triple::getSubject);
    }

    private static Stream<Triple> names(Graph terms, Node concept) {
        return Stream.of(Standard.NOTATION, Standard.PREF_LABEL, Standard.ALT_LABEL)
                .flatMap(property -> terms.find(concept, property, Node.ANY).toList().stream())
                .filter(name -> !name.getObject().getLiteralLanguage().equals("en"));
    }

    private static Graph read(String resource) {
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + resource + ": build it again");
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
