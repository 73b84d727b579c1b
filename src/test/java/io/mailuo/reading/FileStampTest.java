package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

    private final Path folder;

    FileStampTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void doesNotTrustAFileThatChangedJustNow() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "今天下雨。");
        assertThat(FileStamp.of(file)).isEmpty();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3600)));
        assertThat(FileStamp.of(file)).isEmpty();
    }

    @Test
    void tellsFilesThatHaveStoodForAWhile() {
        Path seeds = Path.of("seeds");
        try (var files = Files.list(seeds)) {
            assertThat(files.map(FileStamp::of).distinct())
                    .allSatisfy(stamp -> assertThat(stamp).isPresent())
                    .hasSizeGreaterThan(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void knowsNothingOfAFileThatIsNotThere() {
        assertThat(FileStamp.of(folder.resolve("none.txt"))).isEmpty();
    }
}
