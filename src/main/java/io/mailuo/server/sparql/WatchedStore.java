package io.mailuo.server.sparql;

import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store of which slow reads are told to the log of slow queries: pages read the graph without a query, too. */
public final class WatchedStore implements GraphStore {

    private static final StackWalker CALLERS = StackWalker.getInstance();

    private final GraphStore store;
    private final SlowQueries slow;

    /** Watches a store, which stays the caller's. */
    public WatchedStore(GraphStore store, SlowQueries slow) {
        this.store = store;
        this.slow = slow;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        long start = System.nanoTime();
        try {
            return store.read(reader);
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (slow.isSlow(took)) {
                slow.noteRead(caller(), took);
            }
        }
    }

    /** Who reads: the class that asked the store, under its name in the program. */
    private static String caller() {
        return CALLERS.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> !name.equals(WatchedStore.class.getName()))
                .findFirst()
                .map(name -> name.replaceFirst("^io\\.mailuo\\.", "").replaceFirst("\\$.*", ""))
                .orElse("?"));
    }

    @Override
    public void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> manifest) {
        store.replaceAll(build, manifest);
    }

    @Override
    public void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest) {
        store.update(dropped, removed, added, manifest);
    }

    @Override
    public Optional<Path> folder() {
        return store.folder();
    }

    @Override
    public Optional<Path> generation() {
        return store.generation();
    }

    @Override
    public boolean remove(String graphIri) {
        return store.remove(graphIri);
    }

    @Override
    public long size() {
        return store.size();
    }

    @Override
    public long count(Node property, Node value) {
        return store.count(property, value);
    }

    @Override
    public <T> T alone(Duration patience, Turn<T> work) throws IOException {
        return store.alone(patience, work);
    }

    @Override
    public double growth() {
        return store.growth();
    }

    @Override
    public long changes() {
        return store.changes();
    }

    @Override
    public OptionalInt generationNumber() {
        return store.generationNumber();
    }

    @Override
    public Optional<Instant> written() {
        return store.written();
    }

    @Override
    public SortedMap<String, String> manifest() {
        return store.manifest();
    }

    @Override
    public void putManifest(String key, String value) {
        store.putManifest(key, value);
    }

    @Override
    public void share() {
        store.share();
    }

    @Override
    public void close() {
        store.close();
    }
}
