package io.mailuo.transfer;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.pipeline.BuildListener.Step;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;

/**
 * Sends each named graph of a store to a graph store elsewhere. What was acknowledged for the very content that a graph
 * has now is not sent again.
 */
public final class Publication {

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final GraphStore store;
    private final Endpoint endpoint;
    private final Path state;
    private final BuildListener listener;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    /**
     * @param endpoint address of the graph store, to which {@code ?graph=IRI} is added
     * @param state file in which is kept what was acknowledged
     * @param listener is told of each graph
     */
    public Publication(GraphStore store, URI endpoint, Credentials credentials, Path state, BuildListener listener) {
        this(store, new Endpoint(endpoint, credentials, FIRST_WAIT), state, listener);
    }

    Publication(GraphStore store, Endpoint endpoint, Path state, BuildListener listener) {
        this.store = store;
        this.endpoint = endpoint;
        this.state = state;
        this.listener = listener;
    }

    /**
     * Sends what is new.
     *
     * @param jobs how many graphs are sent at once
     * @param delete whether to drop from the endpoint what was published and is no longer in the store
     * @param all whether to send also what was acknowledged, for an endpoint that has lost it
     * @throws IOException if the endpoint refuses a graph or does not answer; the message says how far it came, and the
     *     next publication goes on from there
     */
    public PublishReport run(int jobs, boolean delete, boolean all) throws IOException {
        long start = System.nanoTime();
        List<String> graphs = graphs();
        listener.began(Step.STORE, graphs.size());
        try (Acknowledged acknowledged = new Acknowledged(state)) {
            if (all) {
                acknowledged.doubt();
            }
            send(graphs, acknowledged, jobs);
            Set<String> kept = new HashSet<>(graphs);
            List<String> left = new ArrayList<>(acknowledged.graphs());
            left.removeIf(kept::contains);
            if (delete) {
                for (String graph : left) {
                    endpoint.delete(graph);
                    acknowledged.remove(graph);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new PublishReport(
                    sent.get(), unchanged.get(), delete ? left : List.of(), delete ? List.of() : left, seconds);
        }
    }

    private List<String> graphs() {
        return store.read(quads -> {
            List<String> names = new ArrayList<>();
            for (Iterator<Node> graphs = quads.listGraphNodes(); graphs.hasNext(); ) {
                names.add(graphs.next().getURI());
            }
            names.sort(null);
            return names;
        });
    }

    private void send(List<String> graphs, Acknowledged acknowledged, int jobs) throws IOException {
        ExecutorService senders = Executors.newFixedThreadPool(jobs);
        Iterator<String> waiting = graphs.iterator();
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            work.add(senders.submit(() -> {
                try {
                    for (Optional<String> next = next(waiting); next.isPresent(); next = next(waiting)) {
                        send(next.get(), acknowledged);
                    }
                    return jobs;
                } catch (IOException | RuntimeException | Error failure) {
                    drop(waiting);
                    throw failure;
                }
            }));
        }
        senders.shutdown();
        await(work, graphs.size());
    }

    private static Optional<String> next(Iterator<String> waiting) {
        synchronized (waiting) {
            return waiting.hasNext() ? Optional.of(waiting.next()) : Optional.empty();
        }
    }

    /** After a failure nothing new is begun. */
    private static void drop(Iterator<String> waiting) {
        synchronized (waiting) {
            while (waiting.hasNext()) {
                waiting.next();
            }
        }
    }

    private void send(String graph, Acknowledged acknowledged) throws IOException {
        try (GraphBody body = GraphBody.of(store, graph)) {
            if (acknowledged.has(graph, body.hash())) {
                unchanged.incrementAndGet();
            } else {
                endpoint.put(graph, body.publisher());
                acknowledged.add(graph, body.hash());
                sent.incrementAndGet();
            }
        }
        listener.advanced();
    }

    /** Waits for all senders, and throws the first failure when none works any more. */
    private void await(List<Future<?>> work, int all) throws IOException {
        Optional<Throwable> failed = Optional.empty();
        for (Future<?> one : work) {
            try {
                one.get();
            } catch (ExecutionException failure) {
                failed = failed.or(() -> Optional.ofNullable(failure.getCause()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failed = Optional.of(new IOException("publishing was interrupted", stopped));
            }
        }
        if (failed.isPresent()) {
            Throwable cause = failed.get();
            if (cause instanceof IOException refusal) {
                throw new IOException(
                        refusal.getMessage() + "; " + (sent.get() + unchanged.get()) + " of " + all
                                + " graphs are there, and the same command goes on from here",
                        refusal);
            }
            throw new IllegalStateException(cause);
        }
    }
}
