package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.jspecify.annotations.Nullable;

/** Failures of other threads, thrown as what they are, and those of the disk in whatever guise. */
final class Failures {

    private Failures() {}

    /**
     * Does a step that writes files. A full disk shows as an {@link InternalError} of the memory map, or as what TDB2 makes of
     * a file that fails.
     *
     * @param place what is written
     * @throws StoreFailedException if the disk or the database fails
     */
    static <T> T writing(Path place, GraphStore.Turn<T> step) {
        try {
            return step.run();
        } catch (OutOfMemoryError | StackOverflowError failure) {
            throw failure;
        } catch (IOException | RuntimeIOException | FileException | VirtualMachineError failure) {
            throw new StoreFailedException("Writing the store", place, failure);
        }
    }

    /** Waits for a task. */
    static void await(Future<?> task) throws IOException {
        try {
            task.get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", stopped);
        }
    }

    private static IOException unwrapped(@Nullable Throwable cause) throws IOException {
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
