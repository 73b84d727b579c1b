package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.resolve.Identity;
import io.mailuo.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Builds the graph of a store: extracts and resolves articles, and replaces what is in the store in one transaction.
 * People's corrections are carried over. A store that holds the graph of these very articles, made by this very program,
 * is left as it is.
 */
public final class GraphBuild {

    /** Key in a store's manifest: number of inputs that were named and are not in the graph. */
    public static final String NOT_READ = "inputs.notRead";

    private final Supplier<Stages> stages;
    private final GraphStatements statements;
    private final BuildSettings settings;
    private final BuildListener listener;

    /**
     * @param stages asked for once, and only when there is something to extract: loading dictionaries takes time
     * @param statements states the corpus
     * @param settings what the graph depends on besides the articles
     * @param listener is told how far the build has come
     */
    public GraphBuild(
            Supplier<Stages> stages, GraphStatements statements, BuildSettings settings, BuildListener listener) {
        this.stages = stages;
        this.statements = statements;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Replaces what is in a store by the graph of the articles.
     *
     * @param inputs at least one article
     * @param force whether to build even if nothing changed since the store's last build
     */
    public BuildReport run(ArticleSet inputs, GraphStore store, boolean force) {
        long start = System.nanoTime();
        String fingerprint = Fingerprint.of(inputs.articles(), settings);
        boolean same =
                store.manifest(Fingerprint.KEY).filter(fingerprint::equals).isPresent();
        String notRead = Integer.toString(inputs.notRead());
        if (same && !force) {
            store.putManifest(NOT_READ, notRead);
            GraphCounts counts = GraphCounts.of(store.manifest());
            return BuildReport.of(false, counts, store.size(), inputs, seconds(start));
        }
        Stages made = stages.get();
        List<Extraction> apart = extractions(made, inputs.articles());
        Identity identity = made.resolve(apart.stream().map(made::outline).toList());
        List<Extraction> corpus = apart.stream()
                .map(extraction -> identity.of(made.outline(extraction)).apply(extraction))
                .toList();
        GraphCounts counts = GraphCounts.of(corpus);
        Map<String, String> manifest = new TreeMap<>(settings.entries());
        manifest.put(Fingerprint.KEY, fingerprint);
        manifest.put(NOT_READ, notRead);
        manifest.putAll(counts.entries());
        replace(corpus, identity, counts, store, manifest);
        return BuildReport.of(true, counts, store.size(), inputs, seconds(start));
    }

    /** Whether a graph was built in a store, were it without articles by now. */
    public static boolean isBuilt(GraphStore store) {
        return store.manifest(Fingerprint.KEY).isPresent();
    }

    /** Notes that a store is no longer what its last build made, so that the next build does its work. */
    public static void changed(GraphStore store) {
        store.putManifest(Fingerprint.KEY, "");
    }

    private List<Extraction> extractions(Stages made, List<Article> articles) {
        listener.began(Step.EXTRACT, articles.size());
        List<Extraction> extractions =
                articles.parallelStream().map(article -> extract(made, article)).toList();
        listener.began(Step.RESOLVE, 0);
        return extractions;
    }

    private Extraction extract(Stages made, Article article) {
        try {
            Extraction extraction = made.extract(article);
            listener.advanced();
            return extraction;
        } catch (RuntimeException e) {
            // A defect of the program: not hidden among the problems of inputs, but told with the place where it
            // showed.
            throw new IllegalStateException("the article " + article.name() + " could not be processed: " + e, e);
        }
    }

    private void replace(List<Extraction> corpus, Identity identity, GraphCounts counts, GraphStore store, Map<String, String> manifest) {
        listener.began(Step.STORE, 0);
        Node corrections = NodeFactory.createURI(statements.corrections());
        List<Quad> kept = store.read(quads -> {
            try (Stream<Quad> found = quads.stream(corrections, Node.ANY, Node.ANY, Node.ANY)) {
                return found.toList();
            }
        });
        store.replaceAll(
                sink -> {
                    kept.forEach(sink);
                    statements.state(corpus, identity, counts, sink);
                },
                manifest);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
