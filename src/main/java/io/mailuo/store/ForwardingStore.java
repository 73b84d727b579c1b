package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store that hands all on to another, for stores that do one thing differently. */
public abstract class ForwardingStore implements GraphStore {

    private final GraphStore store;

    /** Hands on to a store, which stays the caller's. */
    protected ForwardingStore(GraphStore store) {
        this.store = store;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return store.read(reader);
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
    public OptionalLong knownSize() {
        return store.knownSize();
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
    public void putManifest(Map<String, String> entries) {
        store.putManifest(entries);
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
