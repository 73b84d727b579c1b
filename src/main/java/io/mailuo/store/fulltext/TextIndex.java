package io.mailuo.store.fulltext;

import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds articles by the words that they contain, title and text, in either script, down to one character. The folded text of
 * an article contains the folded words, or it is not found: the same as a scan would say.
 *
 * <p>The index lies beside the database, in the folder {@code text-index} of the store, or in memory where there is none. It
 * knows the state of each article that it holds; whenever the graph has changed it is brought up to date by a thread of its
 * own, which reads the texts of changed articles alone, so neither builds nor other programs need to know of it.
 */
public final class TextIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);

    /** Name of its folder in that of the store. */
    static final String FOLDER = "text-index";

    private final GraphStore store;
    private final Folding folding;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(TextIndex::thread);
    private final IndexUpdate update;

    private @Nullable LuceneFolder lucene;
    private @Nullable Future<Long> updating;
    private volatile long indexed = -1;
    private volatile boolean closed;

    /**
     * An index of a store's articles; nothing is read before it is asked for.
     */
    public TextIndex(GraphStore store, Folding folding) {
        this.store = store;
        this.folding = folding;
        this.update = new IndexUpdate(store, folding, () -> closed);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "text-index");
        thread.setDaemon(true);
        return thread;
    }

    /** How the words are folded. */
    public Folding folding() {
        return folding;
    }

    /** Begins to bring the index up to date, and does not wait. */
    public void prepare() {
        if (indexed != store.changes()) {
            // What fails shows to whoever asks for words.
            Future<Long> unused = begin();
        }
    }

    /**
     * Articles that contain the words.
     *
     * @param words what is looked for; no article contains no words
     * @param from how many of them are left out before those returned
     * @param count how many are returned at most
     * @param patience how long to wait for an index that is being made
     * @return empty if the index is still being made then
     */
    public Optional<TextFound> search(SearchWords words, int from, int count, Duration patience) {
        return asked(words, patience, TextFound.NONE, (folder, asked) -> folder.search(asked, from, count));
    }

    /**
     * IRIs of all articles that contain the words, in no order.
     *
     * @param words what is looked for; no article contains no words
     * @param patience how long to wait for an index that is being made
     * @return empty if the index is still being made then
     */
    public Optional<List<String>> all(SearchWords words, Duration patience) {
        return asked(words, patience, List.of(), LuceneFolder::all);
    }

    /** A question to the index. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(LuceneFolder folder, SearchWords words) throws IOException;
    }

    private <T> Optional<T> asked(SearchWords words, Duration patience, T nothing, Question<T> question) {
        if (words.isEmpty()) {
            return Optional.of(nothing);
        }
        if (!isReady(patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.ask(folder(), words));
        } catch (IOException failure) {
            throw new IllegalStateException("the text index cannot be read: " + failure, failure);
        }
    }

    /** How much of the work is done while the index is being made. */
    public Progress progress() {
        return update.progress();
    }

    /**
     * Articles read so far.
     *
     * @param done number of articles whose text is in the index or on its way
     * @param all number of articles that were to be read; 0 while that is being found out
     */
    public record Progress(int done, int all) {}

    private boolean isReady(Duration patience) {
        if (indexed == store.changes()) {
            return true;
        }
        long until = System.nanoTime() + patience.toNanos();
        try {
            // The graph may change again while the thread ends its work.
            while (begin().get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS) != store.changes()) {
                Thread.onSpinWait();
            }
            return true;
        } catch (TimeoutException later) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the text index cannot be made: " + failure.getCause(), failure);
        }
    }

    private synchronized Future<Long> begin() {
        Future<Long> running = updating;
        if (running == null || running.isDone()) {
            running = worker.submit(this::bringUpToDate);
            updating = running;
        }
        return running;
    }

    private long bringUpToDate() throws IOException {
        long seen;
        do {
            seen = store.changes();
            LuceneFolder open = folder();
            open.keepTo(edition());
            update.bring(open);
        } while (seen != store.changes() && !closed);
        indexed = seen;
        return seen;
    }

    private synchronized LuceneFolder folder() throws IOException {
        LuceneFolder open = lucene;
        if (open == null) {
            Optional<Path> place = store.folder().map(folder -> folder.resolve(FOLDER));
            open = LuceneFolder.open(place, edition());
            lucene = open;
        }
        return open;
    }

    /** A later program may take other texts from the same files. */
    private String edition() {
        return Fields.EDITION + " " + folding.edition() + " "
                + store.manifest("program").orElse("") + " "
                + store.manifest("lexicon").orElse("");
    }

    /** Ends the work and closes the files; the store must still be open. */
    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            // Not interrupted: that would close the files of the database under other readers.
            if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("the text index is still being written");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (lucene != null) {
                lucene.close();
            }
        }
    }
}
