package io.mailuo.pipeline.spool;

import io.mailuo.resolve.Naming;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What resolution found for each article, on the disk until it has been stated: then nothing else of resolution need stay in memory. For one thread.
 *
 * <p>Articles are added in order of their names.
 */
public final class Namings implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private final RecordSource.Source source;
    private final List<String> articles = new ArrayList<>();
    private long[] starts = new long[1 << 10];
    private long[] hashes = new long[1 << 11];
    private long written;

    Namings(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        source = new RecordSource.Source(channel);
    }

    /**
     * A naming as bytes.
     *
     * @param hash of the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, which nobody compares
    public record Coded(String article, byte[] naming, Hash hash) {

        /** Codes an article's naming; several threads may do so. */
        public static Coded of(String article, Naming naming) {
            byte[] bytes = FileRecord.bytes(naming);
            return new Coded(article, bytes, Hash.of(bytes));
        }

        /** The naming, decoded. */
        public Naming decoded() {
            return FileRecord.naming(naming);
        }
    }

    /** Adds an article's naming. */
    public void add(Coded coded) {
        int number = articles.size();
        if (number + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        try {
            out.write(coded.naming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        articles.add(coded.article());
        hashes[2 * number] = coded.hash().high();
        hashes[2 * number + 1] = coded.hash().low();
        written += coded.naming().length;
        starts[number + 1] = written;
    }

    /** Hash of an article's naming. */
    public Hash hash(String article) {
        int number = number(article);
        return new Hash(hashes[2 * number], hashes[2 * number + 1]);
    }

    /** An article's naming, fastest in the order of adding. */
    public Coded of(String article) {
        int number = number(article);
        try {
            out.flush();
            byte[] naming = source.read(starts[number], (int) (starts[number + 1] - starts[number]));
            return new Coded(article, naming, new Hash(hashes[2 * number], hashes[2 * number + 1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String article) {
        int number = Collections.binarySearch(articles, article);
        if (number < 0) {
            throw new IllegalArgumentException("the article " + article + " was not resolved");
        }
        return number;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
