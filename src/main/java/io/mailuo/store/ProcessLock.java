package io.mailuo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that one process writes a store. The system frees the lock when the process ends, however it ends. The
 * file holds the process id, to be named in the message to whoever comes second.
 */
final class ProcessLock implements AutoCloseable {

    /** How long to wait for who has the lock: a server that opens a new graph has it for a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How long to wait for who says that it has the lock for one change only, of which more may follow. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(1);

    /** Stands behind the process id of who has the lock for one change. */
    private static final String BRIEFLY = "changes it";

    /**
     * The locks of this process. The system takes a process's lock away as soon as the process closes any channel of the
     * file, so a second one must not even be opened.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path key;

    private ProcessLock(FileChannel channel, Path key) {
        this.channel = channel;
        this.key = key;
    }

    /**
     * Takes the lock until this store is closed, or waits for a moment for it; longer for who has it for one change.
     *
     * @throws StoreInUseException if another process, or another store object of this one, has it
     */
    static ProcessLock take(Path folder) throws IOException {
        Path file = folder.resolve(StoreFolder.LOCK);
        return await(folder, () -> isBrief(file) ? LONG_PATIENCE : PATIENCE, "");
    }

    /**
     * Takes the lock for one change, which others then wait for.
     *
     * @param patience how long to wait for it
     * @throws StoreInUseException if another process, or another store object of this one, has it all the while
     */
    static ProcessLock takeBriefly(Path folder, Duration patience) throws IOException {
        return await(folder, () -> patience, " " + BRIEFLY);
    }

    private static ProcessLock await(Path folder, Supplier<Duration> patience, String note) throws IOException {
        long start = System.nanoTime();
        Optional<ProcessLock> taken = tryTake(folder, note);
        while (taken.isEmpty() && System.nanoTime() - start < patience.get().toNanos()) {
            LockSupport.parkNanos(20_000_000);
            taken = tryTake(folder, note);
        }
        return taken.orElseThrow(() -> new StoreInUseException(folder, holder(folder.resolve(StoreFolder.LOCK))));
    }

    /** Takes the lock if it is free. */
    static Optional<ProcessLock> tryTake(Path folder) throws IOException {
        return tryTake(folder, "");
    }

    private static Optional<ProcessLock> tryTake(Path folder, String note) throws IOException {
        Path file = folder.resolve(StoreFolder.LOCK);
        Path key = folder.toRealPath();
        if (!OURS.add(key)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                OURS.remove(key);
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap((ProcessHandle.current().pid() + note + "\n").getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new ProcessLock(channel, key));
        } catch (IOException | RuntimeException failure) {
            OURS.remove(key);
            throw failure;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    private static boolean isBrief(Path file) {
        try {
            return Files.readString(file).contains(BRIEFLY);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Who has a lock file, as a message names it. */
    static String holder(Path file) {
        try {
            String pid = Files.readString(file).strip().replaceFirst(" .*", "");
            return pid.isEmpty() ? "another process" : "process " + pid;
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OURS.remove(key);
        }
    }
}
