package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers that the README shows are those that the program gives. */
class ReadmeIT {

    private static final Pattern SHOWN = Pattern.compile(
            "```sh\n\\./mailuo query (queries/[a-z-]+\\.rq)\n```\n\n```text\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsTheRealAnswersOfThreeQueries() throws IOException, InterruptedException {
        run("build", "--store", folder.resolve("store").toString(), "seeds");
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        int queries = 0;
        while (shown.find()) {
            String answer = run("query", "--store", folder.resolve("store").toString(), shown.group(1));
            assertThat(trimmed(answer)).as(shown.group(1)).isEqualTo(shown.group(2));
            queries++;
        }
        assertThat(queries).isEqualTo(3);
    }

    private static String trimmed(String answer) {
        return answer.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                System.getProperty("mailuo.jar", "target/mailuo.jar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
