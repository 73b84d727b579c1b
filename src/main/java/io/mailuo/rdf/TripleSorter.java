package io.mailuo.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of triples in bounded memory: what does not fit is written to the disk as sorted runs and merged. The
 * order, and which triples are given once, do not depend on how much fits.
 */
final class TripleSorter implements AutoCloseable {

    /** How many runs are merged at a time. */
    private static final int AT_ONCE = 200;

    /** Share of the heap that triples may take, as they are estimated. */
    private static final int SHARE = 10;

    /** What a triple and its nodes take besides their texts, and what a letter takes at most. */
    private static final int TRIPLE = 200;

    private static final int LETTER = 2;

    private final long most;
    private final List<Triple> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private final List<TripleRun.Reader> open = new ArrayList<>();
    private @Nullable Path folder;
    private long size;
    private int written;

    TripleSorter() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /**
     * @param most bytes that triples may take in memory
     */
    TripleSorter(long most) {
        this.most = most;
    }

    void add(Triple triple) throws IOException {
        held.add(triple);
        size += TRIPLE + LETTER * (length(triple.getSubject()) + length(triple.getObject()));
        if (size > most) {
            spill();
        }
    }

    private static long length(Node node) {
        return node.isTripleTerm() ? 0 : QuadOrder.text(node).length();
    }

    /**
     * All triples in order, each once.
     *
     * @throws UncheckedIOException by the iterator, if the disk fails
     */
    Iterator<Triple> sorted() throws IOException {
        if (runs.isEmpty()) {
            held.sort(QuadOrder.TRIPLES);
            return Iter.distinctAdjacent(held.iterator());
        }
        if (!held.isEmpty()) {
            spill();
        }
        while (runs.size() > AT_ONCE) {
            List<Path> some = runs.subList(0, AT_ONCE);
            Path merged = next();
            write(merge(some), merged);
            for (Path run : some) {
                Files.delete(run);
            }
            some.clear();
            runs.add(merged);
        }
        return merge(runs);
    }

    private void spill() throws IOException {
        held.sort(QuadOrder.TRIPLES);
        Path run = next();
        write(held.iterator(), run);
        runs.add(run);
        held.clear();
        size = 0;
    }

    private Path next() throws IOException {
        Path made = folder == null ? Files.createTempDirectory("mailuo-export") : folder;
        folder = made;
        return made.resolve("run-" + written++);
    }

    private static void write(Iterator<Triple> sorted, Path run) throws IOException {
        try (TripleRun.Writer out = new TripleRun.Writer(run)) {
            while (sorted.hasNext()) {
                out.write(sorted.next());
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private Iterator<Triple> merge(List<Path> some) throws IOException {
        PriorityQueue<TripleRun.Reader> heads =
                new PriorityQueue<>(some.size(), Comparator.comparing(TripleRun.Reader::triple, QuadOrder.TRIPLES));
        for (Path run : some) {
            TripleRun.Reader reader = new TripleRun.Reader(run);
            open.add(reader);
            if (reader.next()) {
                heads.add(reader);
            }
        }
        return Iter.distinctAdjacent(new IteratorSlotted<Triple>() {
            @Override
            protected boolean hasMore() {
                return !heads.isEmpty();
            }

            @Override
            protected @Nullable Triple moveToNext() {
                TripleRun.Reader least = heads.remove();
                Triple triple = least.triple();
                try {
                    if (least.next()) {
                        heads.add(least);
                    } else {
                        least.close();
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return triple;
            }
        });
    }

    /** Deletes what was written. */
    @Override
    public void close() throws IOException {
        for (TripleRun.Reader reader : open) {
            reader.close();
        }
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
