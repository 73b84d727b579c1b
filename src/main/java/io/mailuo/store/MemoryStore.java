package io.mailuo.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A store in memory, gone when the process ends: for tests and for serving a few articles without a folder. */
public final class MemoryStore implements GraphStore {

    /** Quads and manifest change together. */
    private record Content(DatasetGraph quads, SortedMap<String, String> manifest) {}

    private final AtomicLong changes = new AtomicLong();

    private volatile Content content =
            new Content(DatasetGraphFactory.createTxnMem(), Collections.unmodifiableSortedMap(new TreeMap<>()));

    @Override
    public synchronized void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> manifest) {
        DatasetGraph aside = DatasetGraphFactory.createTxnMem();
        aside.executeWrite(() -> build.accept(quad -> aside.add(NamedQuads.checked(quad))));
        content = new Content(aside, Collections.unmodifiableSortedMap(new TreeMap<>(manifest)));
        changes.incrementAndGet();
    }

    @Override
    public synchronized void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest) {
        DatasetGraph quads = content.quads();
        quads.executeWrite(() -> new GraphChange(quads).run(dropped, removed, added));
        content = new Content(quads, Collections.unmodifiableSortedMap(new TreeMap<>(manifest)));
        changes.incrementAndGet();
    }

    @Override
    public boolean remove(String graphIri) {
        DatasetGraph quads = content.quads();
        boolean removed = quads.calculateWrite(() -> NamedQuads.remove(quads, NodeFactory.createURI(graphIri)));
        if (removed) {
            changes.incrementAndGet();
        }
        return removed;
    }

    @Override
    public long changes() {
        return changes.get();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        DatasetGraph quads = content.quads();
        return quads.calculateRead(() -> reader.apply(new UnionView(quads)));
    }

    @Override
    public long size() {
        DatasetGraph quads = content.quads();
        return quads.calculateRead(() -> NamedQuads.count(quads));
    }

    @Override
    public long count(Node property, Node value) {
        return read(all -> all.stream(Node.ANY, Node.ANY, property, value)
                .map(Quad::getSubject)
                .distinct()
                .count());
    }

    @Override
    public SortedMap<String, String> manifest() {
        return content.manifest();
    }

    @Override
    public synchronized void putManifest(String key, String value) {
        SortedMap<String, String> entries = new TreeMap<>(content.manifest());
        entries.put(key, value);
        content = new Content(content.quads(), Collections.unmodifiableSortedMap(entries));
    }

    @Override
    public void close() {
        // Memory is freed with the object.
    }
}
