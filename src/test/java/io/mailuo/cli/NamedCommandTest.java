package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Only the command that is named is made, and nobody notices. */
class NamedCommandTest {

    private final Session session = new Session();

    @Test
    void makesTheNamedCommandAlone() {
        List<String> made = new ArrayList<>();
        Commands commands = new Commands()
                .add(BuildCommand.class, () -> {
                    made.add("build");
                    return new BuildCommand(Terminal.ofProcess(), session);
                })
                .add(RemoveCommand.class, () -> {
                    made.add("remove");
                    return new RemoveCommand(Terminal.ofProcess());
                });

        commands.addTo(new CommandLine(new RootCommand(Terminal.ofProcess())), List.of("--debug", "remove", "a.txt"));
        assertThat(made).containsExactly("remove");
        commands.addTo(new CommandLine(new RootCommand(Terminal.ofProcess())), List.of("--help"));
        assertThat(made).containsExactly("remove");
    }

    @Test
    void theOverviewDescribesEveryCommand() {
        assertThat(session.run("--help")).isZero();
        assertThat(session.out())
                .containsPattern("build +Read articles and build their graph")
                .containsPattern("query +Answer a SPARQL 1.1 query")
                .containsPattern("remove +Remove articles");
    }

    @Test
    void aMisspeltNameIsGuessed() {
        assertThat(session.run("biuld")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).contains("did you mean build?");
        assertThat(session.run("qurey")).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).contains("did you mean query?");
        assertThat(session.run("")).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aNameMayComeFromAFileOfArguments(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "build --help");
        assertThat(session.run("@" + file)).isZero();
        assertThat(session.out()).contains("Usage: mailuo build");
    }
}
