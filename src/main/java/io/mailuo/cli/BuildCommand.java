package io.mailuo.cli;

import io.mailuo.cli.BuildOptions.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mailuo build}: reads articles and makes their graph. */
@Command(
        name = "build",
        description = {
            "Read articles and build their graph; it replaces the graph in the store.",
            "读取文章并构建知识图谱，替换库中原有图谱。"
        },
        footer = {
            "",
            "A build with nothing changed since the last one does no work. Articles that cannot be read are named",
            "with the reason and the rest is built (exit status 4).",
            "",
            "Example 示例: mailuo build --store mystore articles/ extra.txt"
        })
final class BuildCommand extends BaseCommand {

    private final Parts parts;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Parameters(
            paramLabel = "ARTICLES",
            arity = "1..*",
            description = "Files and folders of articles (text, HTML, PDF, DOCX). 文章文件或文件夹。")
    private List<Path> articles = List.of();

    BuildCommand(Terminal terminal, Parts parts) {
        super(terminal);
        this.parts = parts;
    }

    @Override
    int run() {
        Optional<Built> built = options.build(store.target(articles), parts, this);
        if (built.isEmpty()) {
            return ExitStatus.PARTLY;
        }
        try (Built done = built.get()) {
            if (!done.report().built()) {
                terminal().message("nothing changed since the last build, so nothing was done; --force builds anyway");
            }
            ReportTable.lines(done.report()).forEach(terminal()::line);
            return done.status();
        }
    }
}
