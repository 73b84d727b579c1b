package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there whole or as they were. */
class WholeFileTest {

    private static final byte[] NEW = "新的内容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), "old");
        WholeFile.write(file, out -> out.write(NEW));
        assertThat(file).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void isAsItWasWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkGoesOnToLeadToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest"), file);
        WholeFile.write(link, out -> out.write(NEW));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    /** As root, what was moved over /dev/null took its place for the whole machine. */
    @Test
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        int made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException noSuchProgram) {
            made = 1;
        }
        assumeThat(made).as("this machine makes named pipes").isZero();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try (InputStream in = Files.newInputStream(pipe)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        WholeFile.write(pipe, out -> out.write(NEW));
        assertThat(read.get()).isEqualTo(NEW);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(NEW)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is a folder");
        assertThat(folder).isDirectory();
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/graph.ttl"), out -> out.write(NEW)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no folder " + folder.resolve("no"));
    }
}
