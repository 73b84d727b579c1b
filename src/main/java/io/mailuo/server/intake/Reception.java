package io.mailuo.server.intake;

import io.mailuo.model.Problem;
import io.mailuo.pipeline.Additions;
import io.mailuo.pipeline.Additions.Examined;
import io.mailuo.pipeline.Inbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives files, looks whether they are articles, and waits until the graph has them. */
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** As much as a file of a build may have. */
    static final long LARGEST = 64L << 20;

    private static final Duration SLOWEST_BODY = Duration.ofMinutes(2);
    private static final Duration SLOWEST_UPDATE = Duration.ofMinutes(15);

    /** Documents are read side by side by at most so many: each may take some of the memory that answers need. */
    private final Semaphore reading = new Semaphore(2);

    /** Health is asked for by anybody, and looking costs a file. */
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(2);

    private static final String NOT_RECEIVED =
            "articles cannot be received, for the store's folder intake cannot be written";

    private final Additions additions;
    private final Batches batches;
    private Optional<String> unwritable = Optional.empty();
    private long probed = System.nanoTime() - BETWEEN_PROBES.toNanos();

    Reception(Additions additions, Batches batches) {
        this.additions = additions;
        this.batches = batches;
    }

    /**
     * An article that is in the graph.
     *
     * @param name its name in the inbox
     * @param created whether there was none of this name before
     * @param articles names in the graph, of one article or several that were in the file
     * @param notes what is not whole in them
     */
    record Received(String name, boolean created, List<String> articles, List<String> notes) {}

    /** Why no articles can be taken now; the program's own words. */
    Optional<String> fault() {
        return batches.broken().or(this::unwritable);
    }

    private synchronized Optional<String> unwritable() {
        if (System.nanoTime() - probed >= BETWEEN_PROBES.toNanos()) {
            try {
                additions.inbox().probe();
                unwritable = Optional.empty();
            } catch (IOException failure) {
                unwritable(failure);
            }
            probed = System.nanoTime();
        }
        return unwritable;
    }

    private synchronized Refused unwritable(IOException failure) {
        if (unwritable.isEmpty()) {
            LOG.error(NOT_RECEIVED, failure);
        }
        unwritable = Optional.of(NOT_RECEIVED);
        return new Refused(503, "Articles cannot be received; the server's log says why.");
    }

    /** Names of the articles that were sent. */
    Set<String> names() {
        return additions.inbox().names();
    }

    /** IRI of an article. */
    String iri(String article) {
        return additions.iri(article);
    }

    /**
     * Takes an article in; returns when it is in the graph and on the disk.
     *
     * @param name the name that it is to have
     * @param body its bytes
     */
    Received add(String name, InputStream body) throws Refused, IOException, InterruptedException {
        check(name);
        Inbox inbox = additions.inbox();
        Path file = arriving(name);
        try {
            receive(body, file);
            Examined examined = examine(file);
            if (examined.refusal().isPresent()) {
                Problem problem = examined.refusal().get();
                throw new Refused(
                        problem.code() == Problem.Code.TOO_LARGE ? 413 : 422, "The article " + problem.message() + ".");
            }
            boolean created = !inbox.names().contains(name);
            await(batches.submit(name, Optional.of(file)));
            if (!additions.areInGraph(examined.articles())) {
                throw new Refused(500, "The article is kept and not in the graph; the next build will read it.");
            }
            return new Received(name, created, examined.articles(), examined.notes());
        } finally {
            inbox.discard(file);
        }
    }

    private static void check(String name) throws Refused {
        Optional<String> fault = Inbox.fault(name);
        if (fault.isPresent()) {
            throw new Refused(400, "The name of an article " + fault.get() + ".");
        }
    }

    private Path arriving(String name) throws Refused {
        try {
            return additions.inbox().arriving(name);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private void receive(InputStream body, Path file) throws Refused {
        try (OutputStream out = Files.newOutputStream(file)) {
            receive(body, out);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private static void receive(InputStream body, OutputStream out) throws Refused, IOException {
        long end = System.nanoTime() + SLOWEST_BODY.toNanos();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = part(body, buffer); read >= 0; read = part(body, buffer)) {
            size += read;
            if (size > LARGEST) {
                throw tooLarge();
            }
            if (System.nanoTime() > end) {
                throw new Refused(408, "The article took longer than " + SLOWEST_BODY.toMinutes() + " minutes.");
            }
            out.write(buffer, 0, read);
        }
    }

    /** The next bytes; a client that goes is no fault of the store. */
    private static int part(InputStream body, byte[] buffer) throws Refused {
        try {
            return body.read(buffer);
        } catch (IOException gone) {
            throw new Refused(400, "The article did not come whole; send it again.");
        }
    }

    static Refused last() {
        return new Refused(409, "This is the only article of the graph, which has one at least; send another first.");
    }

    static Refused tooLarge() {
        return new Refused(413, "An article may have " + (LARGEST >> 20) + " MB; split it.");
    }

    private Examined examine(Path file) throws InterruptedException {
        reading.acquire();
        try {
            return additions.examine(file);
        } finally {
            reading.release();
        }
    }

    /** Takes an article out; returns when it is gone from the graph and the disk. */
    void remove(String name) throws Refused, IOException, InterruptedException {
        check(name);
        if (!names().contains(name)) {
            throw new Refused(404, "No article of this name was sent here; GET /intake lists those that were.");
        }
        if (additions.isLast(name)) {
            throw last();
        }
        await(batches.submit(name, Optional.empty()));
    }

    private static void await(CompletableFuture<Void> done) throws Refused, IOException, InterruptedException {
        try {
            done.get(SLOWEST_UPDATE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new Refused(503, "The update takes long; ask again by sending the same.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IOException(failed.getCause());
        }
    }
}
