package io.mailuo.server.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.pipeline.ToyStore;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.RunSettings;
import io.mailuo.server.ServerSettings;
import io.mailuo.server.intake.WriteSettings;
import io.mailuo.server.intake.WritersFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every other way by which a graph is changed over HTTP, at the address for readers and at that for writers: none does anything. */
class NoOtherWritesTest {

    private static final List<String> PATHS = List.of(
            "/",
            "/sparql",
            "/sparql/update",
            "/update",
            "/data",
            "/sparql/data",
            "/sparql?default",
            "/sparql?graph=http://x.org/graph/run",
            "/data?graph=http://x.org/graph/run",
            "/upload",
            "/sparql/upload",
            "/patch",
            "/graph/run",
            "/graph/identity",
            "/graph/corrections",
            "/id/article/a",
            "/ns",
            "/.well-known/void",
            "/search",
            "/reconcile",
            "/metrics",
            "/health",
            "/intake",
            "/intake/a.txt",
            "/$/datasets",
            "/$/server",
            "/$/compact/sparql",
            "/$/backup/sparql",
            "/$/tasks");

    private static final List<String> METHODS = List.of(
            "PUT",
            "DELETE",
            "PATCH",
            "MKCOL",
            "COPY",
            "MOVE",
            "LINK",
            "UNLINK",
            "PROPPATCH",
            "LOCK",
            "UPDATE",
            "INSERT");

    private static final String UPDATE =
            "INSERT DATA { GRAPH <http://x.org/graph/run> { <http://x.org/s> <http://x.org/p> 'mailuo' } }";

    /** What updates, graph stores and forms are sent as. */
    private enum Body {
        UPDATE("application/sparql-update", NoOtherWritesTest.UPDATE),
        UPDATE_AS_QUERY("application/sparql-query", NoOtherWritesTest.UPDATE),
        FORM(
                "application/x-www-form-urlencoded",
                "update=INSERT%20DATA%20%7B%20%3Cx%3As%3E%20%3Cx%3Ap%3E%20%27mailuo%27%20%7D"),
        FORM_OF_QUERY(
                "application/x-www-form-urlencoded",
                "query=INSERT%20DATA%20%7B%20%3Cx%3As%3E%20%3Cx%3Ap%3E%20%27mailuo%27%20%7D"),
        CLEAR("application/sparql-update", "CLEAR ALL"),
        LOAD("application/sparql-update", "LOAD <file:///etc/hostname>"),
        TURTLE("text/turtle", "<http://x.org/s> <http://x.org/p> 'mailuo' ."),
        QUADS("application/n-quads", "<http://x.org/s> <http://x.org/p> \"mailuo\" <http://x.org/g> ."),
        PATCH("application/rdf-patch", "A <http://x.org/s> <http://x.org/p> \"mailuo\" <http://x.org/g> ."),
        FILE(
                "multipart/form-data; boundary=b",
                String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"x.ttl\"",
                        "Content-Type: text/turtle",
                        "",
                        "<http://x.org/s> <http://x.org/p> 'mailuo' .",
                        "--b--",
                        "")),
        DATASET("application/x-www-form-urlencoded", "dbName=x&dbType=tdb2");

        private final String type;
        private final String text;

        Body(String type, String text) {
            this.type = type;
            this.text = text;
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private int status(int port, String path, String method, Body body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", body.type)
                .method(method, BodyPublishers.ofString(body.text, UTF_8))
                .build();
        HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    @Test
    void isRefusedAndChangesNothing(@TempDir Path folder) throws Exception {
        try (ToyStore toys = new ToyStore(folder).with("a.txt", "县教育局局长甲乙丙讲话。").build();
                MailuoServer server = MailuoServer.start(
                        toys.store(),
                        ServerSettings.defaults().at("127.0.0.1", 0),
                        RunSettings.defaults()
                                .withWrites(new WriteSettings(
                                        "127.0.0.1",
                                        0,
                                        WritersFile.of(folder, "newsroom", "correct-horse-battery"),
                                        toys.additions())))) {
            SortedSet<String> before = toys.statementLines();
            long changes = toys.store().changes();
            List<String> taken = new ArrayList<>();
            for (String path : PATHS) {
                for (String method : METHODS) {
                    int status = status(server.port(), path, method, Body.TURTLE);
                    if (!Set.of(405, 501, 400).contains(status)) {
                        taken.add(method + " " + path + ": " + status);
                    }
                }
                for (Body body : Body.values()) {
                    int status = status(server.port(), path, "POST", body);
                    if (status < 400 || status >= 500) {
                        taken.add("POST " + body + " " + path + ": " + status);
                    }
                }
            }
            int intake = server.intakePort().orElseThrow();
            for (String path : PATHS) {
                for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
                    int status = status(intake, path, method, Body.UPDATE);
                    if (!Set.of(401, 404, 405).contains(status)) {
                        taken.add(method + " " + path + " at the intake: " + status);
                    }
                }
            }
            assertThat(taken).isEmpty();
            assertThat(toys.statementLines()).isEqualTo(before);
            assertThat(toys.store().changes()).isEqualTo(changes);
            assertThat(toys.inbox().names()).isEmpty();
            assertThat(new TreeSet<>(List.of(folder.toFile().list()))).containsExactly("articles", "store", "writers");
        }
    }
}
