package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.Spool;
import io.mailuo.store.GraphStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

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
            EarlyLoading loading = new EarlyLoading(stages, store, statements);
            Gathered now;
            try {
                now = new Gathering(spool, last, stages, lanes, listener, loading::begin).gather(inputs);
            } finally {
                loading.end();
            }
            Accounts accounts = Accounts.of(inputs, now);
            if (now.files().articles() == 0) {
                return report(false, now, GraphCounts.NONE, 0, accounts, Optional.empty(), start);
            }
            if (!force && state.isBuiltFrom(now, settings)) {
                state.refresh(spool, last, now, accounts);
                GraphCounts counts = GraphCounts.of(store.manifest());
                return report(false, now, counts, state.triples(), accounts, state.ledgerFile(), start);
            }
            FileEntries files = now.files().copy();
            Begun<String> fingerprint = Begun.of(() -> Fingerprint.of(files, settings));
            Begun<LedgerText> ledger = Begun.of(() -> LedgerText.of(accounts.ledger()));
            Map<String, String> manifest = new TreeMap<>(settings.entries());
            manifest.put(NOT_READ, Integer.toString(StoreState.notRead(now.problems())));
            manifest.put(LEDGER, "");
            Stating stating = new Stating(spool, stages.get(), statements, lanes, listener);
            manifest.put(Fingerprint.KEY, fingerprint.get());
            GraphCounts counts = stating.state(last, now, state, manifest);
            state.keep(accounts, ledger.get());
            return report(true, now, counts, state.triples(), accounts, state.ledgerFile(), start);
        }
    }

    private static BuildReport report(
            boolean built,
            Gathered inputs,
            GraphCounts counts,
            long triples,
            Accounts accounts,
            Optional<Path> ledgerFile,
            long start) {
        return new BuildReport(
                built,
                counts,
                triples,
                inputs.problems(),
                all(inputs, FileEntries::leftOut),
                all(inputs, FileEntries::destroyed),
                accounts,
                ledgerFile,
                (System.nanoTime() - start) / 1e9);
    }

    private static long all(Gathered inputs, ToIntBiFunction<FileEntries, Integer> number) {
        return IntStream.range(0, inputs.files().size())
                .mapToLong(position -> number.applyAsInt(inputs.files(), position))
                .sum();
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
