package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private final Session session = new Session();
    private final Path folder;
    private final Path articles;
    private final Path gold;

    EvaluateCommandTest(@TempDir Path folder) {
        this.folder = folder;
        articles = folder.resolve("articles");
        gold = folder.resolve("gold");
    }

    @BeforeEach
    void writeArticleAndGold() throws IOException {
        Files.createDirectories(articles);
        Files.createDirectories(gold);
        Files.writeString(articles.resolve("a.txt"), "市教育局局长林知远表示，全市新建学校12所。");
        Files.writeString(
                gold.resolve("a.json"),
                "{\"article\": \"a.txt\", \"people\": [{\"name\": \"林知远\"}],"
                        + " \"organisations\": [{\"name\": \"教育局\", \"optional\": true}],"
                        + " \"posts\": [{\"person\": \"林知远\", \"organisation\": \"教育局\", \"title\": \"副局长\"}]}");
    }

    @Test
    void calibrationShowsWhatIsRightAtWhichConfidenceAndByWhichRule() {
        assertThat(evaluate("--calibration")).isZero();

        assertThat(session.out())
                .contains("people                    0.9-1.0         1      1       0.900   1.000    0.207-1.000\n")
                .contains("posts                     0.8-0.9         1      0       0.800   0.000    0.000-0.793\n")
                .contains("all                       all             2      1  calibration error 0.450\n")
                .contains(
                        "toy-person                    people                          1      1   1.000       0.900\n")
                .contains(
                        "toy-post                      posts                           1      0   0.000       0.800\n")
                .as("an optional entry counts neither way")
                .doesNotContain("toy-body");
    }

    @Test
    void calibrationIsGivenInJson() {
        assertThat(evaluate("--calibration", "--errors", "--format", "json")).isZero();

        JsonObject json = JsonParser.parseString(session.out()).getAsJsonObject();
        assertThat(json.getAsJsonArray("scores")).hasSize(7);
        assertThat(json.getAsJsonArray("faults")).hasSize(2);
        JsonObject calibration = json.getAsJsonObject("calibration");
        assertThat(calibration.getAsJsonArray("groups")).hasSize(3);
        JsonObject rule = calibration.getAsJsonArray("rules").get(1).getAsJsonObject();
        assertThat(rule.get("rule").getAsString()).isEqualTo("toy-post");
        assertThat(rule.get("number").getAsInt()).isEqualTo(1);
        assertThat(rule.get("right").getAsInt()).isZero();
    }

    @Test
    void writeRefusesRulesThatTheLexiconDoesNotHave() {
        Path table = folder.resolve("confidence.tsv");
        assertThat(evaluate("--calibration", "--write", table.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err()).isEqualTo("mailuo: confidence.tsv: no row for toy-person, toy-post\n");
        assertThat(table).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithOptionsBeforeItBuilds() {
        assertThat(evaluate("--format", "csv")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: --format csv: use text or json\n");
        assertThat(evaluate("--write", "x.tsv")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: --write writes what --calibration finds; give both\n");
        assertThat(session.loaded).isFalse();
    }

    @Test
    void againstFailsAndNamesTheKindAndTheFigureThatDropped() throws IOException {
        Path figures = folder.resolve("figures.tsv");
        assertThat(evaluate("--record", figures.toString())).isZero();
        assertThat(evaluate("--against", figures.toString())).isZero();
        assertThat(session.err()).isEmpty();

        Files.writeString(figures, Files.readString(figures).replace("posts\tR\t0.0000", "posts\tR\t0.5000"));

        assertThat(evaluate("--against", figures.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: dropped below " + figures + ": posts R: recorded 0.500, now 0.000\n");
    }

    @Test
    void againstSaysHowToMakeAMissingRecord() {
        Path none = folder.resolve("none.tsv");
        assertThat(evaluate("--against", none.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(session.err())
                .isEqualTo("mailuo: " + none + ": no such file; evaluate --record " + none + " makes it\n");
        assertThat(session.loaded).isFalse();
    }

    private int evaluate(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "evaluate";
        arguments[1] = articles.toString();
        arguments[2] = gold.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return session.run(arguments);
    }
}
