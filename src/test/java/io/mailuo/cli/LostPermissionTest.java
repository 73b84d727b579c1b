package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.cli.Fault.Stage;
import io.mailuo.process.JavaProgram;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Builds that may no longer write, or not read, what they could at their beginning. Root may everything: where the tests run as root the build is
 * started without that privilege.
 */
class LostPermissionTest {

    private static final List<String> WITHOUT_PRIVILEGE =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

    private static List<String> before = List.of();

    private final Path work;

    LostPermissionTest(@TempDir Path work) {
        this.work = work;
    }

    @BeforeAll
    static void bind(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(closed)) {
            before = WITHOUT_PRIVILEGE;
            assumeTrue(
                    refused(closed.resolve("x").toString()),
                    "root may write everywhere, and there is no setpriv that takes the privilege away");
        }
    }

    private static boolean refused(String file) throws InterruptedException {
        List<String> touch = new ArrayList<>(WITHOUT_PRIVILEGE);
        touch.addAll(List.of("touch", file));
        try {
            Process process = new ProcessBuilder(touch)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 1 && Files.notExists(Path.of(file));
        } catch (IOException none) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // What is closed, when, and how many articles have changed: one goes into the live store.
        "'', RESOLUTION, 12",
        "spool, EXTRACTION, 12",
        "CURRENT, STATING, 1"
    })
    void aBuildEndsInOneLineAndWorksWhenThePermissionIsBack(String closed, Stage stage, int changed) throws Exception {
        ToyGraph graph = new ToyGraph(work).write(0, 12).built();
        byte[] former = graph.export();
        graph.write(1, changed);
        Path folder = closed.equals("CURRENT")
                ? graph.store()
                        .resolve(Files.readString(graph.store().resolve("CURRENT"))
                                .strip())
                : graph.store().resolve(closed);

        Path err = work.resolve("err");
        JavaProgram program = ToyProgram.program().under(before).err(err);
        for (String option : Fault.closing(stage, folder)) {
            program.option(option);
        }
        assertThat(program.start(graph.build()).waitFor())
                .as(Files.readString(err))
                .isEqualTo(ExitStatus.FAILED);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Files.readString(err))
                .contains(graph.store().toString(), "give this user the right to")
                .hasLineCount(1);
        graph.verify();
        assertThat(graph.export()).isEqualTo(former);
        graph.built();
        assertThat(graph.export()).isEqualTo(graph.clean());
    }

    @Test
    void aFolderThatCannotBeListedAndAFileThatCannotBeReadAreTold() throws Exception {
        ToyGraph graph = new ToyGraph(work).write(0, 2);
        Path closed = Files.createDirectory(graph.articles().resolve("closed"));
        Files.writeString(closed.resolve("inside.txt"), "里面的文章。");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(graph.articles().resolve("a1.txt"), PosixFilePermissions.fromString("---------"));
        Path err = work.resolve("err");
        Path ledger = work.resolve("ledger.tsv");

        Process build = ToyProgram.program()
                .under(before)
                .err(err)
                .start(
                        "build",
                        "--ledger",
                        ledger.toString(),
                        "--store",
                        graph.store().toString(),
                        graph.articles().toString());
        int status = build.waitFor();

        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(status).as(Files.readString(err)).isEqualTo(ExitStatus.PARTLY);
        assertThat(Files.readString(err))
                .contains("closed cannot be opened", "a1.txt cannot be read", "check its permissions");
        assertThat(Files.readString(ledger))
                .containsPattern("rejected\tUNREADABLE\t[^\n]*closed\t")
                .containsPattern("rejected\tUNREADABLE\t[^\n]*a1.txt\t")
                .containsPattern("read\t-\ta0.txt\t");
    }
}
