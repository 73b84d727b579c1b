package io.mailuo.server.data;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.server.graph.Kept;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * The whole graph as files, in the very bytes that {@code mailuo export} writes. They are made for each download, since
 * the server keeps no files; their lengths and checksums are made once for each state of the graph.
 */
public final class Downloads {

    /** Each holds the graph's statements in memory while it sorts them. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 8;
    private static final int BUFFER = 32 * 1024;
    private static final long LONGEST_WAIT_SECONDS = 300;

    /**
     * A format's checksums.
     *
     * @param plain of the file
     * @param compressed of the file compressed by gzip
     * @param replaced characters that the format cannot hold
     */
    record Sums(Sum plain, Sum compressed, long replaced) {}

    private final GraphStore store;
    private final Background background;
    private final Map<GraphFormat, Kept<Sums>> sums = new EnumMap<>(GraphFormat.class);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Downloads of a store. */
    Downloads(GraphStore store, Background background) {
        this.store = store;
        this.background = background;
        for (GraphFormat format : GraphFormat.values()) {
            sums.put(format, new Kept<>(store, () -> sum(format)));
        }
    }

    /** Name of a format's file. */
    static String file(GraphFormat format) {
        return "graph." + format.extension();
    }

    /** Checksums, if they are there soon. */
    Optional<Sums> sums(GraphFormat format, Duration patience) {
        return Optional.ofNullable(sums.get(format)).flatMap(kept -> background.within(kept, patience));
    }

    private Sums sum(GraphFormat format) {
        SummingStream compressed = new SummingStream(OutputStream.nullOutputStream());
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed, BUFFER)) {
            SummingStream plain = new SummingStream(gzip);
            long replaced = store.<Long>read(quads -> {
                try {
                    return new Exporter().write(quads, format, plain);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
            gzip.finish();
            return new Sums(plain.sum(), compressed.sum(), replaced);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether so many downloads are waiting that one more had better come later. */
    boolean isCrowded() {
        return places.getQueueLength() >= WAITING;
    }

    /** Whether a download need not wait for others, during which the graph may change. */
    boolean isFree() {
        return places.availablePermits() > 0;
    }

    /**
     * Writes the graph as it is when its turn has come.
     *
     * @param state {@link GraphStore#changes} when the length was told to the client, if it was: nothing else may follow it
     * @throws IOException if the client is gone, or the graph has changed since
     */
    void write(GraphFormat format, boolean compressed, OptionalLong state, OutputStream out) throws IOException {
        await();
        try {
            store.read(quads -> {
                try {
                    if (state.isPresent() && store.changes() != state.getAsLong()) {
                        throw new IOException("the graph changed before it was sent");
                    }
                    if (compressed) {
                        GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER);
                        new Exporter().write(quads, format, gzip);
                        gzip.finish();
                    } else {
                        new Exporter().write(quads, format, out);
                    }
                    return true;
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            places.release();
        }
    }

    private void await() throws IOException {
        try {
            if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("other downloads take too long");
    }
}
