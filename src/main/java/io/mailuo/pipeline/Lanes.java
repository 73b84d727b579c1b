package io.mailuo.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things side by side and hands the results on in order. Few things are under way at a time: who takes the results slowly slows down the work, so that memory
 * does not grow with the number of things.
 */
final class Lanes implements AutoCloseable {

    /** Things under way for each thread: enough that a long one does not keep the other threads waiting. */
    private static final int AHEAD = 16;

    private final int jobs;
    private final ExecutorService threads;

    /** @param jobs number of threads; with one, all is done in the thread that asks */
    Lanes(int jobs) {
        this.jobs = jobs;
        this.threads = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Works on all things.
     *
     * @param work done in any of the threads, for several things at a time
     * @param results takes the results in order, in the thread that calls this
     * @throws RuntimeException what {@code work} threw for the first thing that it failed on; what was not yet begun is left undone
     */
    <A, B> void run(Iterator<A> things, Function<A, B> work, Consumer<B> results) {
        if (jobs == 1) {
            things.forEachRemaining(thing -> results.accept(work.apply(thing)));
            return;
        }
        Deque<Future<B>> underWay = new ArrayDeque<>();
        try {
            while (things.hasNext() || !underWay.isEmpty()) {
                while (things.hasNext() && underWay.size() < jobs * AHEAD) {
                    A thing = things.next();
                    underWay.add(threads.submit(() -> work.apply(thing)));
                }
                results.accept(result(underWay.remove()));
            }
        } finally {
            underWay.forEach(future -> future.cancel(true));
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
