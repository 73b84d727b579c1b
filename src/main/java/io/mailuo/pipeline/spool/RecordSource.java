package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Kept;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.pipeline.spool.Namings.Coded;
import io.mailuo.resolve.Naming;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads records, fastest in the order in which they were written. For one thread. */
public final class RecordSource implements AutoCloseable {

    private final Spool spool;
    private final Map<Path, Source> open = new HashMap<>();

    RecordSource(Spool spool) {
        this.spool = spool;
    }

    /** The part of a file's record that resolution reads, and no extractions. */
    public FileRecord outlines(FileEntry file) {
        return outlines(file.place());
    }

    /** As {@link #outlines(FileEntry)}, of a file of which the record is at a place. */
    FileRecord outlines(Place place) {
        return new FileRecord(
                read(spool.outlines(place.segment()), place.outlines(), place.outlinesLength()),
                new byte[0],
                new byte[0]);
    }

    /** A file's extractions, and no outlines. */
    public FileRecord extractions(FileEntry file) {
        Place place = file.place();
        return new FileRecord(
                new byte[0],
                read(spool.extractions(place.segment()), place.extractions(), place.extractionsLength()),
                new byte[0]);
    }

    /** All of a file's record. */
    public FileRecord whole(FileEntry file) {
        Place place = file.place();
        return new FileRecord(
                outlines(file).outlines(),
                extractions(file).extractions(),
                read(spool.marks(place.segment()), place.marks(), place.marksLength()));
    }

    /** What resolution changed in an article. */
    public Naming naming(ArticleEntry article) {
        return FileRecord.naming(namingBytes(article));
    }

    /** The same as bytes. */
    public Coded coded(ArticleEntry article) {
        return new Coded(
                article.name(),
                namingBytes(article),
                article.naming(),
                article.kept().completes());
    }

    private byte[] namingBytes(ArticleEntry article) {
        Kept kept = article.kept();
        return read(spool.namings(kept.file()), kept.start(), kept.length());
    }

    private byte[] read(Path file, long offset, int length) {
        try {
            Source source = open.get(file);
            if (source == null) {
                source = new Source(FileChannel.open(file, StandardOpenOption.READ));
                open.put(file, source);
            }
            return source.read(offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "what the last build kept in " + file + " cannot be read (" + e
                            + "); build again with --force, which reads all articles again",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            for (Source source : open.values()) {
                source.channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file read ahead: records are small. */
    static final class Source {

        private static final int AHEAD = 1 << 18;

        private final FileChannel channel;
        private byte[] buffer = new byte[0];
        private long start;

        Source(FileChannel channel) {
            this.channel = channel;
        }

        byte[] read(long offset, int length) throws IOException {
            if (offset < start || offset + length > start + buffer.length) {
                int size = (int) Math.min(Math.max(length, AHEAD), Math.max(0, channel.size() - offset));
                if (size < length) {
                    throw new EOFException("it ends at " + channel.size() + ", before " + (offset + length));
                }
                buffer = buffer.length == size ? buffer : new byte[size];
                ByteBuffer target = ByteBuffer.wrap(buffer);
                while (target.hasRemaining() && channel.read(target, offset + target.position()) >= 0) {
                    // A channel may give less than it has.
                }
                start = offset;
            }
            int from = (int) (offset - start);
            return Arrays.copyOfRange(buffer, from, from + length);
        }
    }
}
