package io.mailuo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A second folder with the files of a database that another process has open: TDB2 lets one process into a folder. Both
 * are made while nobody writes the database, which whoever makes them has to see to.
 */
final class Replica {

    private static final int CHUNK = 1 << 16;

    private Replica() {}

    /** The very same files under other names, for reading; copies where the disk cannot give a file two names. */
    static void link(Path from, Path generation) throws IOException {
        for (Path file : FileLengths.files(from)) {
            Path to = place(from, file, generation);
            try {
                Files.createLink(to, file);
            } catch (UnsupportedOperationException | IOException cannot) {
                Files.deleteIfExists(to);
                copy(file, to);
            }
        }
    }

    /** Copies of the files, for changing. */
    static void copyAll(Path from, Path generation) throws IOException {
        for (Path file : FileLengths.files(from)) {
            copy(file, place(from, file, generation));
        }
    }

    private static Path place(Path from, Path file, Path generation) throws IOException {
        Path to = generation.resolve(from.relativize(file));
        Files.createDirectories(to.resolveSibling("."));
        return to;
    }

    /** TDB2's files have holes, which stay holes. */
    private static void copy(Path from, Path to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = 0;
            while (in.read(buffer.clear(), at) > 0) {
                buffer.flip();
                int length = buffer.remaining();
                boolean last = at + length >= in.size();
                if (last || !isEmpty(buffer)) {
                    out.write(buffer, at);
                }
                at += length;
            }
        }
    }

    private static boolean isEmpty(ByteBuffer buffer) {
        for (int i = buffer.position(); i < buffer.limit(); i++) {
            if (buffer.get(i) != 0) {
                return false;
            }
        }
        return true;
    }
}
