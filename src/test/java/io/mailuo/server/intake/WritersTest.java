package io.mailuo.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of those who may write. */
class WritersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void keepsAHashThatItsOwnerAloneMayRead() throws IOException {
        Path file = folder.resolve("writers");
        String secret = Writers.newSecret();
        Writers.put(file, "newsroom", secret.toCharArray());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .startsWith("newsroom:pbkdf2-sha256:" + Secret.ROUNDS + ":")
                .doesNotContain(secret);
        assertThat(Writers.in(file).admits("newsroom", secret.toCharArray())).isTrue();
        assertThat(Writers.in(file).admits("newsroom", "another-secret-of-length".toCharArray()))
                .isFalse();
    }

    @Test
    void aNewSecretTakesThePlaceOfTheFormerAndLeavesOthers() throws IOException {
        WritersFile.of(folder, "other", "a-secret-that-stays");
        Path file = folder.resolve("writers");
        Writers.put(file, "newsroom", "the-first-secret-of-it".toCharArray());
        Writers.put(file, "newsroom", "the-second-secret-of-it".toCharArray());

        Writers writers = Writers.in(file);
        assertThat(writers.admits("newsroom", "the-second-secret-of-it".toCharArray()))
                .isTrue();
        assertThat(writers.admits("newsroom", "the-first-secret-of-it".toCharArray()))
                .isFalse();
        assertThat(writers.admits("other", "a-secret-that-stays".toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw------x"})
    void isRefusedWhereOthersMayUseIt(String given) throws IOException {
        WritersFile.of(folder, "newsroom", "a-secret-of-the-newsroom");
        Path file = folder.resolve("writers");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(given));

        assertThatThrownBy(() -> Writers.in(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(given)
                .hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom:hunter2hunter2hunter2", "hunter2", "News Room:x", "a:pbkdf2-sha256:0:AAAA:AAAA"})
    void aLineThatIsNoneIsNotShown(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("writers"), "# people\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> Writers.in(file))
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void nobodyInItIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("writers"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Writers.in(file)).hasMessageContaining("nobody may write");
    }

    @Test
    void shortSecretsAndOddNamesAreRefused() {
        Path file = folder.resolve("writers");
        assertThatThrownBy(() -> Writers.put(file, "newsroom", "short".toCharArray()))
                .hasMessageContaining("at least 16");
        assertThatThrownBy(() -> Writers.put(file, "a.b", "a-secret-of-the-newsroom".toCharArray()))
                .hasMessageContaining("small letters");
        assertThat(file).doesNotExist();
    }
}
