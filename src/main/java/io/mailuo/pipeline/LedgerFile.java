package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.store.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Writes a ledger so that whoever reads it, even after a crash, sees a whole one. */
public final class LedgerFile {

    private LedgerFile() {}

    /**
     * Writes a ledger, unless the file holds these very bytes already.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Ledger ledger, Path file) {
        write(ledger.text().getBytes(StandardCharsets.UTF_8), file);
    }

    /** As {@link #write(Ledger, Path)}, of a ledger as bytes. */
    static void write(byte[] text, Path file) {
        try {
            // A device has no content to compare.
            if (Files.isRegularFile(file)
                    && Files.size(file) == text.length
                    && Arrays.equals(Files.readAllBytes(file), text)) {
                return;
            }
            WholeFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds; empty if it is not there. */
    static Optional<byte[]> bytes(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
