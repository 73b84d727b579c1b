package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query that nothing stops ends the process, for a supervisor to start it anew. */
class LastResortTest {

    @Test
    void theServerIsNotReadyAndEndsWith70(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process process = StuckServer.start(out, errors);
        try {
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(LastResort.STUCK).isEqualTo(70);
        assertThat(Files.readString(out)).isEqualTo("503 {\"ready\":false,\"why\":\"a query does not end\"}\n");
        assertThat(Files.readString(errors)).contains("cannot be stopped, hash").contains("Endless.parse");
    }
}
