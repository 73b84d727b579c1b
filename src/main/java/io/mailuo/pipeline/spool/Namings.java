package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Kept;
import io.mailuo.resolve.Naming;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * What resolution found for articles, on the disk: nothing else of resolution need stay in memory, and the next build knows what was found. For one thread.
 *
 * <p>Articles are added in order of their names.
 */
public final class Namings implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final int number;
    private final FileChannel channel;
    private final Runnable forced;
    private final OutputStream out;
    private final RecordSource.Source source;
    private final List<String> articles = new ArrayList<>();
    private long[] starts = new long[1 << 10];
    private long[] hashes = new long[1 << 11];
    private final BitSet completing = new BitSet();
    private long written;

    /** @param number by which articles say where their namings are */
    Namings(int number, Path file, Runnable forced) throws IOException {
        this.number = number;
        this.forced = forced;
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        source = new RecordSource.Source(channel);
    }

    /**
     * A naming as bytes.
     *
     * @param hash of the bytes
     * @param completes whether it completes names of bodies
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, which nobody compares
    public record Coded(String article, byte[] naming, Hash hash, boolean completes) {

        /** Codes an article's naming; several threads may do so. */
        public static Coded of(String article, Naming naming) {
            byte[] bytes = FileRecord.bytes(naming);
            return new Coded(article, bytes, Hash.of(bytes), !naming.bodies().isEmpty());
        }

        /** The naming, decoded. */
        public Naming decoded() {
            return FileRecord.naming(naming);
        }
    }

    /** Adds an article's naming. */
    public void add(Coded coded) {
        int place = articles.size();
        if (place + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        try {
            out.write(coded.naming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        articles.add(coded.article());
        hashes[2 * place] = coded.hash().high();
        hashes[2 * place + 1] = coded.hash().low();
        completing.set(place, coded.completes());
        written += coded.naming().length;
        starts[place + 1] = written;
    }

    /** Whether an article was added. */
    public boolean has(String article) {
        return Collections.binarySearch(articles, article) >= 0;
    }

    /** What a catalogue says of an article. */
    public ArticleEntry entry(String article) {
        int place = place(article);
        int length = (int) (starts[place + 1] - starts[place]);
        return new ArticleEntry(article, hash(place), new Kept(number, starts[place], length, completing.get(place)));
    }

    private Hash hash(int place) {
        return new Hash(hashes[2 * place], hashes[2 * place + 1]);
    }

    /** An article's naming, fastest in the order of adding. */
    public Coded of(String article) {
        int place = place(article);
        try {
            out.flush();
            byte[] naming = source.read(starts[place], (int) (starts[place + 1] - starts[place]));
            return new Coded(article, naming, hash(place), completing.get(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(String article) {
        int place = Collections.binarySearch(articles, article);
        if (place < 0) {
            throw new IllegalArgumentException("the article " + article + " was not resolved");
        }
        return place;
    }

    /** Sees to it that all that was added is on the disk; nothing is added behind that. */
    public void force() {
        try {
            out.flush();
            channel.force(true);
            forced.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
