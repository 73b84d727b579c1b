package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Sample;
import io.mailuo.server.sparql.QueryRunner.Rows;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryRunnerTest {

    @Test
    void rowsOfADatabaseAreWholeAfterItsTransaction(@TempDir Path folder) {
        try (GraphStore memory = Sample.store();
                GraphStore built = Tdb2Store.open(folder.resolve("store"))) {
            memory.read(quads -> {
                built.replaceAll(sink -> quads.find().forEachRemaining(sink));
                return true;
            });
        }
        // Opened anew, or the nodes are still in the database's cache and the fault does not show.
        try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
            QueryRunner runner =
                    new QueryRunner(store, Duration.ofSeconds(5), 10_000, new SlowQueries(Duration.ofMinutes(1)));

            Rows rows = runner.select(QueryFactory.create("SELECT ?s ?p ?o { ?s ?p ?o }"));

            assertThat(rows.rows())
                    .hasSizeGreaterThan(50)
                    .allSatisfy(row -> assertThat(rows.columns()).allMatch(row::contains));
        }
    }
}
