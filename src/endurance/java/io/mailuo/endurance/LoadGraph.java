package io.mailuo.endurance;

import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Half a million made-up triples. */
final class LoadGraph {

    private static final String BASE = "http://localhost:3030/";
    static final int THINGS = 100_000;

    private LoadGraph() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            store.replaceAll(LoadGraph::state, Map.of("base", BASE, "fingerprint", "made-up"));
        }
    }

    private static void state(Consumer<Quad> sink) {
        for (int i = 0; i < THINGS; i++) {
            Node graph = iri("graph/" + i / 50);
            sink.accept(quad(graph, i, "next", iri("thing/" + (i + 1) % THINGS)));
            sink.accept(quad(graph, i, "far", iri("thing/" + (int) ((i * 31L + 5) % THINGS))));
            sink.accept(quad(graph, i, "kind", iri("kind/" + i % 20)));
            sink.accept(quad(graph, i, "label", NodeFactory.createLiteralLang("名称" + i, "zh")));
            sink.accept(quad(graph, i, "number", NodeFactory.createLiteralString(Integer.toString(i))));
        }
    }

    private static Quad quad(Node graph, int subject, String predicate, Node object) {
        return Quad.create(graph, iri("thing/" + subject), iri(predicate), object);
    }

    private static Node iri(String end) {
        return NodeFactory.createURI(BASE + end);
    }
}
