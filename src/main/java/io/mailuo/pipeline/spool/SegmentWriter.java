package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes records one behind the other; whole and on the disk when it is closed. For one thread. */
public final class SegmentWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final int segment;
    private final Path place;
    private final Target outlines;
    private final Target extractions;
    private final Target marks;
    private final Runnable forced;

    SegmentWriter(int segment, Path outlines, Path extractions, Path marks, Runnable forced) throws IOException {
        this.segment = segment;
        this.place = outlines;
        this.outlines = new Target(outlines);
        this.extractions = new Target(extractions);
        this.marks = new Target(marks);
        this.forced = forced;
    }

    /** Appends a record. */
    public Place append(FileRecord record) {
        try {
            return new Place(
                    segment,
                    outlines.write(record.outlines()),
                    record.outlines().length,
                    extractions.write(record.extractions()),
                    record.extractions().length,
                    marks.write(record.marks()),
                    record.marks().length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException failure) {
        return new UncheckedIOException(new IOException(
                "Writing " + place + " failed: " + failure.getMessage() + "; "
                        + place.toFile().getUsableSpace()
                        + " bytes are free there; make room or name another folder with --store.",
                failure));
    }

    @Override
    public void close() {
        try {
            outlines.close();
            extractions.close();
            marks.close();
        } catch (IOException e) {
            throw failed(e);
        }
        forced.run();
    }

    /** A file that grows. */
    private static final class Target {

        private final FileChannel channel;
        private final OutputStream out;
        private long written;

        Target(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        }

        /** Writes bytes and says where they begin. */
        long write(byte[] bytes) throws IOException {
            long start = written;
            out.write(bytes);
            written += bytes.length;
            return start;
        }

        void close() throws IOException {
            try (channel) {
                out.flush();
                channel.force(true);
            }
        }
    }
}
