package io.mailuo.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads that write files of a store for a while: whoever began them waits for their end, since what they write into is then closed or deleted. */
final class Workers {

    private Workers() {}

    /** Threads that do not keep the process alive. */
    static ExecutorService begin(int threads, String name) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Lets nothing more begin and waits for what is being done, which is not interrupted: that would close its files in the middle. */
    static void end(ExecutorService workers) {
        workers.shutdown();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
