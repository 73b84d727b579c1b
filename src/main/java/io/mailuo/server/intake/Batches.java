package io.mailuo.server.intake;

import io.mailuo.pipeline.Additions;
import io.mailuo.pipeline.Additions.Change;
import io.mailuo.pipeline.Additions.LastArticleException;
import io.mailuo.pipeline.Additions.OtherGraphException;
import io.mailuo.store.StoreException;
import io.mailuo.store.StoreInUseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes changes one update after another: all that come while an update runs are made together in the next, for an update costs
 * about the same however many articles it takes. A batch that fails is tried one by one, so that one bad article keeps back no
 * other. When the disk or the database fails, nothing is changed any more until the server is started again.
 */
final class Batches implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** More would make the first of them wait too long. */
    private static final int LARGEST = 100;

    private static final String NOT_WRITTEN =
            "the store could not be written, so nothing is taken until the server has been started again; its log says why";

    private static final String OTHER_GRAPH =
            "the graph was built by another version of the program, with other tables or"
                    + " another base, so nothing is taken until the server has been started again";

    private record Waiting(Change change, CompletableFuture<Void> done) {}

    private final Additions additions;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Thread thread = new Thread(this::run, "intake");
    private boolean closed;
    private volatile Optional<String> broken = Optional.empty();
    private final AtomicLong updates = new AtomicLong();

    Batches(Additions additions) {
        this.additions = additions;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Why nothing more is taken, where the store has failed or become another. */
    Optional<String> broken() {
        return broken;
    }

    /** Number of changes that wait. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    /** Number of updates so far. */
    long updates() {
        return updates.get();
    }

    /**
     * Asks for a change.
     *
     * @param received the file with the article, or none to take it away
     * @return done when the change is in the graph and on the disk; fails with {@link Refused} where it cannot be
     */
    CompletableFuture<Void> submit(String name, Optional<Path> received) throws Refused {
        Waiting waiting = new Waiting(new Change(name, received), new CompletableFuture<>());
        synchronized (queue) {
            if (broken.isPresent()) {
                throw refused(broken.get());
            }
            if (closed) {
                throw refused("the server is stopping; try again later");
            }
            queue.add(waiting);
            queue.notifyAll();
        }
        return waiting.done;
    }

    private void run() {
        try {
            for (List<Waiting> batch = next(); !batch.isEmpty(); batch = next()) {
                make(batch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What waits, up to the second change of a name: each is acknowledged for what it made of the graph. */
    private List<Waiting> next() throws InterruptedException {
        synchronized (queue) {
            while (queue.isEmpty() && !closed) {
                queue.wait();
            }
            List<Waiting> batch = new ArrayList<>();
            Set<String> names = new HashSet<>();
            while (!queue.isEmpty()
                    && batch.size() < LARGEST
                    && names.add(queue.element().change.name())) {
                batch.add(queue.remove());
            }
            return batch;
        }
    }

    private void make(List<Waiting> batch) {
        if (broken.isPresent()) {
            fail(batch, refused(broken.get()));
            return;
        }
        try {
            updates.incrementAndGet();
            additions.apply(batch.stream().map(Waiting::change).toList());
            batch.forEach(waiting -> waiting.done.complete(null));
        } catch (StoreInUseException taken) {
            LOG.warn("articles wait in vain: {}", taken.getMessage());
            fail(
                    batch,
                    refused(
                            "another process, such as a build or a backup, has had the store for long; try again later"));
        } catch (OtherGraphException other) {
            stop(OTHER_GRAPH, other, batch);
        } catch (IOException | StoreException | Error failure) {
            stop(NOT_WRITTEN, failure, batch);
        } catch (RuntimeException failure) {
            if (batch.size() > 1) {
                batch.forEach(waiting -> make(List.of(waiting)));
            } else {
                fail(batch, refusal(failure));
            }
        }
    }

    private void stop(String why, Throwable failure, List<Waiting> batch) {
        broken = Optional.of(why);
        LOG.error("writes stop: {}", why, failure);
        fail(batch, refused(why));
    }

    /** Why one change cannot be made. */
    private static Refused refusal(RuntimeException failure) {
        if (failure instanceof LastArticleException) {
            return Reception.last();
        }
        LOG.error("the article could not be added", failure);
        return new Refused(500, "The article cannot be processed; the server's log says why.");
    }

    private static void fail(List<Waiting> batch, Refused why) {
        batch.forEach(waiting -> waiting.done.completeExceptionally(why));
    }

    private static Refused refused(String why) {
        return new Refused(503, Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
    }

    /** Takes no more changes and makes those that wait. */
    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
            queue.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
