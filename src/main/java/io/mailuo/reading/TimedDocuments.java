package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads each document in a thread of its own and waits no longer than a time for it. The thread is then told to stop, which our own loops do; one
 * that hangs in a library goes on without anybody waiting for it, and ends with the program at the latest.
 */
final class TimedDocuments implements DocumentReader {

    private final DocumentReader documents;
    private final Duration limit;

    TimedDocuments(DocumentReader documents, Duration limit) {
        this.documents = documents;
        this.limit = limit;
    }

    @Override
    public Extracted read(DocumentKind kind, byte[] bytes) throws UnreadableDocumentException {
        FutureTask<Extracted> reading = new FutureTask<>(() -> documents.read(kind, bytes));
        Thread thread = new Thread(reading, "document");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw tooSlow(limit);
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } finally {
            reading.cancel(true);
        }
    }

    private static UnreadableDocumentException cause(ExecutionException e) {
        if (e.getCause() instanceof UnreadableDocumentException told) {
            return told;
        }
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        throw new IllegalStateException(e.getCause());
    }

    static UnreadableDocumentException tooSlow(Duration limit) {
        return new UnreadableDocumentException(
                Problem.Code.TOO_SLOW,
                "could not be read in " + limit.toSeconds()
                        + " seconds, in which a hundred ordinary documents are; save its text as a text file");
    }
}
