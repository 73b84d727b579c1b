package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.Hash;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
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

    /** Of what the ledger beside the graph tells, and how its file looks. */
    private static final String KEPT_LEDGER = "ledger.kept";

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

    /** Whether the graph is that of these very articles. */
    boolean isBuiltFrom(Gathered now, BuildSettings settings) {
        if (now.last().isEmpty()) {
            // What the last build kept is lost: only the fingerprint knows.
            String fingerprint = Fingerprint.of(now.files(), settings);
            return store.manifest(Fingerprint.KEY).filter(fingerprint::equals).isPresent();
        }
        return !now.otherArticles() && isWhole(settings.base());
    }

    /** Whether the graph is what its last build made, below a base. */
    boolean isWhole(String base) {
        return store.manifest(Fingerprint.KEY).filter(it -> !it.isEmpty()).isPresent()
                && store.manifest(BuildSettings.BASE).filter(base::equals).isPresent();
    }

    /** Notes that a build found the same articles: files that were looked at closely need not be the next time. */
    void refresh(Spool spool, Catalogue last, Gathered now, Accounts accounts) {
        Map<String, String> noted = new TreeMap<>();
        String notRead = Integer.toString(notRead(now.problems()));
        if (store.manifest(GraphBuild.NOT_READ).filter(notRead::equals).isEmpty()) {
            noted.put(GraphBuild.NOT_READ, notRead);
        }
        if (now.changed() && !last.files().isEmpty() && store.folder().isPresent()) {
            Catalogue seen = new Catalogue(last.maker(), last.identity(), last.across(), last.pairs(), now.files());
            String number = spool.publish(seen);
            noted.put(SPOOL, number);
            store.putManifest(noted);
            spool.sweep(number, seen);
        } else if (!noted.isEmpty()) {
            store.putManifest(noted);
        }
        if (!isKept(accounts)) {
            keep(accounts, LedgerText.of(accounts.ledger()));
        }
    }

    /** Whether the ledger of the last build is the one of this, and whole. */
    private boolean isKept(Accounts accounts) {
        Optional<String> named = store.manifest(GraphBuild.LEDGER).filter(it -> !it.isEmpty());
        Optional<String> kept = store.manifest(KEPT_LEDGER);
        if (named.isEmpty() || kept.isEmpty()) {
            return false;
        }
        return ledgerFile()
                .flatMap(LedgerFile::bytes)
                .filter(bytes -> kept.get().equals(told(accounts) + " " + LedgerText.look(bytes)))
                .isPresent();
    }

    /** What a ledger tells of: the files of the catalogue, and what else was found. */
    private String told(Accounts accounts) {
        Hash besides = Hash.of(accounts.besidesFiles().stream());
        return store.manifest(SPOOL).orElse("") + " " + Long.toHexString(besides.high())
                + Long.toHexString(besides.low());
    }

    /**
     * Puts the ledger of a build beside the graph. The manifest names it once it is whole and not while it changes; where a build
     * was killed before, the next one does it.
     */
    void keep(Accounts accounts, LedgerText ledger) {
        String kept = told(accounts) + " " + ledger.look();
        boolean named = store.manifest(GraphBuild.LEDGER)
                .filter(ledger.sha256()::equals)
                .isPresent();
        if (!named
                && store.manifest(GraphBuild.LEDGER).filter(it -> !it.isEmpty()).isPresent()) {
            store.putManifest(GraphBuild.LEDGER, "");
        }
        ledgerFile().ifPresent(file -> LedgerFile.write(ledger.bytes(), file));
        if (!named || store.manifest(KEPT_LEDGER).filter(kept::equals).isEmpty()) {
            store.putManifest(Map.of(GraphBuild.LEDGER, ledger.sha256(), KEPT_LEDGER, kept));
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
        OptionalLong known = store.knownSize();
        return known.isPresent() ? known.getAsLong() : counted();
    }

    private long counted() {
        return built() + count(List.of(statements.corrections()));
    }

    private long built() {
        return store.manifest(TRIPLES)
                .map(Long::parseLong)
                .orElseGet(() -> store.size() - count(List.of(statements.corrections())));
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

    /** What was in the graph after the last build. */
    GraphCounts counts() {
        return GraphCounts.of(store.manifest());
    }

    /** Whether the run's graph would say what it says. */
    boolean hasCounts(GraphCounts counts) {
        return counts().equals(counts);
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
                    manifest.put(TRIPLES, Long.toString(counting.count));
                },
                manifest);
    }

    /**
     * Changes graphs of the live store.
     *
     * @param inDropped number of triples in the graphs that are dropped
     * @param removed quads that the store holds, in graphs that are not dropped
     * @param graph gives what is not there yet
     */
    void update(
            Collection<String> dropped,
            long inDropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> graph,
            Map<String, String> manifest,
            String catalogue) {
        long dropping = inDropped + removed.size();
        long before = built();
        GraphBuild.changed(store);
        Counting counting = new Counting();
        note(manifest, catalogue);
        manifest.put(DROPPED, Long.toString(dropped() + dropping));
        store.update(
                dropped,
                removed,
                sink -> {
                    graph.accept(counting.to(sink));
                    manifest.put(TRIPLES, Long.toString(before - dropping + counting.count));
                },
                manifest);
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
