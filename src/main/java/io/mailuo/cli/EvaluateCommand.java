package io.mailuo.cli;

import io.mailuo.cli.BuildOptions.Built;
import io.mailuo.evaluate.CalibrationTable;
import io.mailuo.evaluate.ConfidenceTable;
import io.mailuo.evaluate.Evaluation;
import io.mailuo.evaluate.Evaluator;
import io.mailuo.evaluate.ReadyQueries;
import io.mailuo.evaluate.RecordedFigures;
import io.mailuo.evaluate.ScoreTable;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            "--calibration: the confidence in a fact is that of the surest rule that read it, the maximum. Each bin",
            "shows how many were found, how many are right, the observed rate and its 95 %% interval (Wilson). The",
            "calibration error is the mean distance of rate and confidence. What gold leaves open counts neither way;",
            "a quantity is right where its value and unit are.",
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

    @Option(
            names = "--calibration",
            description = "Show how often what was found at each confidence is right. 列出各置信度区间的实际正确率。")
    private boolean calibration;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "With --calibration: write the lexicon's table of confidences anew from these articles."
                    + " 按评测结果重写置信度表。")
    private @Nullable Path confidences;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Fail if a figure is more than 0.01 below the one recorded in FILE. 与记录的指标比较，下降则失败。")
    private @Nullable Path against;

    @Option(names = "--record", paramLabel = "FILE", description = "Write the figures for --against. 记录本次指标。")
    private @Nullable Path record;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or json. 输出格式。")
    private String format = "text";

    EvaluateCommand(Terminal terminal, Parts parts) {
        super(terminal);
        this.parts = parts;
    }

    @Override
    int run() throws IOException {
        check();
        Evaluator evaluator = new Evaluator(gold);
        Optional<RecordedFigures> before = recorded();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Optional<Built> built = options.build(
                    new BuildOptions.Target(() -> List.of(articles), () -> Tdb2Store.open(folder.path()), true, false),
                    parts,
                    this);
            if (built.isEmpty()) {
                return ExitStatus.PARTLY;
            }
            try (Built done = built.get()) {
                Evaluation evaluation = evaluator.evaluate(ReadyQueries.ask(done.store()));
                show(evaluation);
                writeConfidences(evaluation);
                RecordedFigures now = RecordedFigures.of(evaluation);
                if (record != null) {
                    Files.write(record, now.lines());
                    terminal().message("wrote " + record);
                }
                boolean held = before.map(figures -> hold(figures, now)).orElse(true);
                return held ? done.status() : ExitStatus.FAILED;
            }
        }
    }

    private void check() {
        if (!List.of("text", "json").contains(format)) {
            throw new Failure(ExitStatus.USAGE, "--format " + format + ": use text or json");
        }
        if (confidences != null && !calibration) {
            throw new Failure(ExitStatus.USAGE, "--write writes what --calibration finds; give both");
        }
    }

    private void show(Evaluation evaluation) {
        if (format.equals("json")) {
            EvaluationJson json = new EvaluationJson(evaluation);
            if (errors) {
                json.faults(evaluation.faults());
            }
            if (calibration) {
                json.calibration(evaluation.calibration());
            }
            terminal().line(json.toString());
            return;
        }
        ScoreTable.figures(evaluation).forEach(terminal()::line);
        if (errors) {
            ScoreTable.faults(evaluation).forEach(terminal()::line);
        }
        if (calibration) {
            terminal().line("");
            CalibrationTable.lines(evaluation.calibration()).forEach(terminal()::line);
        }
    }

    private void writeConfidences(Evaluation evaluation) throws IOException {
        if (confidences == null) {
            return;
        }
        List<Map<String, String>> rows = Lexicon.standard().rows("confidence");
        Files.write(confidences, ConfidenceTable.lines(rows, evaluation.calibration()));
        terminal().message("wrote " + confidences);
    }

    private Optional<RecordedFigures> recorded() throws IOException {
        return against == null ? Optional.empty() : Optional.of(RecordedFigures.read(against));
    }

    /** Whether no figure dropped; names those that did, and those that rose and should be recorded. */
    private boolean hold(RecordedFigures before, RecordedFigures now) {
        List<String> drops = before.drops(now);
        before.gains(now).forEach(line -> terminal().message("better than in " + against + ": " + line));
        drops.forEach(line -> terminal().message("dropped below " + against + ": " + line));
        return drops.isEmpty();
    }
}
