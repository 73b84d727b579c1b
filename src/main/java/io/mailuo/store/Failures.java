package io.mailuo.store;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Failures of other threads, thrown as what they are. */
final class Failures {

    private Failures() {}

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
