package io.mailuo.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that nobody, even after a crash, finds half of one. */
public final class WholeFile {

    private WholeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes it all; the stream is closed by who gave it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file aside, forces it to the disk and moves it into its place; where that fails, the file is as it was. A link goes on
     * to lead to the file. A device or pipe ({@code /dev/null}, {@code /dev/stdout}) is written to: moved over, it would be gone.
     *
     * @throws IOException if it cannot be written, is a folder, or its folder is not there
     */
    public static void write(Path file, Content content) throws IOException {
        boolean exists = Files.exists(file);
        checkPlace(file);
        if (exists && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            return;
        }
        Path place = exists ? file.toRealPath() : file;
        Path aside = place.resolveSibling(place.getFileName() + ".tmp");
        try {
            writeForced(aside, content);
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException | Error failure) {
            // What is no file was not written here, and is why nothing could be.
            if (Files.isRegularFile(aside)) {
                Files.delete(aside);
            }
            throw failure;
        }
    }

    private static void checkPlace(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " cannot be written: it is a folder; name a file in it");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException(
                    file + " cannot be written: there is no folder " + folder + "; make it, or name another file");
        }
    }

    private static void writeForced(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }
}
