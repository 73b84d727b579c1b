package io.mailuo.cli;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.pipeline.ArticleSet;
import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildReport;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.pipeline.ProgramCode;
import io.mailuo.pipeline.Stages;
import io.mailuo.rdf.Iris;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a build, and the build itself. */
final class BuildOptions {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of the graph begin with; default: that of the store, else "
                    + ServerSettings.DEFAULT_BASE + " 图谱中 IRI 的前缀。")
    private @Nullable String base;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder with tables of your own, added to those of the program. 自备词表所在的文件夹。")
    private @Nullable Path lexicon;

    @Option(
            names = "--force",
            description = "Build even if articles and program are those of the last build. 即使没有变化也重新构建。")
    private boolean force;

    /** A folder with tables of the user's own, which must be there if it is named. */
    static Optional<Path> existing(@Nullable Path lexicon) {
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            throw new Failure(
                    ExitStatus.USAGE, "--lexicon " + lexicon + ": no such folder; name a folder of *.tsv tables");
        }
        return Optional.ofNullable(lexicon);
    }

    /**
     * Builds the graph of some articles. The store is opened only if there is something to put into it.
     *
     * @param fresh whether the store is known to hold no graph, so that the stages, which will be needed, load meanwhile
     * @return what was done; empty if no input could be read
     */
    Optional<Built> build(
            List<Path> articles, Supplier<GraphStore> open, boolean fresh, Parts parts, BaseCommand command) {
        Optional<Path> own = existing(lexicon);
        BuildListener listener = ProgressDisplay.on(command.terminal());
        try {
            listener.began(BuildListener.Step.READ, 0);
            ArticleSet inputs = parts.read(articles, own);
            command.report(inputs.problems());
            if (inputs.articles().isEmpty()) {
                command.terminal().message("nothing was read, so no graph was written");
                return Optional.empty();
            }
            Supplier<Stages> stages = fresh ? loading(own, parts) : () -> parts.stages(own);
            GraphStore store = open.get();
            try {
                return Optional.of(new Built(
                        store, build(store, own, stages, parts, listener).run(inputs, store, force)));
            } catch (RuntimeException | Error failure) {
                store.close();
                throw failure;
            }
        } finally {
            ProgressDisplay.end(listener);
        }
    }

    /**
     * A graph that is up to date.
     *
     * @param store the store, open
     * @param report what the build did
     */
    record Built(GraphStore store, BuildReport report) implements AutoCloseable {

        /** The exit status that says whether all inputs are in the graph. */
        int status() {
            return report.inputsNotRead() == 0 ? ExitStatus.DONE : ExitStatus.PARTLY;
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private static Supplier<Stages> loading(Optional<Path> own, Parts parts) {
        CompletableFuture<Stages> stages = CompletableFuture.supplyAsync(() -> parts.stages(own));
        return () -> {
            try {
                return stages.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        };
    }

    private GraphBuild build(
            GraphStore store, Optional<Path> own, Supplier<Stages> stages, Parts parts, BuildListener listener) {
        Iris iris = iris(store, parts);
        Lexicon words = own.map(Lexicon::with).orElseGet(Lexicon::standard);
        BuildSettings settings = new BuildSettings(iris.base(), ProgramCode.version(), ProgramCode.checkSum(own));
        return new GraphBuild(stages, new GraphStatements(iris, words, settings), settings, listener);
    }

    private Iris iris(GraphStore store, Parts parts) {
        String chosen = Optional.ofNullable(base)
                .or(() -> store.manifest(BuildSettings.BASE))
                .orElse(ServerSettings.DEFAULT_BASE);
        try {
            return new Iris(chosen, parts::romanise);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitStatus.USAGE, "--base: " + e.getMessage());
        }
    }
}
