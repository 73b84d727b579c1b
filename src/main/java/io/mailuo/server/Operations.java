package io.mailuo.server;

import io.mailuo.server.graph.Counts;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.store.GraphStore;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What those who run a server ask it. */
final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final GraphStore store;
    private final Traffic traffic;

    Operations(GraphStore store, Traffic traffic) {
        this.store = store;
        this.traffic = traffic;
    }

    /** {@code /health}: live is whoever answers; ready is who can read the graph. */
    Reply health(Request request) {
        try {
            store.read(quads -> quads.getUnionGraph().contains(Node.ANY, Terms.TYPE, Terms.FACT));
            return Reply.text(200, "application/json", "{\"live\":true,\"ready\":true}\n");
        } catch (RuntimeException failure) {
            LOG.warn("not ready: {}", failure.toString());
            return Reply.text(503, "application/json", "{\"live\":true,\"ready\":false}\n");
        }
    }

    /** {@code /metrics}: counters in the text format of Prometheus. */
    Reply metrics(Request request) {
        Counts counts = store.read(quads -> Counts.of(quads.getUnionGraph()));
        return Reply.text(200, "text/plain; version=0.0.4", traffic.text(counts));
    }
}
