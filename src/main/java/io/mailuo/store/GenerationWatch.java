package io.mailuo.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks each second whether another process has made a new generation. */
final class GenerationWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationWatch.class);
    private static final long SECONDS = 1;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Look look;
    private String told = "";

    /** Looks, and takes what is new. */
    @FunctionalInterface
    interface Look {
        void look() throws Exception;
    }

    GenerationWatch(Look look) {
        this.look = look;
        Thread thread = new Thread(this::run, "generation-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!stopped.await(SECONDS, TimeUnit.SECONDS)) {
                once();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is tried again: the graph that is served stays. Each failure is told once. */
    @SuppressWarnings("IllegalCatch")
    private void once() {
        try {
            look.look();
            told = "";
        } catch (Exception failure) {
            if (!failure.toString().equals(told)) {
                told = failure.toString();
                LOG.warn("The new graph cannot be taken yet, the former one is served on: {}", told);
            }
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
