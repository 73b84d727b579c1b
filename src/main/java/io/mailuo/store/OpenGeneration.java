package io.mailuo.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A generation, of which the database is opened at once or when it is first asked for. It counts its readers: when another generation has taken its place, it is closed
 * by the last of them, and nobody waits for that.
 */
final class OpenGeneration {

    private static final Logger LOG = LoggerFactory.getLogger(OpenGeneration.class);
    private static final String TDB_LOCK = "tdb.lock";

    /** Readers have had their time when a server stops: what is asked of it is given up long before. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Generations that this process has open: TDB2 gives whoever opens one of them again the same database. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path opened;
    private final Path key;

    /** Not this object: while it is opened, others may read what lies beside it. */
    private final Object opening = new Object();

    private volatile Optional<DatasetGraph> quads = Optional.empty();

    /** The folder of links to a database that another process has open. */
    private final Optional<Path> links;

    private volatile SortedMap<String, String> manifest;
    private int readers;
    private boolean retired;
    private boolean closed;

    private OpenGeneration(Path folder, Path opened, Optional<Path> links) throws IOException {
        this.folder = folder;
        this.opened = opened;
        this.key = opened.toRealPath();
        this.links = links;
        this.manifest = Manifest.read(StoreFolder.manifest(folder));
        OURS.add(key);
    }

    /**
     * Opens the generation that counts. Where a server has it open, this process reads it through links to its files.
     *
     * @param atNeed as for {@link #atNeed(Path)}, where nobody has it open
     */
    static OpenGeneration of(Path generation, StoreFolder store, boolean atNeed) throws IOException {
        if (isHeld(generation)) {
            return beside(
                    generation, store.aside("beside-" + ProcessHandle.current().pid()));
        }
        return atNeed ? atNeed(generation) : open(generation);
    }

    /** Opens a generation that nobody has open. */
    static OpenGeneration open(Path folder) throws IOException {
        return whole(new OpenGeneration(folder, folder, Optional.empty()));
    }

    /**
     * As {@link #open}, but its database is opened when it is first asked for, which takes longer than all else that a build does that finds nothing changed. For who has the
     * store to itself until then.
     */
    static OpenGeneration atNeed(Path folder) throws IOException {
        return new OpenGeneration(folder, folder, Optional.empty());
    }

    /**
     * Opens a generation that another process has open, for reading.
     *
     * @param links a new folder beside it
     */
    static OpenGeneration beside(Path folder, Path links) throws IOException {
        Replica.link(folder, links);
        return whole(new OpenGeneration(folder, links, Optional.of(links)));
    }

    private static OpenGeneration whole(OpenGeneration generation) throws IOException {
        try {
            generation.database();
            return generation;
        } catch (IOException | RuntimeException | Error failure) {
            OURS.remove(generation.key);
            throw failure;
        }
    }

    private DatasetGraph database() throws IOException {
        synchronized (opening) {
            DatasetGraph database = quads.isPresent() ? quads.get() : Database.open(opened);
            quads = Optional.of(database);
            return database;
        }
    }

    /** Whether another process, or another store object of this one, has a generation open. */
    static boolean isHeld(Path folder) throws IOException {
        if (OURS.contains(folder.toRealPath())) {
            return true;
        }
        Path lock = lock(folder);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException thisProcess) {
            return true;
        }
    }

    /** TDB2's own lock of a generation. */
    static Path lock(Path folder) {
        return StoreFolder.database(folder).resolve(TDB_LOCK);
    }

    Path folder() {
        return folder;
    }

    /**
     * The database.
     *
     * @throws StoreFailedException if it is opened now and cannot be read
     */
    DatasetGraph quads() {
        try {
            return database();
        } catch (AlreadyLocked taken) {
            throw new StoreInUseException(folder, ProcessLock.holder(lock(folder)));
        } catch (IOException | InternalError failure) {
            throw new StoreFailedException("Opening the store", folder, failure);
        }
    }

    SortedMap<String, String> manifest() {
        return manifest;
    }

    void manifest(SortedMap<String, String> entries) {
        manifest = entries;
    }

    /** Reads its metadata again, which another process may have written. */
    void readManifest() throws IOException {
        manifest = Manifest.read(StoreFolder.manifest(folder));
    }

    /** Whether another process has it open too, so that it must not be changed. */
    boolean isBeside() {
        return links.isPresent();
    }

    /** The folder of links through which it is read. */
    Optional<Path> links() {
        return links;
    }

    /** Begins to read; false if it has been retired. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        readers++;
        return true;
    }

    /** Ends reading; the last reader of a retired generation closes it. */
    synchronized void leave() {
        readers--;
        if (retired && readers == 0) {
            end();
        }
    }

    /** Lets nobody in any more, and closes it when the last reader has left. */
    synchronized void retire() {
        retired = true;
        if (readers == 0) {
            end();
        }
    }

    /**
     * Retires it and waits until it is closed, though not for a reader that does not end: what is on the disk is whole, and the
     * end of the process closes the rest.
     */
    synchronized void close() {
        retire();
        boolean interrupted = false;
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!closed) {
            try {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    LOG.warn("{} is still being read by {}; it is left open", folder, readers);
                    break;
                }
                wait(left);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        if (closed) {
            return;
        }
        try {
            quads.ifPresent(TDBInternal::expel);
        } finally {
            OURS.remove(key);
            closed = true;
            notifyAll();
            links.ifPresent(StoreFolder::deleteQuietly);
        }
    }
}
