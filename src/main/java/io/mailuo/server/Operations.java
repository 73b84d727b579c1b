package io.mailuo.server;

import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Kept;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Routes;
import io.mailuo.store.GraphStore;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What those who run a server ask it. Live is whoever answers, and one that does not is to be started anew; ready is who can
 * do what it was started for: read the graph, take articles if it is to, and is not about to stop. One that cannot take articles
 * goes on answering readers, which is asked apart.
 */
final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final String JSON = "application/json";
    private static final String METRICS = "text/plain; version=0.0.4";

    private final GraphStore store;
    private final Traffic traffic;
    private final Condition condition;
    private final ProcessMetrics process;
    private final Kept<Counts> counts;

    Operations(GraphStore store, Traffic traffic, Condition condition, ProcessMetrics process) {
        this.store = store;
        this.traffic = traffic;
        this.condition = condition;
        this.process = process;
        // Monitoring asks every few seconds, and counting reads a part of an index.
        this.counts = new Kept<>(store, () -> Counts.of(store));
    }

    /** Adds the addresses. */
    void addTo(Routes routes) {
        routes.add("/health", this::health)
                .add("/health/live", this::live)
                .add("/health/ready", request -> ready(fault().or(condition::writesFault)))
                .add("/health/reads", request -> ready(fault()))
                .add("/metrics", this::metrics);
    }

    private Reply health(Request request) {
        boolean ready = fault().or(condition::writesFault).isEmpty();
        return json(ready ? 200 : 503, "{\"live\":true,\"ready\":" + ready + "}\n");
    }

    private Reply live(Request request) {
        return json(200, "{\"live\":true}\n");
    }

    private static Reply ready(Optional<String> fault) {
        return fault.map(why -> json(503, "{\"ready\":false,\"why\":\"" + why + "\"}\n"))
                .orElseGet(() -> json(200, "{\"ready\":true}\n"));
    }

    /** Why no requests are wanted; a reason is one of the program's own words, never a stranger's. */
    private Optional<String> fault() {
        Optional<String> told = condition.fault();
        if (told.isPresent()) {
            return told;
        }
        try {
            store.read(quads -> quads.getUnionGraph().contains(Node.ANY, Terms.TYPE, Terms.FACT));
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.warn("not ready: {}", failure.toString());
            return Optional.of("the graph cannot be read");
        }
    }

    /** Of now: a proxy that kept it would hide what happens. */
    private static Reply json(int status, String text) {
        return Reply.text(status, JSON, text).header("Cache-Control", "no-store");
    }

    private Reply metrics(Request request) {
        return Reply.text(200, METRICS, traffic.text(counts.now()) + process.text())
                .header("Cache-Control", "no-store");
    }
}
