package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads documents in processes apart, one for each thread that asks, each kept for many documents: one that takes too much memory or time takes its
 * process down, and the next document gets a new one. Such a process knows no variable of the environment but the language, and has {@value #HEAP} of heap unless told otherwise.
 */
final class ProcessDocuments implements DocumentReader {

    private static final String HEAP = "512m";

    /** Starting takes a second; the first document of a process has so many more. */
    private static final Duration START = Duration.ofSeconds(15);

    private final Optional<Path> tables;
    private final Duration limit;
    private final String heap;
    private final Queue<Child> idle = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService watch;

    /**
     * @param tables folder of the user's own tables, if there is one
     * @param limit how long a document may take
     */
    ProcessDocuments(Optional<Path> tables, Duration limit) {
        this(tables, limit, HEAP);
    }

    /** @param heap how much each process may have, as Java's {@code -Xmx} takes it */
    ProcessDocuments(Optional<Path> tables, Duration limit, String heap) {
        this.heap = heap;
        this.tables = tables;
        this.limit = limit;
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "document limit");
            thread.setDaemon(true);
            return thread;
        });
        threads.setRemoveOnCancelPolicy(true);
        watch = threads;
    }

    @Override
    public Extracted read(DocumentKind kind, byte[] bytes) throws UnreadableDocumentException {
        Child child = Optional.ofNullable(idle.poll()).orElseGet(this::start);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watch.schedule(
                () -> {
                    late.set(true);
                    child.process.destroyForcibly();
                },
                child.used ? limit.toMillis() : limit.plus(START).toMillis(),
                TimeUnit.MILLISECONDS);
        boolean answered = false;
        try {
            DocumentMessages.ask(kind, bytes, child.out);
            Extracted document = DocumentMessages.answer(child.in);
            answered = true;
            return document;
        } catch (UnreadableDocumentException told) {
            answered = true;
            throw told;
        } catch (IOException died) {
            throw late.get() ? TimedDocuments.tooSlow(limit) : died(child);
        } finally {
            end.cancel(false);
            // The limit may have come in this very moment: then the process is not used again.
            if (answered && !late.get()) {
                child.used = true;
                idle.add(child);
            } else {
                child.process.destroyForcibly();
            }
        }
    }

    private UnreadableDocumentException died(Child child) {
        int status = -1;
        try {
            status = child.process.waitFor(5, TimeUnit.SECONDS) ? child.process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (status == Child.OUT_OF_MEMORY) {
            return new UnreadableDocumentException(
                    Problem.Code.TOO_MUCH_MEMORY,
                    "takes more than " + heap + " of memory to read; save its text as a text file");
        }
        return new UnreadableDocumentException(
                Problem.Code.UNREADABLE,
                "ended the process that read it (exit status " + status + "); save its text as a text file");
    }

    private Child start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentProcess.class.getName(),
                Long.toString(limit.plus(START).toSeconds() + 5)));
        tables.ifPresent(folder -> command.add(folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("LANG", "LC_ALL", "LC_CTYPE"));
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads documents could not be started", e);
        }
    }

    /** Ends the processes: their input ends. */
    @Override
    public void close() {
        watch.shutdownNow();
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            child.process.destroy();
        }
    }

    /** A process that reads documents; of one thread at a time. */
    private static final class Child {

        /** What Java ends with when told to at the first want of memory. */
        private static final int OUT_OF_MEMORY = 3;

        private final Process process;
        private final DataOutputStream out;
        private final DataInputStream in;
        private boolean used;

        private Child(Process process) {
            this.process = process;
            this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
            this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        }
    }
}
