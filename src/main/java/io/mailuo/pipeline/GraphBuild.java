package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.pipeline.Gathering.Gathered;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Builds the graph of a store in two passes: reads and extracts articles into a spool on the disk, resolves them from their outlines, and states them from the spool. What
 * the last build read and no one changed since is not read again; where few statements change, they change in the live store, otherwise the store is written anew. People's
 * corrections are carried over. A store that holds the graph of these very articles, made by this very program, is left as it is.
 */
public final class GraphBuild {

    /** Key in a store's manifest: number of inputs that were named and are not in the graph. */
    public static final String NOT_READ = "inputs.notRead";

    /** Key in a store's manifest: SHA-256 of the ledger of its build; empty while that is not written yet. */
    public static final String LEDGER = "ledger.sha256";

    private final Supplier<Stages> stages;
    private final GraphStatements statements;
    private final BuildSettings settings;
    private final BuildListener listener;
    private final int jobs;

    /**
     * A build with one thread for each processor.
     *
     * @param stages asked for once, and only when there is something to extract: loading dictionaries takes time
     * @param statements states the corpus
     * @param settings what the graph depends on besides the articles
     * @param listener is told how far the build has come
     */
    public GraphBuild(
            Supplier<Stages> stages, GraphStatements statements, BuildSettings settings, BuildListener listener) {
        this(stages, statements, settings, listener, Runtime.getRuntime().availableProcessors());
    }

    /**
     * A build.
     *
     * @param jobs number of threads that read, extract and state articles, at least 1
     */
    public GraphBuild(
            Supplier<Stages> stages,
            GraphStatements statements,
            BuildSettings settings,
            BuildListener listener,
            int jobs) {
        this.stages = new Once(stages);
        this.statements = statements;
        this.settings = settings;
        this.listener = listener;
        this.jobs = jobs;
    }

    /**
     * Makes the graph of the articles the content of a store.
     *
     * @param force whether to read everything and to write the store anew even if nothing changed since its last build
     * @return what was done; where no article could be read, the store is left as it is
     */
    public BuildReport run(ArticleInputs inputs, GraphStore store, boolean force) {
        long start = System.nanoTime();
        try (SpoolPlace place = SpoolPlace.of(store);
                Lanes lanes = new Lanes(jobs)) {
            Spool spool = place.spool();
            StoreState state = new StoreState(store, statements);
            Catalogue last = force ? Catalogue.empty(settings.maker()) : state.catalogue(spool, settings.maker());
            Gathered now = new Gathering(spool, last, stages, lanes, listener).gather(inputs);
            Ledger ledger = Accounts.of(inputs, now.files(), now.problems());
            if (now.articles() == 0) {
                return report(false, now, GraphCounts.NONE, 0, ledger, Optional.empty(), start);
            }
            String fingerprint = Fingerprint.of(now.files(), settings);
            if (!force && state.isBuiltFrom(fingerprint)) {
                state.refresh(spool, last, now, ledger);
                GraphCounts counts = GraphCounts.of(store.manifest());
                return report(false, now, counts, state.triples(), ledger, state.ledgerFile(), start);
            }
            Map<String, String> manifest = new TreeMap<>(settings.entries());
            manifest.put(Fingerprint.KEY, fingerprint);
            manifest.put(NOT_READ, Integer.toString(StoreState.notRead(now.problems())));
            manifest.put(LEDGER, "");
            GraphCounts counts =
                    new Stating(spool, stages.get(), statements, lanes, listener).state(last, now, state, manifest);
            state.keep(ledger);
            return report(true, now, counts, state.triples(), ledger, state.ledgerFile(), start);
        }
    }

    private static BuildReport report(
            boolean built,
            Gathered inputs,
            GraphCounts counts,
            long triples,
            Ledger ledger,
            Optional<Path> ledgerFile,
            long start) {
        return new BuildReport(
                built,
                counts,
                triples,
                inputs.problems(),
                inputs.files().stream().mapToLong(file -> file.leftOut()).sum(),
                inputs.files().stream().mapToLong(file -> file.destroyed()).sum(),
                ledger,
                ledgerFile,
                (System.nanoTime() - start) / 1e9);
    }

    /** Whether a graph was built in a store, were it without articles by now. */
    public static boolean isBuilt(GraphStore store) {
        return store.manifest(Fingerprint.KEY).isPresent();
    }

    /** Notes that a store is no longer what its last build made, so that the next build writes it anew. */
    public static void changed(GraphStore store) {
        store.putManifest(Fingerprint.KEY, "");
    }
}
