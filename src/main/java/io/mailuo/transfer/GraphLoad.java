package io.mailuo.transfer;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.LoadedGraph;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Replaces what is in a store by files of N-Quads, such as the Spark job writes. People's corrections are carried over, as
 * by a build.
 */
public final class GraphLoad {

    private static final String CORRECTIONS = "graph/corrections";
    private static final String COUNTED_ARTICLES = "count.articles";

    private final GraphStore store;
    private final String otherBase;
    private final BuildListener listener;

    /**
     * @param otherBase base of the IRIs where neither a graph's name nor the store says it
     * @param listener is told how many files are read
     */
    public GraphLoad(GraphStore store, String otherBase, BuildListener listener) {
        this.store = store;
        this.otherBase = otherBase;
        this.listener = listener;
    }

    /**
     * Loads files.
     *
     * @param named files, compressed by gzip or not, and folders of files ending in {@code .nq} or {@code .nq.gz}
     * @throws IOException if a file is missing, damaged or holds a line that is no quad of a named graph, or if the files
     *     are of several builds; the store is as it was then, and the message names file and line
     */
    public LoadReport run(List<Path> named) throws IOException {
        long start = System.nanoTime();
        List<Path> files = QuadFiles.of(named);
        listener.began(Step.STORE, files.size());
        Optional<String> former = store.manifest(BuildSettings.BASE);
        List<Quad> kept = former.map(this::corrections).orElse(List.of());
        RunFinder run = new RunFinder();
        Map<String, String> manifest = new TreeMap<>();
        try (QuadReader reader = new QuadReader()) {
            store.replaceAll(
                    sink -> {
                        kept.forEach(sink);
                        read(reader, files, quad -> {
                            run.see(quad);
                            sink.accept(quad);
                        });
                        manifest.putAll(manifest(run, former));
                    },
                    manifest);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new LoadReport(
                files.size(),
                manifest.getOrDefault(BuildSettings.BASE, otherBase),
                Optional.ofNullable(manifest.get(COUNTED_ARTICLES)),
                store.size(),
                (System.nanoTime() - start) / 1e9);
    }

    private void read(QuadReader reader, List<Path> files, Consumer<Quad> sink) {
        try {
            reader.read(files, sink, listener::advanced);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> manifest(RunFinder run, Optional<String> former) {
        if (run.builds() > 1) {
            throw new UncheckedIOException(new IOException("the files are of " + run.builds()
                    + " builds, whose identities do not agree; load the files of one, or build all articles together"));
        }
        return LoadedGraph.manifest(run.settings(former.orElse(otherBase)), run.counts());
    }

    private List<Quad> corrections(String base) {
        Node graph = NodeFactory.createURI(base + CORRECTIONS);
        return store.read(quads -> {
            try (Stream<Quad> found = quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)) {
                return found.toList();
            }
        });
    }
}
