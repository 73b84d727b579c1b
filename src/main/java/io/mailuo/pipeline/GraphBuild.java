package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Corpus;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Builds the graph of a store: reads the articles, extracts and resolves, and replaces what is in the store in one
 * transaction. What cannot be read is reported and the rest is built. People's corrections are carried over.
 */
public final class GraphBuild {

    private final Function<List<Path>, Inputs> reader;
    private final Supplier<Stages> stages;
    private final Function<Corpus, Stream<Quad>> graph;
    private final String corrections;
    private final BuildSettings settings;
    private final BuildListener listener;

    /**
     * @param reader reads paths
     * @param stages asked for once, and only when there is something to extract: loading dictionaries takes time
     * @param graph states a corpus in quads
     * @param corrections IRI of the graph that no build touches
     * @param settings what the graph depends on besides the articles
     * @param listener is told how far the build has come
     */
    public GraphBuild(
            Function<List<Path>, Inputs> reader,
            Supplier<Stages> stages,
            Function<Corpus, Stream<Quad>> graph,
            String corrections,
            BuildSettings settings,
            BuildListener listener) {
        this.reader = reader;
        this.stages = stages;
        this.graph = graph;
        this.corrections = corrections;
        this.settings = settings;
        this.listener = listener;
    }

    /** Reads the articles at {@code paths}; what cannot be read is among the problems. */
    public Inputs read(List<Path> paths) {
        listener.began(Step.READ, 0);
        return reader.apply(paths);
    }

    /**
     * Replaces what is in a store by the graph of the articles.
     *
     * @param inputs at least one article
     * @param force whether to build even if the store holds the graph of these very articles
     */
    public BuildReport run(Inputs inputs, GraphStore store, boolean force) {
        long start = System.nanoTime();
        String fingerprint = Fingerprint.of(inputs.articles(), settings);
        boolean same = store.manifest(Fingerprint.KEY).filter(fingerprint::equals).isPresent();
        if (same && !force) {
            return new BuildReport(
                    false, GraphCounts.of(store.manifest()), store.size(), inputs.problems(), seconds(start));
        }
        Corpus corpus = corpus(inputs.articles());
        GraphCounts counts = GraphCounts.of(corpus);
        Map<String, String> manifest = new TreeMap<>(settings.entries());
        manifest.put(Fingerprint.KEY, fingerprint);
        manifest.putAll(counts.entries());
        replace(corpus, store, manifest);
        return new BuildReport(true, counts, store.size(), inputs.problems(), seconds(start));
    }

    /** Whether a store holds a graph that was built, were it without articles by now. */
    public static boolean isBuilt(GraphStore store) {
        return store.manifest(Fingerprint.KEY).isPresent();
    }

    /** Notes that a store is no longer what its last build made, so that the next build does its work. */
    public static void changed(GraphStore store) {
        store.putManifest(Fingerprint.KEY, "");
    }

    private Corpus corpus(List<Article> articles) {
        Stages made = stages.get();
        listener.began(Step.EXTRACT, articles.size());
        List<Extraction> extractions = articles.parallelStream()
                .map(article -> extract(made, article))
                .toList();
        listener.began(Step.RESOLVE, 0);
        return made.resolve(extractions);
    }

    private Extraction extract(Stages made, Article article) {
        try {
            Extraction extraction = made.extract(article);
            listener.advanced();
            return extraction;
        } catch (RuntimeException e) {
            // A defect of the program: it is not hidden among the problems of inputs, but says where it showed.
            throw new IllegalStateException("the article " + article.name() + " could not be processed: " + e, e);
        }
    }

    private void replace(Corpus corpus, GraphStore store, Map<String, String> manifest) {
        listener.began(Step.STORE, 0);
        List<Quad> kept = store.read(quads -> {
            try (Stream<Quad> found =
                    quads.stream(NodeFactory.createURI(corrections), null, null, null)) {
                return found.toList();
            }
        });
        store.replaceAll(
                (Consumer<Quad> sink) -> {
                    kept.forEach(sink);
                    graph.apply(corpus).forEach(sink);
                },
                manifest);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
