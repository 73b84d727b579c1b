package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** verify, backup and restore. */
class SafekeepingTest {

    private final Path work;
    private final Path store;
    private final Path articles;
    private final Session session = new Session();

    SafekeepingTest(@TempDir Path work) {
        this.work = work;
        store = work.resolve("store");
        articles = work.resolve("articles");
    }

    @BeforeEach
    void build() throws IOException {
        Files.createDirectory(articles);
        for (int i = 0; i < 5; i++) {
            article(i, "最多跑一次");
        }
        built(store);
    }

    private void article(int number, String words) throws IOException {
        Files.writeString(articles.resolve(number + ".txt"), words + "改革\n\n张三丰表示，第" + number + "项已经完成。\n");
    }

    private void built(Path into) {
        assertThat(session.run("build", "--store", into.toString(), articles.toString()))
                .as(session.err())
                .isZero();
    }

    private int verify() {
        return session.run("verify", "--store", store.toString());
    }

    private Path database() throws IOException {
        return store.resolve(Files.readString(store.resolve("CURRENT")).strip()).resolve("database/Data-0001");
    }

    @Test
    void aStoreThatIsWholeHasNoFaults() {
        assertThat(verify()).isZero();
        assertThat(session.out()).startsWith("no faults in ").contains(" and 5 articles");
    }

    @Test
    void changesInTheLiveStoreAreNoFault() throws IOException {
        article(2, "未来社区");
        built(store);
        assertThat(session.run("remove", "--store", store.toString(), "3.txt")).isZero();

        assertThat(verify()).as(session.out()).isZero();
        assertThat(session.out()).contains(" and 4 articles");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Path lost = database().resolve("POSG.dat");
        Files.delete(lost);

        assertThat(verify()).isEqualTo(ExitStatus.FAULTS);
        assertThat(session.out()).isEqualTo(lost + " is missing\n");
    }

    @Test
    void aTruncatedFileIsNamed() throws IOException {
        Path cut = database().resolve("nodes-data.bdf");
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(verify()).isEqualTo(ExitStatus.FAULTS);
        assertThat(session.out()).startsWith(cut + " has ").hasLineCount(1);
    }

    @Test
    void aFlippedByteOfANodeIsFound() throws IOException {
        flip(database().resolve("nodes-data.obj"), 200);

        assertThat(verify()).isEqualTo(ExitStatus.FAULTS);
        assertThat(session.out()).contains("nodes: ");
    }

    @Test
    void aFlippedByteOfAnyIndexIsFound() throws IOException {
        for (String index : new String[] {"GSPO", "SPOG", "POSG", "OSPG"}) {
            Path file = database().resolve(index + ".dat");
            byte[] whole = Files.readAllBytes(file);
            // Blocks are copied when they are written to: which one counts is the tree's affair.
            byte[] damaged = whole.clone();
            for (int at = 77; at < damaged.length; at += 8192) {
                damaged[at] ^= 0x04;
            }
            Files.write(file, damaged);
            assertThat(verify()).as(index).isEqualTo(ExitStatus.FAULTS);
            assertThat(session.out()).as(index).contains("index");
            Files.write(file, whole);
        }
        assertThat(verify()).isZero();
    }

    @Test
    void aFlippedByteOfTheManifestIsFoundAndTheGenerationBeforeServes() throws IOException {
        article(1, "未来社区");
        assertThat(session.run("build", "--force", "--store", store.toString(), articles.toString()))
                .isZero();
        Path manifest = database().resolve("../../manifest.properties").normalize();
        flip(manifest, 12);

        assertThat(verify()).isEqualTo(ExitStatus.FAULTS);
        assertThat(session.out())
                .isEqualTo(manifest + " is damaged: its check sum is another than that of its lines\n");
        assertThat(session.run("validate", "--store", store.toString())).isNotEqualTo(ExitStatus.FAILED);
        assertThat(verify()).as("after going back: " + session.out()).isIn(ExitStatus.DONE, ExitStatus.FAULTS);
        built(store);
        assertThat(verify()).as(session.out()).isZero();
    }

    @Test
    void withoutAStoreThereIsNothingToVerify() {
        assertThat(session.run("verify", "--store", work.resolve("none").toString()))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(session.err()).contains("no graph here").hasLineCount(1);
    }

    @Test
    void aRestoredStoreExportsTheSameBytesAndTheNextBuildGoesOnFromIt() throws IOException {
        Path backup = work.resolve("图谱.zip");
        assertThat(session.run("backup", "--store", store.toString(), backup.toString()))
                .isZero();
        byte[] before = export(store);
        Path again = work.resolve("again");

        assertThat(session.run("restore", "--store", again.toString(), backup.toString()))
                .isZero();
        assertThat(export(again)).isEqualTo(before);
        assertThat(session.run("verify", "--store", again.toString()))
                .as(session.out())
                .isZero();
        built(again);
        assertThat(session.err()).contains("nothing changed since the last build");

        article(4, "未来社区");
        built(again);
        built(work.resolve("clean"));
        assertThat(export(again)).isEqualTo(export(work.resolve("clean")));
    }

    @Test
    void articlesThatWereSentComeBackWithTheGraph() throws IOException {
        Path sent = store.resolve("intake/inbox/报告.txt");
        Files.createDirectories(sent.getParent());
        Files.writeString(sent, "数字化改革\n\n李四表示，改革已经完成。\n");
        built(store);
        Path backup = work.resolve("backup.zip");
        session.run("backup", "--store", store.toString(), backup.toString());
        byte[] before = export(store);
        Path again = work.resolve("again");

        assertThat(session.run("restore", "--store", again.toString(), backup.toString()))
                .as(session.err())
                .isZero();
        assertThat(again.resolve("intake/inbox/报告.txt")).hasSameTextualContentAs(sent);
        built(again);
        assertThat(export(again)).isEqualTo(before);

        Files.writeString(again.resolve("intake/inbox/later.txt"), "数字化改革\n\n王五表示，改革还在继续。\n");
        session.run("restore", "--store", again.toString(), backup.toString());
        assertThat(again.resolve("intake/inbox")).isDirectoryNotContaining("glob:**/later.txt");
    }

    @Test
    void aBackupComesBackOverAStoreThatHasGoneOn() throws IOException {
        Path backup = work.resolve("backup.zip");
        session.run("backup", "--store", store.toString(), backup.toString());
        byte[] before = export(store);
        Files.delete(articles.resolve("0.txt"));
        article(3, "未来社区");
        built(store);
        assertThat(export(store)).isNotEqualTo(before);

        assertThat(session.run("restore", "--store", store.toString(), backup.toString()))
                .isZero();
        assertThat(export(store)).isEqualTo(before);
        assertThat(verify()).as(session.out()).isZero();
        built(store);
        built(work.resolve("clean"));
        assertThat(export(store)).isEqualTo(export(work.resolve("clean")));
    }

    @Test
    void aDamagedBackupIsRefusedAndChangesNothing() throws IOException {
        Path backup = work.resolve("backup.zip");
        session.run("backup", "--store", store.toString(), backup.toString());
        byte[] whole = Files.readAllBytes(backup);
        byte[] before = export(store);
        int refused = 0;
        for (int part = 1; part < 16; part++) {
            byte[] damaged = whole.clone();
            damaged[whole.length * part / 16] ^= 0x10;
            Files.write(backup, damaged);
            // Of the bytes of a ZIP file some say nothing of its content, such as the times of entries.
            if (session.run("restore", "--store", store.toString(), backup.toString()) == ExitStatus.FAILED) {
                refused++;
                assertThat(session.err()).contains("backup.zip").hasLineCount(1);
            }
            assertThat(export(store)).isEqualTo(before);
        }
        assertThat(refused).isGreaterThanOrEqualTo(12);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThat(session.run("restore", "--store", store.toString(), backup.toString()))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(export(store)).isEqualTo(before);
    }

    private byte[] export(Path from) throws IOException {
        Path file = work.resolve("export.nq");
        assertThat(session.run("export", "--store", from.toString(), "--format", "nquads", "--output", file.toString()))
                .isZero();
        return Files.readAllBytes(file);
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 0x04;
        Files.write(file, bytes);
    }
}
