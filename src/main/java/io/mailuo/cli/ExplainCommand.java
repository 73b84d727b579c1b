package io.mailuo.cli;

import io.mailuo.model.Article;
import io.mailuo.pipeline.ArticleSet;
import io.mailuo.pipeline.Explanation;
import io.mailuo.pipeline.Stages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo explain}: shows what is found in a sentence or article, and by which rule. */
@Command(
        name = "explain",
        description = {
            "Show what is found in a sentence or an article, by which rule and how surely.",
            "显示从句子或文章中识别出的内容、所用规则及置信度。"
        },
        footer = {
            "",
            "Spans count characters of the article from 0. Confidence is the share of what a rule finds that is right.",
            "",
            "Example 示例: mailuo explain \"市教育局局长林知远表示，全市新建学校12所。\""
        })
final class ExplainCommand extends BaseCommand {

    private final Parts parts;

    @Parameters(
            index = "0",
            paramLabel = "SENTENCE|FILE",
            description = "A sentence, or a file with an article. 句子或文章文件。")
    private String input = "";

    @Option(names = "--json", description = "Answer in JSON. 以 JSON 输出。")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (default: on a terminal, unless NO_COLOR is set), always or never. 是否使用颜色。")
    private String color = "auto";

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Folder with tables of your own. 自备词表所在的文件夹。")
    private @Nullable Path lexicon;

    ExplainCommand(Terminal terminal, Parts parts) {
        super(terminal);
        this.parts = parts;
    }

    @Override
    int run() {
        Palette palette = palette();
        Optional<Path> own = BuildOptions.existing(lexicon);
        List<Article> articles = articles(own);
        if (articles.isEmpty()) {
            return ExitStatus.PARTLY;
        }
        Stages stages = parts.stages(own);
        for (Article article : articles) {
            Explanation explanation = stages.explain(article);
            if (json) {
                terminal().line(ExplanationJson.of(explanation));
            } else {
                new ExplanationText(palette).lines(explanation).forEach(terminal()::line);
            }
        }
        return ExitStatus.DONE;
    }

    private Palette palette() {
        Palette.When when = switch (color) {
            case "auto" -> Palette.When.AUTO;
            case "always" -> Palette.When.ALWAYS;
            case "never" -> Palette.When.NEVER;
            default -> throw new Failure(ExitStatus.USAGE, "--color " + color + ": use auto, always or never");
        };
        return new Palette(
                when,
                terminal().screen(),
                Optional.ofNullable(System.getenv("NO_COLOR")).orElse(""));
    }

    private List<Article> articles(Optional<Path> own) {
        Optional<Path> file = file();
        if (file.isPresent()) {
            ArticleSet inputs = parts.read(List.of(file.get()), own);
            report(inputs.problems());
            return inputs.articles();
        }
        if (input.isBlank()) {
            throw new Failure(ExitStatus.USAGE, "the sentence is empty; give a sentence in quotation marks, or a file");
        }
        return List.of(new Article(
                "sentence",
                input,
                "UTF-8",
                DigestUtils.sha256Hex(input),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** What the argument names, if it names something that is there; most sentences are no possible path or not there. */
    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(input)).filter(path -> !input.isEmpty() && Files.exists(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
