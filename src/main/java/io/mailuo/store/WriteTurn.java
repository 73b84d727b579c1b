package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Whose turn it is to write a store: that of the process which opened it, or, of a shared store, of each process for one change at a time. */
final class WriteTurn {

    /** Others who wait look every 20 ms: so long the lock is free between two changes, or they would wait for ever. */
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Path folder;
    private Optional<ProcessLock> lock;
    private long given = System.nanoTime() - PAUSE.toNanos();

    private WriteTurn(Path folder, ProcessLock lock) {
        this.folder = folder;
        this.lock = Optional.of(lock);
    }

    /**
     * Takes the turn for as long as the store is open.
     *
     * @throws StoreInUseException if another process has it
     */
    static WriteTurn of(Path folder) throws IOException {
        return new WriteTurn(folder, ProcessLock.take(folder));
    }

    synchronized boolean isOurs() {
        return lock.isPresent();
    }

    /** @throws IllegalStateException if it is not this process's turn */
    void check() {
        if (!isOurs()) {
            throw new IllegalStateException(
                    "The store " + folder + " is shared: it is read here and written elsewhere");
        }
    }

    /**
     * Waits for the turn, for one change.
     *
     * @throws StoreInUseException if another process has it all the while
     */
    void takeBriefly(Duration patience) throws IOException {
        long since = System.nanoTime() - given;
        if (since < PAUSE.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos() - since);
        }
        ProcessLock taken = ProcessLock.takeBriefly(folder, patience);
        synchronized (this) {
            lock = Optional.of(taken);
        }
    }

    /** Lets others write. */
    synchronized void give() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
            lock = Optional.empty();
            given = System.nanoTime();
        }
    }
}
