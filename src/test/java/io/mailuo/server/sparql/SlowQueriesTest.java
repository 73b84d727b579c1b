package io.mailuo.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.server.Client;
import io.mailuo.server.LoggedLines;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What takes long leaves one line behind. */
class SlowQueriesTest {

    @RegisterExtension
    private final LoggedLines log = new LoggedLines(SlowQueries.class);

    @Test
    void aSlowQueryIsOneLineWithTimeRowsStatusHashAndText() {
        try (GraphStore store = Sample.store()) {
            SlowQueries slow = new SlowQueries(Duration.ZERO);
            new QueryRunner(store, Duration.ofSeconds(5), 100, slow)
                    .select(QueryFactory.create("# a comment\nSELECT ?name {\n  ?s <https://schema.org/name> ?name }"));

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .matches("slow query: \\d+ ms, 2 rows, status 200, hash [0-9a-f]{16}:"
                            + " SELECT +\\?name WHERE \\{ \\?s +<https://schema.org/name> +\\?name \\}");
            assertThat(slow.count()).isEqualTo(1);
        }
    }

    @Test
    void aQueryThatIsNotSlowLeavesNothing() {
        try (GraphStore store = Sample.store()) {
            SlowQueries slow = new SlowQueries(Duration.ofMinutes(1));
            new QueryRunner(store, Duration.ofSeconds(5), 100, slow)
                    .select(QueryFactory.create("SELECT * { ?s ?p ?o }"));

            assertThat(log.lines()).isEmpty();
            assertThat(slow.count()).isZero();
        }
    }

    @Test
    void oneThatIsRefusedIsLoggedWithItsStatusAndTheRowsThatWereRead() {
        try (GraphStore store = Sample.store()) {
            QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(5), 3, new SlowQueries(Duration.ZERO));
            assertThatThrownBy(() -> runner.run(QueryFactory.create("SELECT * { ?s ?p ?o }"), Optional.empty()))
                    .isInstanceOf(RequestFailed.class);

            assertThat(log.lines()).singleElement().asString().contains(" 4 rows, status 413, ");
        }
    }

    @Test
    void noTextOfAStrangerEndsTheLineOrSteersATerminal() {
        String line = SlowQueries.line(
                QueryFactory.create("SELECT * { ?s ?p \"a\\nb\\u001B[31m\\u202Ec\\u2028d\\u0007\" }"),
                Duration.ofMillis(2140),
                31,
                200);

        assertThat(line).startsWith("slow query: 2140 ms, 31 rows, status 200, hash ");
        assertThat(line.codePoints().allMatch(c -> !Character.isISOControl(c) && c != 0x202E && c != 0x2028))
                .isTrue();
        assertThat(line).contains("\\u001B[31m\\u202Ec\\u2028d\\u0007");
    }

    @Test
    void theSameQueryHasTheSameHashHoweverItIsLaidOut() {
        String one = SlowQueries.line(QueryFactory.create("SELECT * { ?s ?p 1 }"), Duration.ofMillis(5), 1, 200);
        String other = SlowQueries.line(QueryFactory.create("SELECT *\n{ ?s  ?p 1 }"), Duration.ofMillis(5), 1, 200);
        String different = SlowQueries.line(QueryFactory.create("SELECT * { ?s ?p 2 }"), Duration.ofMillis(5), 1, 200);

        assertThat(one).isEqualTo(other).isNotEqualTo(different);
    }

    @Test
    void aVeryLongQueryIsCut() {
        String line = SlowQueries.line(
                QueryFactory.create("SELECT * { ?s ?p \"" + "长".repeat(10_000) + "\" }"), Duration.ofMillis(5), 1, 200);

        assertThat(line).hasSizeLessThan(4200).contains("长… (").endsWith(" characters)");
    }

    @Test
    void theServerCountsThoseOfUsersAndOfPages() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server = MailuoServer.start(
                        store, ServerSettings.defaults().at("127.0.0.1", 0).withSlowQuery(Duration.ZERO))) {
            Client client = new Client(server);
            client.get(Client.sparql("ASK { ?s ?p 12345 }"));
            client.get(Sample.PERSON, "Accept", "text/html");

            assertThat(log.lines()).anyMatch(line -> line.contains("1 rows, status 200") && line.contains("12345"));
            assertThat(log.lines()).anyMatch(line -> line.contains("lihua-1a2b3c4d"));
            assertThat(client.get("/metrics").body())
                    .containsPattern("mailuo_slow_queries_total [1-9]\\d*\n")
                    .contains("Queries that took 0 ms or longer");
        }
    }
}
