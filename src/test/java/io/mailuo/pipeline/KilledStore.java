package io.mailuo.pipeline;

import io.mailuo.store.ForwardingStore;
import io.mailuo.store.GraphStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** A store of a process that is killed: all works up to a step, and nothing from there on. */
final class KilledStore extends ForwardingStore {

    private int left;

    /** @param steps number of steps that reach the disk; an update has two, its transaction and its manifest */
    KilledStore(GraphStore store, int steps) {
        super(store);
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
        super.replaceAll(build, manifest);
    }

    @Override
    public void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest) {
        step();
        super.update(dropped, removed, added, manifest());
        step();
        super.update(List.of(), List.of(), sink -> {}, manifest);
    }

    @Override
    public boolean remove(String graphIri) {
        step();
        return super.remove(graphIri);
    }

    @Override
    public void putManifest(String key, String value) {
        step();
        super.putManifest(key, value);
    }

    @Override
    public void putManifest(Map<String, String> entries) {
        step();
        super.putManifest(entries);
    }
}
