package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in a folder, as a TDB2 database. Deleting in place bloats TDB2 (its blocks are copied on write), so a build
 * goes to a fresh database and takes the place of the former one in a single step; see {@link StoreFolder}.
 */
public final class Tdb2Store implements GraphStore {

    private static final Logger LOG = LoggerFactory.getLogger(Tdb2Store.class);

    private final StoreFolder folder;
    private final LoadLimits limits;
    private final AtomicLong changes = new AtomicLong();

    private final WriteTurn turn; // a server gives it away and watches for what others write
    private Optional<GenerationWatch> watch = Optional.empty();
    private volatile OpenGeneration current;
    private volatile boolean closed;

    private Tdb2Store(StoreFolder folder, WriteTurn turn, LoadLimits limits, boolean atNeed) throws IOException {
        this.folder = folder;
        this.turn = turn;
        this.limits = limits;
        Path newest = folder.current().orElse(null);
        if (newest == null) {
            Path aside = folder.next();
            Files.createDirectory(StoreFolder.database(aside));
            Manifest.write(StoreFolder.manifest(aside), Map.of());
            newest = folder.settle(aside);
        }
        if (!folder.named().equals(Optional.of(newest))) {
            folder.publish(newest);
        }
        current = OpenGeneration.of(newest, folder, atNeed);
        folder.sweep(newest, current.links());
    }

    /**
     * Opens the store in a folder, which is made if it is not there.
     *
     * <p>A store that a server {@linkplain #share shares} can be opened beside it: what is changed becomes a new
     * generation, which the server takes when this store is closed.
     *
     * @throws StoreInUseException if another process has it open, and not as a server
     * @throws NotAStoreException if the folder holds something else, which is left as it is
     * @throws StoreFailedException if it cannot be read or made
     */
    public static Tdb2Store open(Path path) {
        return open(path, LoadLimits.STANDARD);
    }

    /**
     * As {@link #open(Path)}, for who may not need the quads: the database is opened when they are first asked for, and what is wrong with it is told then, as a
     * {@link StoreFailedException}.
     */
    public static Tdb2Store openAtNeed(Path path) {
        return open(new StoreFolder(path), LoadLimits.STANDARD, true);
    }

    /** As {@link #open(Path)}, with other limits of a build. */
    static Tdb2Store open(Path path, LoadLimits limits) {
        return open(new StoreFolder(path), limits);
    }

    static Tdb2Store open(StoreFolder folder, LoadLimits limits) {
        return open(folder, limits, false);
    }

    private static Tdb2Store open(StoreFolder folder, LoadLimits limits, boolean atNeed) {
        try {
            folder.claim();
            WriteTurn turn = WriteTurn.of(folder.path());
            try {
                return new Tdb2Store(folder, turn, limits, atNeed);
            } catch (IOException | RuntimeException | Error failure) {
                turn.give();
                throw failure;
            }
        } catch (AlreadyLocked taken) {
            throw new StoreInUseException(folder.path(), "another process");
        } catch (IOException | InternalError failure) {
            throw new StoreFailedException("Opening the store", folder.path(), failure);
        }
    }

    @Override
    public synchronized void share() {
        OpenGeneration served = current;
        if (served.isBeside()) {
            throw new StoreInUseException(folder.path(), ProcessLock.holder(OpenGeneration.lock(served.folder())));
        }
        served.quads(); // it must be this process's before others may write
        release();
        watch = Optional.of(new GenerationWatch(this::takeNew));
    }

    /** Takes the generation that another process has made since, if there is one and that process has ended. */
    @SuppressWarnings("try") // the lock is held and not asked
    private synchronized void takeNew() throws IOException {
        Optional<Path> named = folder.named();
        if (closed || named.isEmpty() || named.get().equals(current.folder())) {
            return;
        }
        Optional<ProcessLock> free = ProcessLock.tryTake(folder.path());
        if (free.isEmpty()) {
            return;
        }
        try (ProcessLock held = free.get()) {
            takeNewest();
        }
    }

    /** Takes what others have written; for who has the turn. */
    private synchronized void takeNewest() throws IOException {
        Path newest = folder.current().orElse(current.folder());
        if (newest.equals(current.folder())) {
            current.readManifest();
        } else {
            swap(OpenGeneration.open(newest));
            LOG.info("Store {}: {} is served from now on", folder, newest.getFileName());
        }
    }

    @Override
    public <T> T alone(Duration patience, Turn<T> work) throws IOException {
        if (turn.isOurs()) {
            return work.run();
        }
        turn.takeBriefly(patience);
        try {
            takeNewest();
            return work.run();
        } finally {
            turn.give();
        }
    }

    /** Whether a folder holds a store, without opening it. */
    public static boolean exists(Path path) {
        return StoreFolder.isStore(path);
    }

    @Override
    public synchronized void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> entries) {
        writeAside(aside -> Database.make(aside, build, limits), entries);
    }

    /** Makes a new generation and lets it take the place of the former one. */
    private void writeAside(Making making, Map<String, String> entries) {
        turn.check();
        Path aside = Failures.writing(current.folder(), folder::next);
        try {
            making.fill(aside);
            Manifest.write(StoreFolder.manifest(aside), entries);
            publish(folder.settle(aside));
        } catch (IOException | RuntimeIOException | FileException failure) {
            discard(aside, failure);
            throw new StoreFailedException("Writing the store", aside, failure);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            discard(aside, failure);
            throw failure;
        } catch (VirtualMachineError failure) {
            // A full disk shows as an InternalError of the memory map.
            discard(aside, failure);
            throw new StoreFailedException("Writing the store", aside, failure);
        } catch (RuntimeException | Error failure) {
            discard(aside, failure);
            throw failure;
        }
    }

    private void publish(Path settled) throws IOException {
        OpenGeneration fresh = OpenGeneration.open(settled);
        try {
            folder.publish(settled);
        } catch (IOException | RuntimeException | Error failure) {
            fresh.close();
            discard(settled, failure);
            throw failure;
        }
        swap(fresh);
        folder.sweepQuietly(settled);
    }

    @Override
    public synchronized void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> entries) {
        if (current.isBeside()) {
            changeAside(dropped, removed, added, entries);
            return;
        }
        turn.check();
        Failures.writing(current.folder(), () -> {
            GenerationSize size = new GenerationSize(current.folder());
            LiveChange.run(current.quads(), size, dropped, removed, added);
            return changes.incrementAndGet();
        });
        write(new TreeMap<>(entries));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.path());
    }

    @Override
    public Optional<Path> generation() {
        return reading(open -> Optional.of(open.folder()));
    }

    /** Changes graphs of a copy of the database, since a server reads the database itself. */
    private void changeAside(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> entries) {
        Path from = current.folder();
        writeAside(
                aside -> {
                    Replica.copyAll(from, aside);
                    GenerationSize.copy(from, aside);
                    DatasetGraph quads = Database.open(aside);
                    try {
                        LiveChange.run(quads, new GenerationSize(aside), dropped, removed, added);
                    } finally {
                        TDBInternal.expel(quads);
                    }
                },
                entries);
    }

    private void swap(OpenGeneration fresh) {
        OpenGeneration former = current;
        current = fresh;
        changes.incrementAndGet();
        former.retire();
    }

    /** Removes a generation that did not come to be; what stays of it is removed at the next opening. */
    private void discard(Path aside, Throwable failure) {
        if (aside.equals(current.folder()) || Files.notExists(aside)) {
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
        update(List.of(graphIri), List.of(), sink -> {}, manifest());
        return true;
    }

    @Override
    public long changes() {
        return changes.get();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return reading(open -> open.quads().calculateRead(() -> reader.apply(open.quads())));
    }

    @Override
    public long size() {
        return knownSize().orElseGet(() -> reading(open -> Database.size(open.quads())));
    }

    @Override
    public OptionalLong knownSize() {
        return reading(open -> new GenerationSize(open.folder()).quads());
    }

    @Override
    public long count(Node property, Node value) {
        return reading(open -> Database.count(open.quads(), property, value));
    }

    @Override
    public double growth() {
        return reading(open -> new GenerationSize(open.folder()).growth());
    }

    @Override
    public OptionalInt generationNumber() {
        return OptionalInt.of(reading(open -> StoreFolder.number(open.folder())));
    }

    @Override
    public Optional<Instant> written() {
        Path file = reading(open -> StoreFolder.manifest(open.folder()));
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public SortedMap<String, String> manifest() {
        return reading(open -> new TreeMap<>(open.manifest()));
    }

    @Override
    public synchronized void putManifest(String key, String value) {
        putManifest(Map.of(key, value));
    }

    @Override
    public synchronized void putManifest(Map<String, String> changed) {
        SortedMap<String, String> entries = new TreeMap<>(current.manifest());
        entries.putAll(changed);
        write(entries);
    }

    private void write(SortedMap<String, String> entries) {
        turn.check();
        Failures.writing(current.folder(), () -> {
            Manifest.write(StoreFolder.manifest(current.folder()), entries);
            return entries;
        });
        current.manifest(entries);
    }

    @Override
    public void close() {
        watch.ifPresent(GenerationWatch::close);
        synchronized (this) {
            if (!closed) {
                closed = true;
                current.close();
                release();
            }
        }
    }

    private void release() {
        try {
            turn.give();
        } catch (IOException failure) {
            throw new StoreFailedException("Closing the store", folder.path(), failure);
        }
    }

    /** Reads the current generation, which is not closed meanwhile. */
    private <T> T reading(Function<OpenGeneration, T> action) {
        while (true) {
            OpenGeneration open = current;
            if (open.enter()) {
                try {
                    return action.apply(open);
                } finally {
                    open.leave();
                }
            }
            if (closed) {
                throw new IllegalStateException("The store " + folder + " is closed");
            }
        }
    }
}
