package io.mailuo.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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

    /** The concept of a scheme with a notation or Chinese label; the first by IRI if there are several. */
    static Optional<Node> concept(Graph terms, Node scheme, String word) {
        return terms
                .find(Node.ANY, Standard.IN_SCHEME, scheme)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(concept -> names(terms, concept).anyMatch(word::equals))
                .toList()
                .stream()
                .min(Comparator.comparing(Node::getURI, QuadOrder.CODE_POINTS));
    }

    private static Stream<String> names(Graph terms, Node concept) {
        return Stream.of(Standard.NOTATION, Standard.PREF_LABEL)
                .flatMap(property -> terms.find(concept, property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm());
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
