package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.Client;
import io.mailuo.server.LoggedLines;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that read the graph without a query leave a line where that took long. */
class WatchedStoreTest {

    @RegisterExtension
    private final LoggedLines log = new LoggedLines(SlowQueries.class);

    @Test
    void aSlowReadOfAPageIsALineWithItsReaderAndItsRequest() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server = MailuoServer.start(
                        store, ServerSettings.defaults().at("127.0.0.1", 0).withSlowQuery(Duration.ZERO))) {
            new Client(server).get("/people?format=ttl", "X-Request-Id", "asked-1");

            assertThat(log.lines())
                    .anyMatch(line ->
                            line.matches("slow read: \\d+ ms by server\\.lists\\.Statements for request asked-1"));
        }
    }

    @Test
    void whatIsPreparedBeforeAnybodyAsksLeavesNone() {
        try (GraphStore store = Sample.store()) {
            SlowQueries slow = new SlowQueries(Duration.ZERO);
            assertThat(new WatchedStore(store, slow).<Boolean>read(quads -> true))
                    .isTrue();
            assertThat(slow.count()).isZero();
            assertThat(log.lines()).isEmpty();
        }
    }
}
