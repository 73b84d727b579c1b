package io.mailuo.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server reads of the graph before somebody asks for it, one thing after another in a thread of its own, and again when the
 * graph has changed: the server answers at once, and a page whose turn has not come reads for itself what it needs. Whoever asks
 * comes first: a step waits for a moment in which few do and nobody waits for an answer, though not for ever.
 */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** How often it is looked whether the graph has changed. */
    private static final Duration LOOK = Duration.ofMillis(200);

    /** After a preparation nothing is prepared for so many times its length: articles may come one after another for hours. */
    private static final int REST = 4;

    /** In so long a time few requests must have come: then the processors have time. */
    private static final Duration QUIET = Duration.ofMillis(500);

    /** As many as a page with what belongs to it, or as somebody who looks ten times a second. */
    private static final int FEW = 10;

    /** All steps together wait no longer for quiet moments: a server that is never quiet is the one that needs them. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LongSupplier changes;
    private final LongSupplier requests;
    private final IntSupplier running;
    private final List<Runnable> steps = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private long seen;
    private long since;
    private boolean quiet;

    /**
     * A preparation that has not begun.
     *
     * @param changes number of changes of the graph so far
     * @param requests number of requests answered so far
     * @param running number of requests that are being answered
     */
    Preparation(LongSupplier changes, LongSupplier requests, IntSupplier running) {
        this.changes = changes;
        this.requests = requests;
        this.running = running;
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
        since = System.nanoTime();
        try {
            do {
                long change = changes.getAsLong();
                long start = System.nanoTime();
                long waited = prepare();
                closed.await(REST * (System.nanoTime() - start - waited), TimeUnit.NANOSECONDS);
                while (changes.getAsLong() == change && !closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    // Nothing has changed yet.
                }
            } while (!isClosed());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes all steps, and gives the nanoseconds for which they waited. */
    private long prepare() throws InterruptedException {
        long waited = 0;
        for (Runnable step : steps) {
            waited += awaitQuiet(PATIENCE.toNanos() - waited);
            if (isClosed()) {
                break;
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
        return waited;
    }

    /** Waits until few have asked for a while and none is waiting, and gives the nanoseconds that this took. */
    private long awaitQuiet(long most) throws InterruptedException {
        long start = System.nanoTime();
        long until = start + most;
        while (System.nanoTime() < until && (!isQuiet() || running.getAsInt() > 0)) {
            if (closed.await(QUIET.toMillis() / 10, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        return System.nanoTime() - start;
    }

    /** Whether few asked in the last whole stretch of time. */
    private boolean isQuiet() {
        if (System.nanoTime() - since >= QUIET.toNanos()) {
            long now = requests.getAsLong();
            quiet = now - seen <= FEW;
            seen = now;
            since = System.nanoTime();
        }
        return quiet;
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
