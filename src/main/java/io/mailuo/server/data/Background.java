package io.mailuo.server.data;

import io.mailuo.server.graph.Kept;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread for what takes long on a large graph, so that a page is shown at once, if need be without it, and so that ten
 * readers do not start it ten times.
 */
final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(10);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "figures of the graph");
        made.setDaemon(true);
        return made;
    });

    /** What is being made, by what it is made by: who asks again waits for the same work and not behind all other. */
    private final Map<Kept<?>, Future<?>> running = new HashMap<>();

    /** What is kept, if it is there soon; it goes on being made otherwise. */
    <T> Optional<T> within(Kept<T> kept, Duration patience) {
        Optional<T> ready = kept.ready();
        return ready.isPresent() ? ready : waited(kept, patience);
    }

    private <T> Optional<T> waited(Kept<T> kept, Duration patience) {
        try {
            work(kept).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException notYet) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            LOG.warn("figures of the graph could not be made: {}", String.valueOf(failure.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return kept.ready();
    }

    private Future<?> work(Kept<?> kept) {
        synchronized (running) {
            running.values().removeIf(Future::isDone);
            return running.computeIfAbsent(kept, slow -> thread.submit(slow::now));
        }
    }

    /** Lets what is being made come to its end, since it reads the store. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_AT_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("figures of the graph are still being made while the server stops");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
