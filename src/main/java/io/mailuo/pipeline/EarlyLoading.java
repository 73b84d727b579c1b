package io.mailuo.pipeline;

import io.mailuo.store.GraphStore;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Loads what a build with something to do needs, while it still looks for what there is to do. What fails here fails again, and is told, when it is asked for.
 *
 * <p>All that belongs to Jena is done by one thread, and nobody else may touch Jena until {@link #end}: its classes initialise one another in circles, so that two threads
 * that begin with different ones wait for each other for ever.
 */
final class EarlyLoading {

    private final Supplier<Stages> stages;
    private final GraphStore store;
    private final GraphStatements statements;
    private Optional<Begun<GraphStore>> graph = Optional.empty();

    EarlyLoading(Supplier<Stages> stages, GraphStore store, GraphStatements statements) {
        this.stages = stages;
        this.store = store;
        this.statements = statements;
    }

    /** Begins; does not wait. */
    synchronized void begin() {
        Begun.of(stages);
        graph = Optional.of(Begun.of(() -> {
            store.read(quads -> store);
            statements.prepare();
            return store;
        }));
    }

    /** Waits until Jena can be used, if its use was begun. */
    synchronized void end() {
        graph.ifPresent(Begun::await);
    }
}
