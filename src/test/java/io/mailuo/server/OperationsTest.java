package io.mailuo.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.mailuo.pipeline.ToyStore;
import io.mailuo.server.intake.WriteSettings;
import io.mailuo.server.intake.WritersFile;
import io.mailuo.server.log.AccessLog;
import io.mailuo.server.log.RequestIds;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What those who run a server see of it. */
class OperationsTest {

    private static final Pattern SAMPLE =
            Pattern.compile("[a-z_:][a-z0-9_:]*(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*\\})? [-+.0-9EINaf]+");

    /** Some 300,000 rows to go through, a second or so. */
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?g) }";

    private static MailuoServer start(GraphStore store, RunSettings run) {
        return MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0), run);
    }

    private static MailuoServer writing(ToyStore toys, Path folder) throws Exception {
        return start(
                toys.store(),
                RunSettings.defaults()
                        .withWrites(new WriteSettings(
                                "127.0.0.1",
                                0,
                                WritersFile.of(folder, "newsroom", "correct-horse-battery"),
                                toys.additions())));
    }

    @Test
    void liveAndReadyAreAskedApart(@TempDir Path folder) throws Exception {
        GraphStore store = Tdb2Store.open(folder);
        try (MailuoServer server = start(store, RunSettings.defaults())) {
            Client client = new Client(server);
            assertThat(client.get("/health/live").body()).isEqualTo("{\"live\":true}\n");
            assertThat(client.get("/health/ready").body()).isEqualTo("{\"ready\":true}\n");
            assertThat(client.get("/health").headers().firstValue("Cache-Control"))
                    .contains("no-store");

            store.close();
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = client.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("the graph cannot be read");
            assertThat(client.get("/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void metersAreInTheFormatOfPrometheusAndCountWhatBecameOfQueries() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server = start(store, RunSettings.defaults())) {
            Client client = new Client(server);
            client.get(Client.sparql("ASK {}"));
            client.get(Client.sparql("SELECT nonsense"));
            client.get(Client.sparql("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }"));
            String meters = client.get("/metrics").body();

            assertThat(meters.lines().filter(line -> !line.startsWith("#")))
                    .allMatch(line -> SAMPLE.matcher(line).matches());
            assertThat(meters.lines().filter(line -> line.startsWith("# TYPE"))).doesNotHaveDuplicates();
            assertThat(meters)
                    .contains(
                            "mailuo_queries_total{outcome=\"answered\"} 1\n",
                            "mailuo_queries_total{outcome=\"refused\"} 2\n",
                            "mailuo_queries_total{outcome=\"timed_out\"} 0\n",
                            "mailuo_queries_running 0\n",
                            "mailuo_requests_running 1\n",
                            "mailuo_build_info{",
                            "mailuo_store_generation 0.0\n",
                            "jvm_memory_used_bytes{area=\"heap\"",
                            "jvm_threads_live_threads ",
                            "process_files_open_files ")
                    .doesNotContain("mailuo_intake");
        }
    }

    @Test
    void everyAnswerBearsTheNameOfItsRequest() throws Exception {
        try (GraphStore store = Sample.store();
                MailuoServer server = start(store, RunSettings.defaults())) {
            Client client = new Client(server);
            for (String path : List.of("/", "/sparql", "/nothing", Client.sparql("SELECT nonsense"))) {
                assertThat(client.first(path, RequestIds.HEADER, "proxy-17")
                                .headers()
                                .firstValue(RequestIds.HEADER))
                        .as(path)
                        .contains("proxy-17");
            }
            assertThat(client.get("/", RequestIds.HEADER, "<b>").headers().firstValue(RequestIds.HEADER))
                    .hasValueSatisfying(made -> assertThat(made).matches("[0-9a-f]{16}"));
        }
    }

    @Test
    void logsRequestsOnDemandWithoutWhatWasAskedFor() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(AccessLog.NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
        try (GraphStore store = Sample.store();
                MailuoServer silent = start(store, RunSettings.defaults());
                MailuoServer telling = start(store, RunSettings.defaults().withAccessLog(true))) {
            new Client(silent).get("/health");
            assertThat(lines.list).isEmpty();
            new Client(telling).get("/search?q=secret", RequestIds.HEADER, "proxy-17");
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.get(0).getFormattedMessage()).matches("GET /search 200 [0-9]+ ms 127\\.0\\.0\\.1");
        assertThat(lines.list.get(0).getMDCPropertyMap()).containsEntry(RequestIds.KEY, "proxy-17");
    }

    @Test
    void whatHasBegunIsAnsweredWhenTheServerStops() throws Exception {
        try (GraphStore store = Sample.store()) {
            MailuoServer server = start(store, RunSettings.defaults().withDrain(Duration.ofSeconds(30)));
            Client client = new Client(server);
            client.get("/health");
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return client.get(Client.sparql(SLOW) + "&format=csv");
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            while (!new Client(server).get("/metrics").body().contains("mailuo_queries_running 1\n")) {
                assertThat(answer).as("the query is too quick for this test").isNotDone();
            }
            server.close();
            assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(answer.get().body()).startsWith("n");
        }
    }

    @Test
    void articlesAreTakenAtAnotherAddressOnly(@TempDir Path folder) throws Exception {
        try (ToyStore toys = new ToyStore(folder).with("a.txt", "县教育局局长甲乙丙讲话。").build();
                MailuoServer server = writing(toys, folder)) {
            HttpResponse<String> there = put(server.intakePort().orElseThrow());
            HttpResponse<String> here = put(server.port());

            assertThat(there.statusCode()).as(there.body()).isEqualTo(201);
            assertThat(here.statusCode()).isEqualTo(405);
            assertThat(new Client(server)
                            .get(Client.sparql("ASK { ?s ?p \"庚辛壬\"@zh-Hans }") + "&format=csv")
                            .body())
                    .contains("true");
            assertThat(new Client(server).get("/metrics").body())
                    .contains(
                            "mailuo_intake_requests_total{status=\"201\"} 1.0\n", "mailuo_intake_updates_total 1.0\n");
        }
    }

    @Test
    void anIntakeThatIsBrokenShowsInHealthAndMeters(@TempDir Path folder) throws Exception {
        try (ToyStore toys = new ToyStore(folder).with("a.txt", "县教育局局长甲乙丙讲话。").build();
                MailuoServer server = writing(toys, folder)) {
            Client client = new Client(server);
            assertThat(client.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body())
                    .contains("mailuo_intake_broken 0.0\n", "mailuo_intake_waiting 0.0\n");
            Files.deleteIfExists(folder.resolve("store/intake/.arriving"));
            Files.writeString(folder.resolve("store/intake/.arriving"), "no folder");
            assertThat(put(server.intakePort().orElseThrow()).statusCode()).isEqualTo(503);

            HttpResponse<String> ready = client.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .startsWith("{\"ready\":false,\"why\":\"articles cannot be received")
                    .doesNotContain(folder.toString());
            assertThat(client.get("/health").statusCode()).isEqualTo(503);
            assertThat(client.get("/health/reads").statusCode()).isEqualTo(200);
            assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body()).contains("mailuo_intake_broken 1.0\n");
            assertThat(client.get("/").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> put(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/intake/b.txt"))
                .header("Authorization", "Bearer newsroom.correct-horse-battery")
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString("州教育局局长庚辛壬讲话。"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
