package io.mailuo.cli;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.transfer.GraphLoad;
import io.mailuo.transfer.LoadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mailuo load}: takes a graph that was built elsewhere. */
@Command(
        name = "load",
        description = {
            "Load a graph from files of N-Quads, such as the Spark job writes; it replaces the graph in the store.",
            "从 N-Quads 文件载入图谱（如 Spark 作业的输出），替换库中原有图谱。"
        },
        footer = {
            "",
            "A line that is no quad of a named graph ends the load (exit status 1): file and line are named, and the",
            "former graph stays. People's corrections are kept. The next build reads its articles anew.",
            "",
            "Example 示例: mailuo load --store mystore output/part-*.nq.gz"
        })
final class LoadCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of N-Quads, compressed by gzip or not, and folders of .nq and .nq.gz. N-Quads 文件或文件夹。")
    private List<Path> files = List.of();

    LoadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        BuildListener listener = ProgressDisplay.on(terminal());
        try (GraphStore open = store.open()) {
            LoadReport report = new GraphLoad(open, ServerSettings.DEFAULT_BASE, listener).run(files);
            ProgressDisplay.end(listener);
            print(report);
            return ExitStatus.DONE;
        } finally {
            ProgressDisplay.end(listener);
        }
    }

    private void print(LoadReport report) {
        if (report.articles().isEmpty()) {
            terminal().message("the files hold no graph of a build, so it is not known how many articles they are of");
        }
        new TextTable(List.of())
                .row(List.of("files", Integer.toString(report.files())))
                .row(List.of("base", report.base()))
                .row(List.of("articles", report.articles().orElse("unknown")))
                .row(List.of("triples", Long.toString(report.triples())))
                .row(List.of("seconds", String.format(Locale.ROOT, "%.1f", report.seconds())))
                .lines()
                .forEach(terminal()::line);
    }
}
