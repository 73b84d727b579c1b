package io.mailuo.store;

import java.io.IOException;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes graphs of a database in one transaction; while it changes, the number of its quads is not known. */
final class LiveChange {

    private LiveChange() {}

    static void run(
            DatasetGraph quads,
            GenerationSize size,
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added)
            throws IOException {
        OptionalLong before = size.quads();
        size.forget();
        long more = 0;
        try {
            more = quads.calculateWrite(() -> {
                GraphChange change = new GraphChange(quads);
                change.run(dropped, removed, added);
                return change.difference();
            });
        } finally {
            if (before.isPresent()) {
                size.quads(before.getAsLong() + more);
            }
        }
    }
}
