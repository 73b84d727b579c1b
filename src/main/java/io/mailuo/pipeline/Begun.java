package io.mailuo.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that was begun in another thread; whoever asks for what comes out waits for its end, and gets what it threw. */
public final class Begun<T> implements Supplier<T> {

    private final CompletableFuture<T> work;

    private Begun(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins work at once. */
    public static <T> Begun<T> of(Supplier<T> work) {
        return new Begun<>(CompletableFuture.supplyAsync(work));
    }

    @Override
    public T get() {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits for the end of the work, whatever came out. */
    void await() {
        work.handle((done, failure) -> true).join();
    }
}
