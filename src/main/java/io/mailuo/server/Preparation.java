package io.mailuo.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server reads of the graph before somebody asks for it, one thing after another in a thread of its own, and again when the
 * graph has changed: the server answers at once, and a page whose turn has not come reads for itself what it needs.
 */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** How often it is looked whether the graph has changed. */
    private static final Duration LOOK = Duration.ofMillis(200);

    /** After a preparation nothing is prepared for so many times its length: articles may come one after another for hours. */
    private static final int REST = 4;

    private final LongSupplier changes;
    private final List<Runnable> steps = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param changes number of changes of the graph so far */
    Preparation(LongSupplier changes) {
        this.changes = changes;
    }

    /** Adds a step; to be called before the start. */
    Preparation then(Runnable step) {
        steps.add(step);
        return this;
    }

    void start() {
        Thread thread = new Thread(this::run, "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            do {
                long change = changes.getAsLong();
                long start = System.nanoTime();
                prepare();
                closed.await(REST * (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                while (changes.getAsLong() == change && !closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    // Nothing has changed yet.
                }
            } while (!isClosed());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() {
        for (Runnable step : steps) {
            if (isClosed()) {
                return;
            }
            try {
                step.run();
            } catch (RuntimeException failure) {
                // Who asks for it will see the same; a store that was closed meanwhile is no fault.
                if (!isClosed()) {
                    LOG.warn("not prepared: {}", failure.toString());
                }
            }
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Begins nothing more; what has begun comes to its end. */
    @Override
    public void close() {
        closed.countDown();
    }
}
