package io.mailuo.server;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server reads of the graph before somebody asks for it, one thing after another in a thread of its own: the server
 * answers at once, and a page whose turn has not come reads for itself what it needs.
 */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final List<Runnable> steps = new ArrayList<>();
    private volatile boolean closed;

    /** Adds a step; to be called before the start. */
    Preparation then(Runnable step) {
        steps.add(step);
        return this;
    }

    void start() {
        Thread thread = new Thread(this::run, "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        for (Runnable step : steps) {
            if (closed) {
                return;
            }
            try {
                step.run();
            } catch (RuntimeException failure) {
                // Who asks for it will see the same; a store that was closed meanwhile is no fault.
                if (!closed) {
                    LOG.warn("not prepared: {}", failure.toString());
                }
            }
        }
    }

    /** Begins nothing more; what has begun comes to its end. */
    @Override
    public void close() {
        closed = true;
    }
}
