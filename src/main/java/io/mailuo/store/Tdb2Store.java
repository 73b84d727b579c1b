package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A store in a folder, as a TDB2 database. Deleting in place bloats TDB2 (its blocks are copied on write), so a build
 * goes to a fresh database and takes the place of the former one in a single step; see {@link StoreFolder}.
 */
public final class Tdb2Store implements GraphStore {

    static {
        JenaSystem.init();
    }

    private final StoreFolder folder;
    private final ProcessLock lock;
    private final LoadLimits limits;

    /** Readers hold the read side, so that a database is closed only when nobody reads it. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock(true);

    private final AtomicLong changes = new AtomicLong();

    private Path generation;
    private DatasetGraph database;
    private SortedMap<String, String> manifest;
    private boolean closed;

    private Tdb2Store(StoreFolder folder, ProcessLock lock, LoadLimits limits) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.limits = limits;
        Path current = folder.current().orElse(null);
        if (current == null) {
            current = folder.next();
            Files.createDirectory(StoreFolder.database(current));
            Manifest.write(StoreFolder.manifest(current), Map.of());
            folder.publish(current);
        }
        generation = current;
        database = Database.open(current);
        manifest = Manifest.read(StoreFolder.manifest(current));
        folder.sweep(current);
    }

    /**
     * Opens the store in a folder, which is made if it is not there.
     *
     * @throws StoreInUseException if another process has it open
     * @throws NotAStoreException if the folder holds something else, which is left as it is
     * @throws StoreFailedException if it cannot be read or made
     */
    public static Tdb2Store open(Path path) {
        return open(path, LoadLimits.STANDARD);
    }

    /** As {@link #open(Path)}, with other limits of a build. */
    static Tdb2Store open(Path path, LoadLimits limits) {
        StoreFolder folder = new StoreFolder(path);
        try {
            folder.claim();
            ProcessLock lock = ProcessLock.take(path);
            try {
                return new Tdb2Store(folder, lock, limits);
            } catch (IOException | RuntimeException | Error failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | InternalError failure) {
            throw new StoreFailedException("Opening the store", path, failure);
        }
    }

    /** Whether a folder holds a store, without opening it. */
    public static boolean exists(Path path) {
        return Files.isRegularFile(path.resolve("CURRENT"));
    }

    @Override
    public synchronized void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> entries) {
        Path aside = writing(folder::next);
        try {
            DatasetGraph fresh = Database.make(aside, build, limits);
            try {
                Manifest.write(StoreFolder.manifest(aside), entries);
                folder.publish(aside);
            } catch (IOException | RuntimeException | Error failure) {
                TDBInternal.expel(fresh);
                throw failure;
            }
            swap(aside, fresh, new TreeMap<>(entries));
            folder.sweep(aside);
        } catch (IOException | InternalError | RuntimeIOException | FileException failure) {
            discard(aside, failure);
            throw new StoreFailedException("Writing the store", aside, failure);
        } catch (RuntimeException | Error failure) {
            discard(aside, failure);
            throw failure;
        }
    }

    @Override
    public synchronized void update(
            Collection<String> dropped, Consumer<Consumer<Quad>> added, Map<String, String> entries) {
        change(dropped, added);
        write(new TreeMap<>(entries));
    }

    /** Changes graphs in one transaction, and gives by how many quads; meanwhile their number is not known. */
    private long change(Collection<String> dropped, Consumer<Consumer<Quad>> added) {
        return writing(() -> {
            GenerationSize size = new GenerationSize(generation);
            OptionalLong before = size.quads();
            size.forget();
            long more = 0;
            try {
                more = reading(() -> database.calculateWrite(() -> {
                    GraphChange change = new GraphChange(database);
                    change.run(dropped, added);
                    return change.difference();
                }));
                changes.incrementAndGet();
            } finally {
                if (before.isPresent()) {
                    size.quads(before.getAsLong() + more);
                }
            }
            return more;
        });
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.path());
    }

    @Override
    public Optional<Path> generation() {
        return reading(() -> Optional.of(generation));
    }

    private void swap(Path fresh, DatasetGraph quads, SortedMap<String, String> entries) {
        inUse.writeLock().lock();
        try {
            TDBInternal.expel(database);
            generation = fresh;
            database = quads;
            manifest = entries;
            changes.incrementAndGet();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** Removes a generation that did not come to be; what stays of it is removed at the next opening. */
    private void discard(Path aside, Throwable failure) {
        if (aside.equals(generation)) {
            return;
        }
        try {
            StoreFolder.delete(aside);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public synchronized boolean remove(String graphIri) {
        Node graph = NodeFactory.createURI(graphIri);
        if (!read(quads -> quads.contains(graph, Node.ANY, Node.ANY, Node.ANY))) {
            return false;
        }
        change(List.of(graphIri), sink -> {});
        return true;
    }

    @Override
    public long changes() {
        return changes.get();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return reading(() -> database.calculateRead(() -> reader.apply(database)));
    }

    @Override
    public long size() {
        OptionalLong known = reading(() -> new GenerationSize(generation).quads());
        return known.orElseGet(this::counted);
    }

    /** The index counts its records; counting quads would fetch each node of each. */
    private long counted() {
        return reading(() -> database.calculateRead(() -> TDBInternal.getDatasetGraphTDB(database)
                .getQuadTable()
                .getNodeTupleTable()
                .size()));
    }

    @Override
    public double growth() {
        return reading(() -> new GenerationSize(generation).growth());
    }

    @Override
    public Optional<Instant> written() {
        Path file = reading(() -> StoreFolder.manifest(generation));
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public SortedMap<String, String> manifest() {
        return reading(() -> new TreeMap<>(manifest));
    }

    @Override
    public synchronized void putManifest(String key, String value) {
        SortedMap<String, String> entries = new TreeMap<>(manifest);
        entries.put(key, value);
        write(entries);
    }

    private void write(SortedMap<String, String> entries) {
        writing(() -> {
            Manifest.write(StoreFolder.manifest(generation), entries);
            return entries;
        });
        inUse.writeLock().lock();
        try {
            manifest = entries;
        } finally {
            inUse.writeLock().unlock();
        }
    }

    @Override
    public synchronized void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                TDBInternal.expel(database);
                lock.close();
            }
        } catch (IOException failure) {
            throw new StoreFailedException("Closing the store", generation, failure);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private <T> T reading(Supplier<T> action) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The store " + folder + " is closed");
            }
            return action.get();
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** A step that writes files. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    /** A full disk shows as an {@link InternalError} of the memory map, or as what TDB2 makes of a file that fails. */
    private <T> T writing(Step<T> step) {
        try {
            return step.run();
        } catch (IOException | InternalError | RuntimeIOException | FileException failure) {
            throw new StoreFailedException("Writing the store", generation, failure);
        }
    }
}
