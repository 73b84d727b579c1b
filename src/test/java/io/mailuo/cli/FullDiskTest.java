package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.safekeeping.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes: a build that does not fit fails in one line and leaves the former graph, and works when there is room. */
class FullDiskTest {

    private final Path work;
    private final Session session = new Session();

    FullDiskTest(@TempDir Path work) {
        this.work = work;
    }

    @Test
    void aBuildThatDoesNotFitLeavesTheFormerGraph() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()) == 0,
                "a small file system can be mounted by root alone, and not in every container");
        try {
            Path store = disk.resolve("store");
            Path articles = Files.createDirectory(work.resolve("articles"));
            write(articles, 5, "");
            assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                    .isZero();
            byte[] former = export(store);

            write(articles, 300, "文".repeat(6000));
            Path err = work.resolve("err");
            Process build = ToyProgram.start(err, "build", "--store", store.toString(), articles.toString());
            assertThat(build.waitFor()).isEqualTo(ExitStatus.FAILED);
            assertThat(Files.readString(err))
                    .containsPattern(disk + ".*(bytes are free there|No space left)")
                    .hasLineCount(1);
            assertThat(Verification.of(store).faults()).isEmpty();
            assertThat(export(store)).isEqualTo(former);

            assertThat(run("mount", "-o", "remount,size=200m", disk.toString())).isZero();
            assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                    .isZero();
            Path clean = work.resolve("clean");
            session.run("build", "--store", clean.toString(), articles.toString());
            assertThat(export(store)).isEqualTo(export(clean));
        } finally {
            // Lazily: a database's files stay mapped until the collector has seen that nobody looks at them.
            run("umount", "-l", disk.toString());
        }
    }

    private byte[] export(Path from) throws IOException {
        Path file = work.resolve("export.nq");
        assertThat(session.run("export", "--store", from.toString(), "--format", "nquads", "--output", file.toString()))
                .isZero();
        return Files.readAllBytes(file);
    }

    private static void write(Path articles, int count, String filling) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(articles.resolve(i + ".txt"), "数字化改革\n\n教育局局长张三丰表示，第" + i + "项完成。" + filling + "\n");
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : 1;
        } catch (IOException none) {
            return 1;
        }
    }
}
