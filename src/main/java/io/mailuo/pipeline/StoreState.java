package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.Gathering.Gathered;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store's manifest says of its last build.
 *
 * <p>A build that changes the live store empties the fingerprint first and writes it last: a build that was killed between leaves a store of which the next one knows that
 * it must be written anew.
 */
final class StoreState {

    /** Number of the spool's catalogue that belongs to the graph. */
    static final String SPOOL = "build.spool";

    /** Number of triples, corrections left out. */
    private static final String TRIPLES = "build.triples";

    /** Number of triples dropped from the live store since it was written anew. */
    static final String DROPPED = "build.dropped";

    private final GraphStore store;
    private final GraphStatements statements;

    StoreState(GraphStore store, GraphStatements statements) {
        this.store = store;
        this.statements = statements;
    }

    /** What the last build kept; an empty catalogue where that is of no use to a maker. */
    Catalogue catalogue(Spool spool, String maker) {
        return store.manifest(SPOOL)
                .flatMap(spool::catalogue)
                .filter(catalogue -> catalogue.maker().equals(maker))
                .orElseGet(() -> Catalogue.empty(maker));
    }

    boolean isBuiltFrom(String fingerprint) {
        return store.manifest(Fingerprint.KEY).filter(fingerprint::equals).isPresent();
    }

    /** Whether the graph is what its last build made, below a base. */
    boolean isWhole(String base) {
        return store.manifest(Fingerprint.KEY).filter(it -> !it.isEmpty()).isPresent()
                && store.manifest(BuildSettings.BASE).filter(base::equals).isPresent();
    }

    /** Notes that a build found the same articles: files that were looked at closely need not be the next time. */
    void refresh(Spool spool, Catalogue last, Gathered now, Ledger ledger) {
        keep(ledger);
        String notRead = Integer.toString(notRead(now.problems()));
        if (store.manifest(GraphBuild.NOT_READ).filter(notRead::equals).isEmpty()) {
            store.putManifest(GraphBuild.NOT_READ, notRead);
        }
        if (now.changed() && !last.files().isEmpty() && store.folder().isPresent()) {
            Catalogue seen = new Catalogue(last.maker(), last.identity(), last.across(), last.pairs(), now.files());
            String number = spool.publish(seen);
            store.putManifest(SPOOL, number);
            spool.sweep(number, seen);
        }
    }

    /**
     * Puts the ledger of a build beside the graph. The manifest names it once it is whole and not while it changes; where a build
     * was killed before, the next one does it.
     */
    void keep(Ledger ledger) {
        String sum = ledger.sha256();
        boolean named = store.manifest(GraphBuild.LEDGER).filter(sum::equals).isPresent();
        if (!named
                && store.manifest(GraphBuild.LEDGER).filter(it -> !it.isEmpty()).isPresent()) {
            store.putManifest(GraphBuild.LEDGER, "");
        }
        ledgerFile().ifPresent(file -> LedgerFile.write(ledger, file));
        if (!named) {
            store.putManifest(GraphBuild.LEDGER, sum);
        }
    }

    /** Where the ledger of the graph is. */
    Optional<Path> ledgerFile() {
        return store.generation().map(folder -> folder.resolve(Ledger.FILE));
    }

    static int notRead(List<Problem> problems) {
        return (int) problems.stream().filter(problem -> problem.code().lost()).count();
    }

    /** Number of triples in the store. */
    long triples() {
        return store.manifest(TRIPLES)
                .map(built -> Long.parseLong(built) + count(List.of(statements.corrections())))
                .orElseGet(store::size);
    }

    /** Number of triples dropped from the live store since it was written anew. */
    long dropped() {
        return store.manifest(DROPPED).map(Long::valueOf).orElse(0L);
    }

    /** Number of triples in some graphs. */
    long count(Collection<String> graphs) {
        return store.read(
                quads -> graphs.stream().mapToLong(graph -> count(quads, graph)).sum());
    }

    private static long count(DatasetGraph quads, String graph) {
        try (Stream<Quad> found = quads.stream(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)) {
            return found.count();
        }
    }

    /** Number of entities of each kind after the last build. */
    Map<EntityKey.Kind, Integer> entities() {
        return GraphCounts.of(store.manifest()).entities();
    }

    /** Whether the run's graph would say what it says. */
    boolean hasCounts(GraphCounts counts) {
        return GraphCounts.of(store.manifest()).equals(counts);
    }

    /** Writes the store anew, corrections excepted. */
    void replace(Consumer<Consumer<Quad>> graph, Map<String, String> manifest, String catalogue) {
        List<Quad> kept = store.read(quads -> {
            Node corrections = NodeFactory.createURI(statements.corrections());
            try (Stream<Quad> found = quads.stream(corrections, Node.ANY, Node.ANY, Node.ANY)) {
                return found.toList();
            }
        });
        Counting counting = new Counting();
        note(manifest, catalogue);
        store.replaceAll(
                sink -> {
                    kept.forEach(sink);
                    graph.accept(counting.to(sink));
                },
                manifest);
        store.putManifest(TRIPLES, Long.toString(counting.count));
    }

    /**
     * Changes graphs of the live store.
     *
     * @param removed quads that the store holds, in graphs that are not dropped
     * @param graph gives what is not there yet
     */
    void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> graph,
            Map<String, String> manifest,
            String catalogue) {
        long dropping = count(dropped) + removed.size();
        long before = triples() - count(List.of(statements.corrections()));
        GraphBuild.changed(store);
        Counting counting = new Counting();
        note(manifest, catalogue);
        manifest.put(DROPPED, Long.toString(dropped() + dropping));
        store.update(dropped, removed, sink -> graph.accept(counting.to(sink)), manifest);
        store.putManifest(TRIPLES, Long.toString(before - dropping + counting.count));
    }

    private void note(Map<String, String> manifest, String catalogue) {
        if (store.folder().isPresent()) {
            manifest.put(SPOOL, catalogue);
        }
    }

    /** Counts what goes into a sink. */
    private static final class Counting {

        private long count;

        Consumer<Quad> to(Consumer<Quad> sink) {
            return quad -> {
                count++;
                sink.accept(quad);
            };
        }
    }
}
