package io.mailuo.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Reads several files of quads at once, and gives their quads in an order that depends on the files alone: a batch of each
 * open file in turn.
 */
final class QuadReader implements AutoCloseable {

    /** How many files are read at a time; not the number of cores, lest the order depend on the machine. */
    private static final int AT_ONCE = 4;

    private static final int BATCH = 1024;
    private static final int BATCHES = 4;

    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "quad-reader");
        thread.setDaemon(true);
        return thread;
    });

    /** Quads of a file; none marks its end, which may be a failure. */
    private record Batch(List<Quad> quads, @Nullable Exception failure) {

        private static final Batch END = new Batch(List.of(), null);
    }

    /**
     * Gives all quads to {@code sink}, which is called from this thread alone.
     *
     * @param done is called when a file is read to its end
     * @throws IOException as by {@link QuadFile#read}
     */
    void read(List<Path> files, Consumer<Quad> sink, Runnable done) throws IOException {
        Iterator<Path> waiting = files.iterator();
        Deque<BlockingQueue<Batch>> open = new ArrayDeque<>();
        while (open.size() < AT_ONCE && waiting.hasNext()) {
            open.add(start(waiting.next()));
        }
        while (!open.isEmpty()) {
            BlockingQueue<Batch> file = open.remove();
            Batch batch = take(file);
            if (!batch.quads().isEmpty()) {
                batch.quads().forEach(sink);
                open.add(file);
            } else if (batch.failure() instanceof IOException failure) {
                throw failure;
            } else if (batch.failure() instanceof RuntimeException failure) {
                throw failure;
            } else {
                done.run();
                if (waiting.hasNext()) {
                    open.add(start(waiting.next()));
                }
            }
        }
    }

    private static Batch take(BlockingQueue<Batch> file) throws IOException {
        try {
            return file.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", stopped);
        }
    }

    private BlockingQueue<Batch> start(Path path) {
        BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
        readers.execute(() -> {
            Batching batching = new Batching(batches);
            try {
                new QuadFile(path).read(batching);
                batching.end(Batch.END);
            } catch (IOException | RuntimeException failure) {
                batching.end(new Batch(List.of(), failure));
            }
        });
        return batches;
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    /** Hands on quads in batches, in the thread that reads a file. */
    private static final class Batching implements Consumer<Quad> {

        private final BlockingQueue<Batch> batches;
        private List<Quad> batch = new ArrayList<>(BATCH);

        Batching(BlockingQueue<Batch> batches) {
            this.batches = batches;
        }

        @Override
        public void accept(Quad quad) {
            batch.add(quad);
            if (batch.size() == BATCH) {
                put(new Batch(batch, null));
                batch = new ArrayList<>(BATCH);
            }
        }

        private void end(Batch end) {
            try {
                if (!batch.isEmpty()) {
                    put(new Batch(batch, null));
                }
                put(end);
            } catch (CancellationException nobodyListens) {
                Thread.currentThread().interrupt();
            }
        }

        private void put(Batch full) {
            try {
                batches.put(full);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException("nobody reads on");
            }
        }
    }
}
