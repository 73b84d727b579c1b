package io.mailuo.pipeline;

import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A store of a process that is killed: all works up to a step, and nothing from there on. */
final class KilledStore implements GraphStore {

    private final GraphStore store;
    private int left;

    /** @param steps number of steps that reach the disk; an update has two, its transaction and its manifest */
    KilledStore(GraphStore store, int steps) {
        this.store = store;
        this.left = steps;
    }

    private void step() {
        if (left-- <= 0) {
            throw new IllegalStateException("killed");
        }
    }

    @Override
    public void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> manifest) {
        step();
        store.replaceAll(build, manifest);
    }

    @Override
    public void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest) {
        step();
        store.update(dropped, removed, added, store.manifest());
        step();
        store.update(List.of(), sink -> {}, manifest);
    }

    @Override
    public Optional<Path> folder() {
        return store.folder();
    }

    @Override
    public boolean remove(String graphIri) {
        step();
        return store.remove(graphIri);
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return store.read(reader);
    }

    @Override
    public long count(Node property, Node value) {
        return store.count(property, value);
    }

    @Override
    public long size() {
        return store.size();
    }

    @Override
    public long changes() {
        return store.changes();
    }

    @Override
    public SortedMap<String, String> manifest() {
        return store.manifest();
    }

    @Override
    public void putManifest(String key, String value) {
        step();
        store.putManifest(key, value);
    }

    @Override
    public void close() {
        store.close();
    }
}
