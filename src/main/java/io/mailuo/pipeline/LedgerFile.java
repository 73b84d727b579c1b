package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            if (Files.exists(file)
                    && Files.size(file) == text.length
                    && Arrays.equals(Files.readAllBytes(file), text)) {
                return;
            }
            Path aside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(aside, text);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
