package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.ledger.LedgerEntry;
import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import io.mailuo.rdf.Iris;
import io.mailuo.store.MemoryStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are others when they are read than they were when they were found. */
class ChangingFilesTest {

    private static final BuildSettings SETTINGS = new BuildSettings("http://x.org/", "toy", "");
    private static final String TEXT = "县教育局局长甲乙丙讲话。";

    private final Path folder;
    private final Path file;
    private ArticleInputs inputs = new NoInputs();

    ChangingFilesTest(@TempDir Path work) {
        folder = work.resolve("articles");
        file = folder.resolve("changing.txt");
    }

    private static final class NoInputs implements ArticleInputs {

        @Override
        public List<ArticleInput> files() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    @BeforeEach
    void find() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, TEXT);
        Files.writeString(folder.resolve("other.txt"), "市教育局局长丁戊己讲话。");
        inputs = new ArticleSource(Lexicon.standard()).find(List.of(folder));
    }

    /** The line of the ledger that the file has when all are built now; the other's says that it was read. */
    private LedgerEntry built() {
        try (MemoryStore store = new MemoryStore();
                ArticleInputs found = inputs) {
            GraphStatements statements =
                    new GraphStatements(new Iris(SETTINGS.base(), name -> ""), Lexicon.standard(), SETTINGS);
            BuildReport report = new GraphBuild(ToyStages::new, statements, SETTINGS, BuildListener.SILENT, 2)
                    .run(found, store, false);
            assertThat(report.ledger().entries()).hasSize(2);
            assertThat(report.ledger().entries().get(1).outcome()).isEqualTo(Outcome.READ);
            return report.ledger().entries().get(0);
        }
    }

    private static void isRejected(LedgerEntry entry, Problem.Code code, String said) {
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.code()).contains(code);
        assertThat(entry.reason()).contains(said);
        assertThat(entry.articles()).isZero();
    }

    @Test
    void thatAreGoneAreMissing() throws IOException {
        Files.delete(file);
        isRejected(built(), Problem.Code.MISSING, "does not exist");
    }

    @Test
    void thatHaveOtherWordsAreReadAsTheyAre() throws IOException {
        String other = "省教育局局长庚辛壬讲话，比先前长。";
        Files.writeString(file, other);
        LedgerEntry entry = built();
        assertThat(entry.outcome()).isEqualTo(Outcome.READ);
        assertThat(entry.sha256()).isEqualTo(DigestUtils.sha256Hex(other));
    }

    @Test
    void thatHaveBecomeFoldersAreNotRead() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        isRejected(built(), Problem.Code.UNREADABLE, "a folder by now");
    }

    @Test
    void thatHaveBecomePipesAreNotOpened() throws Exception {
        Files.delete(file);
        assumeTrue(
                new ProcessBuilder("mkfifo", file.toString()).start().waitFor(20, TimeUnit.SECONDS)
                        && Files.exists(file),
                "pipes are made by mkfifo");
        isRejected(built(), Problem.Code.UNREADABLE, "a pipe");
    }

    @Test
    void thatHaveBecomeCirclesOfLinksAreNotRead() throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
        LedgerEntry entry = built();
        assertThat(entry.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(entry.code())
                .hasValueSatisfying(code -> assertThat(code).isIn(Problem.Code.UNREADABLE, Problem.Code.MISSING));
    }

    @Test
    void ofStrangersThatHaveBecomeLinksOutOfTheFolderAreNotRead() throws IOException {
        inputs = ArticleSource.ofStrangers(Lexicon.standard(), Optional.empty()).find(List.of(folder));
        Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "外面的秘密。");
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        isRejected(built(), Problem.Code.UNREADABLE, "leads out of the folder");
    }

    @Test
    void thatHaveGrownBeyondTheLimitAreRejectedWithoutBeingReadToTheirEnd() throws IOException {
        try (var sparse = FileChannel.open(file, StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), 80L << 20);
        }
        isRejected(built(), Problem.Code.TOO_LARGE, "80 MB");
    }
}
