package io.mailuo.server.data;

import io.mailuo.server.graph.Kept;
import io.mailuo.server.graph.Links;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.SlowQueries;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.Optional;

/** What is known of the graph as a whole: its figures and its downloads. */
public final class Dataset implements AutoCloseable {

    /** Figures of a large graph take longer than a reader's query may. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MAX_ROWS = 1_000_000;

    private final Background background = new Background();
    private final Kept<GraphFigures> figures;
    private final Downloads downloads;

    /**
     * The dataset of a store; nothing is counted yet.
     *
     * @param slow is told of the queries that count them
     */
    public Dataset(GraphStore store, Links links, SlowQueries slow) {
        PanelQueries queries = new PanelQueries(new QueryRunner(store, LONGEST, MAX_ROWS, slow));
        figures = new Kept<>(store, () -> GraphFigures.count(queries, links.iri("/graph/run")));
        downloads = new Downloads(store, background);
    }

    /** Begins to count the figures, and does not wait. */
    public void prepare() {
        background.within(figures, Duration.ZERO);
    }

    /** The figures, if they are there soon. */
    Optional<GraphFigures> figures(Duration patience) {
        return background.within(figures, patience);
    }

    /** The figures, waited for. */
    GraphFigures figures() {
        return figures(LONGEST)
                .orElseThrow(() -> new RequestFailed(503, "The graph is still being counted; try again in a minute."));
    }

    /** The whole graph as files. */
    public Downloads downloads() {
        return downloads;
    }

    @Override
    public void close() {
        background.close();
    }
}
