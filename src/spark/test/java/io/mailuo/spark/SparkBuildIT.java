package io.mailuo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped job in {@code local[2]}, on articles in every form, beside a build by the program itself. */
class SparkBuildIT {

    private static Path work = Path.of("");
    private static SparkHome spark;
    private static List<String> expected = List.of();

    @BeforeAll
    static void runAll(@TempDir Path folder) throws IOException, InterruptedException {
        work = folder;
        spark = new SparkHome(work);
        Path articles = work.resolve("articles");
        TestArticles.copy(articles, 1);
        expected = spark.plainGraph(articles);
        Path tests = Path.of(System.getProperty("mailuo.spark.tests"));
        int status = SparkHome.end(spark.start(
                "local",
                "900m",
                List.of(SparkHome.job(), tests),
                "io.mailuo.spark.LocalRuns",
                List.of(articles.toString(), work.toString())));
        assertThat(status).as(spark.said("local")).isZero();
    }

    @AfterAll
    static void endAll() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "packed", "sequence", "parquet"})
    void sortedLinesAreThoseOfTheProgramItself(String form) throws IOException {
        assertThat(expected).hasSizeGreaterThan(10_000);
        assertThat(SparkHome.graph(work.resolve(form + "-output"))).isEqualTo(expected);
    }

    @Test
    void everyFactHasARowWithItsWords() throws IOException {
        List<String> rows = Files.readAllLines(work.resolve("facts.txt"));
        String report = Files.readString(work.resolve("text-output").resolve("report.json"));
        for (String kind : List.of("post", "involvement", "official_tie", "metric")) {
            String column = kind.equals("official_tie") ? "official" : kind;
            long count =
                    rows.stream().filter(row -> row.startsWith(column + " ")).count();
            assertThat(report).contains("\"count.facts." + kind + "\":\"" + count + "\"");
        }
    }

    @Test
    void whatCannotBeReadAndNamesUsedTwiceAreProblemsAndTheRestIsBuilt() throws IOException, InterruptedException {
        Path packed = Files.write(
                work.resolve("faulty.jsonl"),
                List.of(
                        "{\"name\": \"a.txt\", \"content\": \"浙江省教育厅厅长王明说，学校有3000名学生。\"}",
                        "{\"name\": \"a.txt\", \"content\": \"又一篇。\"}",
                        "{\"name\": \"b.txt\"}",
                        "no json",
                        "{\"name\": \"c.txt\", \"content\": \" \"}"));
        Path output = work.resolve("faulty-output");
        assertThat(submit("faulty", "--input-format", "packed", packed.toString(), output.toString()))
                .isEqualTo(4);
        List<String> problems = new ArrayList<>();
        for (Path part : TestArticles.files(output.resolve("problems"))) {
            if (part.getFileName().toString().startsWith("part-")) {
                problems.addAll(Files.readAllLines(part));
            }
        }
        assertThat(problems)
                .hasSize(4)
                .anyMatch(line -> line.contains("a.txt is the name of several articles"))
                .anyMatch(line -> line.contains("has no name and content"))
                .anyMatch(line -> line.contains("is no JSON"))
                .anyMatch(line -> line.contains("has only white space"));
        assertThat(SparkHome.graph(output)).anyMatch(line -> line.contains("王明"));

        assertThat(submit("again", "--input-format", "packed", packed.toString(), output.toString()))
                .isEqualTo(2);
        assertThat(spark.said("again")).contains("exists already; name another output, or replace it with --overwrite");
    }

    private static int submit(String log, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--class",
                "io.mailuo.spark.SparkBuild",
                SparkHome.job().toString()));
        words.addAll(List.of(arguments));
        return SparkHome.end(spark.start(log, "700m", List.of(), "org.apache.spark.deploy.SparkSubmit", words));
    }
}
