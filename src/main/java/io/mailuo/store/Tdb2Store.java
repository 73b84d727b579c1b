package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
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

    /** Readers hold the read side, so that a database is closed only when nobody reads it. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock(true);

    private final AtomicLong changes = new AtomicLong();

    private Path generation;
    private DatasetGraph database;
    private SortedMap<String, String> manifest;
    private boolean closed;

    private Tdb2Store(StoreFolder folder, ProcessLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        Path current = folder.current().orElse(null);
        if (current == null) {
            current = folder.next();
            Files.createDirectory(StoreFolder.database(current));
            Manifest.write(StoreFolder.manifest(current), Map.of());
            folder.publish(current);
        }
        generation = current;
        database = connect(current);
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
        StoreFolder folder = new StoreFolder(path);
        try {
            folder.claim();
            ProcessLock lock = ProcessLock.take(path);
            try {
                return new Tdb2Store(folder, lock);
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
            DatasetGraph fresh = connect(aside);
            try {
                fresh.executeWrite(() -> build.accept(quad -> fresh.add(NamedQuads.checked(quad))));
                Manifest.write(StoreFolder.manifest(aside), entries);
                folder.publish(aside);
            } catch (IOException | RuntimeException | Error failure) {
                TDBInternal.expel(fresh);
                throw failure;
            }
            swap(aside, fresh, new TreeMap<>(entries));
            folder.sweep(aside);
        } catch (IOException | InternalError failure) {
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
        writing(() -> reading(() -> {
            database.executeWrite(() -> NamedQuads.change(database, dropped, added));
            return dropped;
        }));
        changes.incrementAndGet();
        write(new TreeMap<>(entries));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(generation.toAbsolutePath().getParent());
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
        boolean removed = writing(() -> reading(
                () -> database.calculateWrite(() -> NamedQuads.remove(database, NodeFactory.createURI(graphIri)))));
        if (removed) {
            changes.incrementAndGet();
        }
        return removed;
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
        return read(NamedQuads::count);
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

    /** A full disk shows as an {@link InternalError} of the memory map. */
    private <T> T writing(Step<T> step) {
        try {
            return step.run();
        } catch (IOException | InternalError failure) {
            throw new StoreFailedException("Writing the store", generation, failure);
        }
    }

    private static DatasetGraph connect(Path generation) throws IOException {
        Path path = StoreFolder.database(generation);
        Files.createDirectories(path);
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(Location.create(path));
        quads.getContext().set(TDB2.symUnionDefaultGraph, true);
        return quads;
    }
}
