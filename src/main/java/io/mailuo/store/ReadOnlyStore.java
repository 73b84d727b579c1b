package io.mailuo.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A generation as a store that is only read; whoever opened the generation closes it. */
final class ReadOnlyStore implements GraphStore {

    private final Path folder;
    private final OpenGeneration open;

    ReadOnlyStore(Path folder, OpenGeneration open) {
        this.folder = folder;
        this.open = open;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return open.quads().calculateRead(() -> reader.apply(open.quads()));
    }

    @Override
    public long count(Node property, Node value) {
        return Database.count(open.quads(), property, value);
    }

    @Override
    public long size() {
        return new GenerationSize(open.folder()).quads().orElseGet(() -> this.<Long>read(NamedQuads::count));
    }

    @Override
    public long changes() {
        return 0;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> generation() {
        return Optional.of(open.folder());
    }

    @Override
    public SortedMap<String, String> manifest() {
        return open.manifest();
    }

    @Override
    public void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> manifest) {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest) {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public boolean remove(String graphIri) {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public void putManifest(String key, String value) {
        throw new UnsupportedOperationException("it is only read");
    }

    @Override
    public void close() {
        // Whoever opened the generation does.
    }
}
