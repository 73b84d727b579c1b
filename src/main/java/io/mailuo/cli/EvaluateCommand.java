package io.mailuo.cli;

import io.mailuo.cli.BuildOptions.Built;
import io.mailuo.evaluate.Evaluation;
import io.mailuo.evaluate.Evaluator;
import io.mailuo.evaluate.ReadyQueries;
import io.mailuo.evaluate.ScoreTable;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo evaluate}: judges the graph of articles by gold files. */
@Command(
        name = "evaluate",
        description = {
            "Build a graph of articles in a temporary store and compare it with gold files.",
            "用标注文件评测图谱的准确率、召回率和 F1。"
        },
        footer = {
            "",
            "For each kind of thing: how many there are to find (gold), were found, are right (hit), precision,",
            "recall and F1, and what share of the hits is right in further respects.",
            "",
            "Example 示例: mailuo evaluate articles/ gold/ --errors"
        })
final class EvaluateCommand extends BaseCommand {

    private final Parts parts;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Parameters(index = "0", paramLabel = "ARTICLES", description = "File or folder of articles. 文章文件或文件夹。")
    private Path articles = Path.of("");

    @Parameters(index = "1", paramLabel = "GOLD", description = "Folder of gold files (*.json). 标注文件夹。")
    private Path gold = Path.of("");

    @Option(names = "--errors", description = "List what was missed and what was found falsely. 列出遗漏与误报。")
    private boolean errors;

    EvaluateCommand(Terminal terminal, Parts parts) {
        super(terminal);
        this.parts = parts;
    }

    @Override
    int run() throws IOException {
        Evaluator evaluator = new Evaluator(gold);
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Optional<Built> built =
                    options.build(List.of(articles), () -> Tdb2Store.open(folder.path()), true, parts, this);
            if (built.isEmpty()) {
                return ExitStatus.PARTLY;
            }
            try (Built done = built.get()) {
                Evaluation evaluation = evaluator.evaluate(ReadyQueries.ask(done.store()));
                ScoreTable.figures(evaluation).forEach(terminal()::line);
                if (errors) {
                    ScoreTable.faults(evaluation).forEach(terminal()::line);
                }
                return done.status();
            }
        }
    }
}
