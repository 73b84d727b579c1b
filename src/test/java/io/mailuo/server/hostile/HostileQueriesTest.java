package io.mailuo.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile query ends in time with a status that tells the truth, and harms nobody. */
class HostileQueriesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** What others may wait while four clients send nothing but this, on a machine that has more to do. */
    private static final Duration HELD = Duration.ofSeconds(1);

    private static final String SMALL = "SELECT ?o { <http://example.org/thing/7> <http://example.org/next> ?o }";

    private final Path folder;

    HostileQueriesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What came of a query. */
    private record Outcome(HostileQuery query, int status, Duration took, String body) {

        String fault() {
            if (status == 200 && !isWhole()) {
                return query.name() + " was answered with 200 and not to its end: " + body.length() + " characters";
            }
            if (status == 200
                    && query.reachesOut()
                    && !body.replaceAll("\\s", "").contains("\"bindings\":[]")) {
                return query.name() + " found something: " + body;
            }
            if (!query.allowed().contains(status)) {
                return query.name() + " was answered with " + status + " and not " + query.allowed() + ": "
                        + body.substring(0, Math.min(200, body.length()));
            }
            return took.compareTo(TIMEOUT.plus(GRACE)) > 0 ? query.name() + " took " + took : "";
        }

        private boolean isWhole() {
            try {
                return JsonParser.parseString(body).isJsonObject();
            } catch (JsonParseException cutShort) {
                return false;
            }
        }
    }

    @Test
    void everyOneEndsInTimeAndTellsTheTruthAndHarmsNobody() throws Exception {
        try (Trap trap = new Trap();
                GraphStore store = HostileGraph.store(folder);
                MailuoServer server = MailuoServer.start(
                        store, ServerSettings.defaults().at("127.0.0.1", 0).withLimits(TIMEOUT, 10_000))) {
            String before = hash(store);
            Bystander bystander = new Bystander(new Client(server), SMALL);
            List<Outcome> outcomes = sendAll(
                    URI.create("http://127.0.0.1:" + server.port() + "/sparql"), HostileQuery.all(trap.address()));
            bystander.close();
            Thread.sleep(2_000);

            assertThat(outcomes).hasSizeGreaterThan(60);
            assertThat(outcomes.stream().map(Outcome::fault).filter(fault -> !fault.isEmpty()))
                    .isEmpty();
            assertThat(threadsInQueries()).isEmpty();
            assertThat(trap.caught()).isZero();
            assertThat(hash(store)).isEqualTo(before);
            assertThat(bystander.statuses()).containsOnly(200);
            assertThat(bystander.slowest(0.99)).isLessThan(HELD);
        }
    }

    private static List<Outcome> sendAll(URI endpoint, List<HostileQuery> queries) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Outcome>> asked = new ArrayList<>();
            queries.forEach(query -> asked.add(() -> send(endpoint, query)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : pool.invokeAll(asked)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Outcome send(URI endpoint, HostileQuery query) throws InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json, application/rdf+json;q=0.9")
                .timeout(TIMEOUT.plus(GRACE).multipliedBy(3))
                .POST(BodyPublishers.ofString(query.text()))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return new Outcome(query, answer.statusCode(), since(start), answer.body());
        } catch (IOException failure) {
            return new Outcome(query, -1, since(start), failure.toString());
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<String> threadsInQueries() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.jena.sparql.engine")
                                || frame.getClassName().startsWith("org.apache.jena.sparql.path")
                                || frame.getClassName().equals("io.mailuo.server.sparql.QueryRunner")))
                .map(thread -> thread.getKey().getName() + Arrays.toString(thread.getValue()))
                .toList();
    }

    private static String hash(GraphStore store) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        store.read(quads -> {
            quads.stream()
                    .map(quad -> NodeFmtLib.strNodesNT(
                            quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return true;
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
