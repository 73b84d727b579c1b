package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.safekeeping.Verification;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are killed at random moments, as by the system: nothing of the former graph is lost, and the same command ends the work. */
class KillLoopTest {

    private static final int LOOPS = 20;
    private static final int ARTICLES = 12;

    private final Path work;
    private final Session session = new Session();
    private final Random random = new Random(20261127);

    KillLoopTest(@TempDir Path work) {
        this.work = work;
    }

    @Test
    void aKilledBuildLeavesTheFormerGraphOrTheNewOneAndTheNextOneEndsTheWork() throws Exception {
        Path store = work.resolve("store");
        Path articles = Files.createDirectory(work.resolve("articles"));
        write(articles, 0, ARTICLES);
        assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                .isZero();
        byte[] former = export(store);
        long usual = build(store, articles);
        int killed = 0;
        for (int loop = 1; loop <= LOOPS; loop++) {
            // One changed article goes into the live store; many are written anew.
            write(articles, loop, loop % 2 == 0 ? 1 : ARTICLES);
            byte[] clean = clean(articles);
            Process build =
                    ToyProgram.start(work.resolve("err"), "build", "--store", store.toString(), articles.toString());
            if (!build.waitFor(usual / 3 + random.nextLong(usual), TimeUnit.MILLISECONDS)) {
                killed++;
            }
            build.destroyForcibly().waitFor();

            long start = System.nanoTime();
            Tdb2Store.open(store).close();
            assertThat(System.nanoTime() - start).as("opening, loop " + loop).isLessThan(10_000_000_000L);
            assertThat(Verification.of(store).faults()).as("loop " + loop).isEmpty();
            assertThat(List.of(former, clean)).as("loop " + loop).contains(export(store));

            assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                    .isZero();
            assertThat(export(store)).as("loop " + loop).isEqualTo(clean);
            former = clean;
        }
        assertThat(killed).isPositive();
    }

    private long build(Path store, Path articles) throws Exception {
        long start = System.nanoTime();
        Process build = ToyProgram.start(
                work.resolve("err"), "build", "--force", "--store", store.toString(), articles.toString());
        assertThat(build.waitFor()).isZero();
        return Math.max(100, (System.nanoTime() - start) / 1_000_000);
    }

    /** What a build that nobody disturbs makes of the articles. */
    private byte[] clean(Path articles) throws IOException {
        Path store = work.resolve("clean");
        assertThat(session.run("build", "--force", "--store", store.toString(), articles.toString()))
                .isZero();
        return export(store);
    }

    private byte[] export(Path store) throws IOException {
        Path file = work.resolve("export.nq");
        assertThat(session.run(
                        "export", "--store", store.toString(), "--format", "nquads", "--output", file.toString()))
                .isZero();
        return Files.readAllBytes(file);
    }

    private static void write(Path articles, int edition, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    articles.resolve("a" + i + ".txt"), "数字化改革第" + edition + "期\n\n教育局局长张三丰表示，第" + i + "项改革已经完成。\n");
        }
    }
}
