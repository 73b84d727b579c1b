package io.mailuo.rdf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks graphs against {@code ontology/shapes.ttl}. */
public final class Shapes {

    private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

    private final Graph source = Ontology.shapes();
    private final org.apache.jena.shacl.Shapes shapes = org.apache.jena.shacl.Shapes.parse(source);

    /** What is wrong with a graph, sorted; empty if nothing is. */
    public List<Fault> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(this::fault)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What is wrong with the union of a dataset's graphs, sorted. The union is copied to memory.
     *
     * @param dataset the caller holds a read transaction where the dataset needs one
     */
    public List<Fault> validate(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return validate(union);
    }

    private Fault fault(ReportEntry entry) {
        return new Fault(
                text(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse(""),
                message(entry, "zh"),
                message(entry, "en"),
                Optional.ofNullable(entry.value()).map(Shapes::text).orElse(""));
    }

    /** Jena keeps one message an entry, so the languages are looked up at the shape. */
    private String message(ReportEntry entry, String language) {
        return source.find(entry.source(), MESSAGE, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(message -> message.getLiteralLanguage().equals(language))
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> Objects.requireNonNullElse(entry.message(), ""));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
