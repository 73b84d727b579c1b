package io.mailuo.cli;

import io.mailuo.ledger.Ledger;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.Accounts;
import io.mailuo.pipeline.Additions;
import io.mailuo.pipeline.ArticleInput;
import io.mailuo.pipeline.ArticleInputs;
import io.mailuo.pipeline.Begun;
import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildReport;
import io.mailuo.pipeline.BuildSettings;
import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.GraphStatements;
import io.mailuo.pipeline.LedgerFile;
import io.mailuo.pipeline.ProgramCode;
import io.mailuo.pipeline.Stages;
import io.mailuo.rdf.Iris;
import io.mailuo.reading.Reading;
import io.mailuo.reading.SourceTrust;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            description =
                    "Read all articles again and build the graph anew, even if nothing changed. 即使没有变化也全部重新读取并构建。")
    private boolean force;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Number of articles that are read at the same time; default: as many as there are processors. 并行线程数。")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--untrusted",
            description = {
                "The articles are from strangers: links out of their folder are not followed, and web pages, PDF and DOCX files",
                "are read in a process apart. 文章来自不可信来源：不跟随指向文件夹之外的链接，网页、PDF 与 DOCX 在独立进程中读取。"
            })
    private boolean untrusted;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "Write what became of each input to this file too; it is kept beside the graph in any case. 另存输入清单。")
    private @Nullable Path ledger;

    /** A folder with tables of the user's own, which must be there if it is named. */
    static Optional<Path> existing(@Nullable Path lexicon) {
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            throw new Failure(
                    ExitStatus.USAGE, "--lexicon " + lexicon + ": no such folder; name a folder of *.tsv tables");
        }
        return Optional.ofNullable(lexicon);
    }

    /**
     * What a graph is built of, and where.
     *
     * @param articles files and folders; asked for once, when they are looked for
     * @param open opens the store, which is done only if there is something to put into it
     * @param fresh whether the store is known to hold no graph, so that the stages, which will be needed, load meanwhile
     * @param fed whether articles may be sent to the store's server, so that they are looked for when nobody else writes the store
     */
    record Target(Supplier<List<Path>> articles, Supplier<GraphStore> open, boolean fresh, boolean fed) {}

    /** What a build works with. */
    private record Work(
            Supplier<ArticleInputs> found,
            Supplier<GraphStore> open,
            Optional<Path> own,
            Parts parts,
            BuildListener listener,
            BaseCommand command) {

        Stages stages() {
            return parts.stages(own);
        }
    }

    /**
     * Builds the graph of some articles.
     *
     * @return what was done; empty if no input could be read
     */
    Optional<Built> build(Target target, Parts parts, BaseCommand command) {
        Optional<Path> own = existing(lexicon);
        if (jobs < 1) {
            throw new Failure(ExitStatus.USAGE, "--jobs " + jobs + ": the number of jobs is 1 or more");
        }
        BuildListener listener = ProgressDisplay.on(command.terminal());
        SourceTrust trust = untrusted ? SourceTrust.STRANGERS : SourceTrust.OWN;
        try {
            listener.began(BuildListener.Step.READ, 0);
            Supplier<ArticleInputs> found = () -> parts.find(target.articles().get(), own, trust);
            Work work = new Work(found, target.open(), own, parts, listener, command);
            if (target.fresh()) {
                return first(work);
            }
            return target.fed() ? alone(work) : again(work);
        } finally {
            ProgressDisplay.end(listener);
        }
    }

    private Optional<Built> first(Work work) {
        try (ArticleInputs inputs = work.found().get()) {
            if (!anyReadable(inputs)) {
                keep(Accounts.ofUnread(inputs));
                return nothing(problems(inputs), work.command());
            }
            Supplier<Stages> stages = Begun.of(work::stages);
            GraphStore store = work.open().get();
            return run(new Ready(store, build(store, stages, work)), inputs, work);
        }
    }

    /** The articles are looked for when the store is open: what its server had taken until then is among them, and it takes nothing more. */
    private Optional<Built> alone(Work work) {
        Ready ready = opened(work);
        return closing(ready.store(), () -> {
            try (ArticleInputs inputs = work.found().get()) {
                return run(ready, inputs, work);
            }
        });
    }

    /** The store opens while the files are looked for. */
    private Optional<Built> again(Work work) {
        Supplier<Ready> ready = Begun.of(() -> opened(work));
        ArticleInputs files;
        try {
            files = work.found().get();
        } catch (RuntimeException | Error failure) {
            ready.get().store().close();
            throw failure;
        }
        try (ArticleInputs inputs = files) {
            return run(ready.get(), inputs, work);
        }
    }

    private Ready opened(Work work) {
        GraphStore store = work.open().get();
        return closing(store, () -> new Ready(store, build(store, work::stages, work)));
    }

    /** A store and what builds its graph. */
    private record Ready(GraphStore store, GraphBuild build) {}

    private Optional<Built> run(Ready ready, ArticleInputs inputs, Work work) {
        GraphStore store = ready.store();
        return closing(store, () -> {
            BuildReport report = ready.build().run(inputs, store, force);
            ProgressDisplay.end(work.listener());
            if (ledger != null) {
                keep(report.ledger());
            }
            if (report.isEmpty()) {
                store.close();
                return nothing(report.problems(), work.command());
            }
            work.command().report(report.problems());
            return Optional.of(new Built(store, report));
        });
    }

    /** Does something with a store, which is closed if that fails. */
    private static <T> T closing(GraphStore store, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    private void keep(Ledger found) {
        Optional.ofNullable(ledger).ifPresent(file -> LedgerFile.write(found, file.toAbsolutePath()));
    }

    /** Whether there is anything to put into a store: mostly the first file shows it. */
    private static boolean anyReadable(ArticleInputs inputs) {
        return inputs.files().stream().anyMatch(BuildOptions::mayBeReadable);
    }

    /** What fails is for the build to account for. */
    private static boolean mayBeReadable(ArticleInput file) {
        try {
            return file.read() instanceof Reading.Read;
        } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError failed) {
            return true;
        }
    }

    private static List<Problem> problems(ArticleInputs inputs) {
        List<Problem> problems = new ArrayList<>(inputs.problems());
        for (ArticleInput file : inputs.files()) {
            if (file.read() instanceof Reading.Rejected rejected) {
                problems.add(rejected.problem());
            }
        }
        return problems;
    }

    private static Optional<Built> nothing(List<Problem> problems, BaseCommand command) {
        command.report(problems);
        command.terminal().message("nothing was read, so no graph was written");
        return Optional.empty();
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

    private GraphBuild build(GraphStore store, Supplier<Stages> stages, Work work) {
        Iris iris = iris(store, work.parts());
        BuildSettings settings = settings(iris, work.own());
        return new GraphBuild(stages, statements(iris, work.own(), settings), settings, work.listener(), jobs);
    }

    private static BuildSettings settings(Iris iris, Optional<Path> own) {
        return new BuildSettings(iris.base(), ProgramCode.version(), ProgramCode.checkSum(own));
    }

    private static GraphStatements statements(Iris iris, Optional<Path> own, BuildSettings settings) {
        return new GraphStatements(iris, own.map(Lexicon::with).orElseGet(Lexicon::standard), settings);
    }

    /** What adds articles to a graph that was built with these options; the stages, which the first will need, load meanwhile. */
    Additions additions(GraphStore store, Parts parts) {
        Optional<Path> own = existing(lexicon);
        Iris iris = iris(store, parts);
        BuildSettings settings = settings(iris, own);
        GraphStatements statements = statements(iris, own, settings);
        GraphBuild build =
                new GraphBuild(Begun.of(() -> parts.stages(own)), statements, settings, BuildListener.SILENT, jobs);
        return new Additions(
                store, build, statements, settings, paths -> parts.find(paths, own, SourceTrust.STRANGERS));
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
