package io.mailuo.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things side by side and hands the results on in order. Few things are under way at a time: who takes the results slowly slows down the work, so that memory
 * does not grow with the number of things.
 */
final class Lanes implements AutoCloseable {

    /** Things under way for each thread: enough that a long one does not keep the other threads waiting. */
    private static final int AHEAD = 16;

    /** How often it is looked whether a thing takes too long. */
    private static final int LOOK_MILLIS = 500;

    private final int jobs;
    private final ThreadPoolExecutor threads;

    /** @param jobs number of threads; with one, all is done in the thread that asks */
    Lanes(int jobs) {
        this.jobs = jobs;
        this.threads = new ThreadPoolExecutor(jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
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

    /**
     * Works on all things, and waits for none longer than a time. What takes longer is left behind with its thread, in whose place another comes.
     *
     * @param limit how long a thing may take from its beginning
     * @param late what stands for a thing that took longer
     */
    <A, B> void run(Iterator<A> things, Function<A, B> work, Consumer<B> results, Duration limit, Function<A, B> late) {
        Deque<Timed<A, B>> underWay = new ArrayDeque<>();
        try {
            while (things.hasNext() || !underWay.isEmpty()) {
                while (things.hasNext() && underWay.size() < jobs * AHEAD) {
                    Timed<A, B> timed = new Timed<>(things.next());
                    timed.future = threads.submit(() -> timed.begin(work));
                    underWay.add(timed);
                }
                results.accept(result(underWay.remove(), limit, late));
            }
        } finally {
            underWay.forEach(timed -> timed.future.cancel(true));
        }
    }

    private <A, B> B result(Timed<A, B> timed, Duration limit, Function<A, B> late) {
        while (true) {
            try {
                return timed.future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (timed.began != 0 && System.nanoTime() - timed.began > limit.toNanos()) {
                    timed.future.cancel(true);
                    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
                    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
                    return late.apply(timed.thing);
                }
            } catch (InterruptedException | ExecutionException e) {
                return result(timed.future);
            }
        }
    }

    /** A thing that is worked on, and since when. */
    private static final class Timed<A, B> {

        private final A thing;
        private volatile long began;
        private Future<B> future = new CompletableFuture<>();

        private Timed(A thing) {
            this.thing = thing;
        }

        private B begin(Function<A, B> work) {
            began = System.nanoTime() | 1; // never 0, which says that it waits
            return work.apply(thing);
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
