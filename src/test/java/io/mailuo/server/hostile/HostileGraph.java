package io.mailuo.server.hostile;

import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** A made-up graph in which everything leads everywhere, with a long chain and a long text. */
public final class HostileGraph {

    private static final String BASE = "http://example.org/";
    private static final int THINGS = 1_500;
    private static final int CHAIN = 40_000;

    private HostileGraph() {}

    /** A store of the graph in a folder. */
    public static Tdb2Store store(Path folder) {
        Tdb2Store store = Tdb2Store.open(folder);
        store.replaceAll(HostileGraph::state, Map.of("base", BASE));
        return store;
    }

    private static void state(Consumer<Quad> sink) {
        for (int i = 0; i < THINGS; i++) {
            Node graph = iri("graph/" + i % 30);
            sink.accept(quad(graph, "thing/" + i, "next", iri("thing/" + (i + 1) % THINGS)));
            sink.accept(quad(graph, "thing/" + i, "far", iri("thing/" + (i * 7 + 3) % THINGS)));
            sink.accept(quad(graph, "thing/" + i, "far", iri("thing/" + (i * 31 + 5) % THINGS)));
            sink.accept(quad(graph, "thing/" + i, "label", NodeFactory.createLiteralLang("名称" + i, "zh")));
        }
        Node graph = iri("graph/chain");
        for (int i = 0; i < CHAIN; i++) {
            sink.accept(quad(graph, "chain/" + i, "after", iri("chain/" + (i + 1))));
        }
        sink.accept(quad(graph, "long", "text", NodeFactory.createLiteralString("a".repeat(30_000))));
    }

    private static Quad quad(Node graph, String subject, String predicate, Node object) {
        return Quad.create(graph, iri(subject), iri(predicate), object);
    }

    private static Node iri(String end) {
        return NodeFactory.createURI(BASE + end);
    }
}
