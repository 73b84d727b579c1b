package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds beside a running server: it answers all the while, and takes the new graph. */
class SwapTest {

    private static final String COUNT = "sparql?query=SELECT%20(COUNT(DISTINCT%20%3Fa)%20AS%20%3Fn)"
            + "%7B%3Fa%20a%20%3Chttps%3A%2F%2Fschema.org%2FNewsArticle%3E%7D";

    private final Path work;
    private final Session session = new Session();
    private final HttpClient client = HttpClient.newHttpClient();

    SwapTest(@TempDir Path work) {
        this.work = work;
    }

    @Test
    void theServerTakesTheNewGraphWithoutAFailedRequest() throws Exception {
        Path store = work.resolve("store");
        Path articles = Files.createDirectory(work.resolve("articles"));
        write(articles, 0, 3);
        assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                .isZero();
        AtomicBoolean end = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<String> failed = new CopyOnWriteArrayList<>();
        try (Tdb2Store served = Tdb2Store.open(store)) {
            served.share();
            try (MailuoServer server =
                    MailuoServer.start(served, ServerSettings.defaults().at("127.0.0.1", 0))) {
                List<Thread> clients = List.of(
                        asking(server.url() + COUNT, end, asked, failed),
                        asking(server.url(), end, asked, failed),
                        asking(server.url() + "search?q=%E6%94%B9%E9%9D%A9", end, asked, failed));
                for (int swap = 1; swap <= 3; swap++) {
                    // The second changes one article alone, of a copy of the graph that is served.
                    write(articles, 3 * swap, swap == 2 ? 1 : 3);
                    Path err = work.resolve("err");
                    Process build = ToyProgram.start(err, "build", "--store", store.toString(), articles.toString());
                    assertThat(build.waitFor()).as(Files.readString(err)).isZero();
                    awaitArticles(server.url() + COUNT, articles.toFile().list().length);
                }
                end.set(true);
                for (Thread one : clients) {
                    one.join();
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(asked.get()).isGreaterThan(30);
        assertThat(session.run("verify", "--store", store.toString()))
                .as(session.out())
                .isZero();
    }

    @Test
    void twoServersOfOneStoreAreRefusedInOneLine() throws IOException {
        Path store = work.resolve("store");
        Path articles = Files.createDirectory(work.resolve("articles"));
        write(articles, 0, 1);
        session.run("build", "--store", store.toString(), articles.toString());
        try (Tdb2Store served = Tdb2Store.open(store)) {
            served.share();
            assertThat(session.run("query", "--store", store.toString(), "queries/people.rq"))
                    .as("beside a server: " + session.err())
                    .isZero();
            assertThat(session.run("serve", "--store", store.toString(), "--port", "0"))
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(session.err()).contains("is in use by process ").hasLineCount(1);
        }
    }

    @Test
    @SuppressWarnings("try")
    void aBuildWhileAnotherWritesIsRefusedInOneLine() throws IOException {
        Path store = work.resolve("store");
        Path articles = Files.createDirectory(work.resolve("articles"));
        write(articles, 0, 1);
        try (Tdb2Store writing = Tdb2Store.open(store)) {
            assertThat(session.run("build", "--store", store.toString(), articles.toString()))
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(session.err())
                    .contains("is in use by process " + ProcessHandle.current().pid())
                    .hasLineCount(1);
        }
    }

    private Thread asking(String url, AtomicBoolean end, AtomicInteger asked, List<String> failed) {
        Thread thread = new Thread(() -> {
            while (!end.get()) {
                try {
                    int status = client.send(
                                    HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                            .statusCode();
                    asked.incrementAndGet();
                    if (status != 200) {
                        failed.add(url + ": " + status);
                    }
                } catch (IOException | InterruptedException failure) {
                    failed.add(url + ": " + failure);
                }
            }
        });
        thread.start();
        return thread;
    }

    private void awaitArticles(String url, int count) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/csv")
                .build();
        String answer = "";
        for (int i = 0; i < 100 && !answer.endsWith("\n" + count); i++) {
            Thread.sleep(100);
            answer =
                    client.send(request, BodyHandlers.ofString()).body().strip().replace("\r", "");
        }
        assertThat(answer).endsWith("\n" + count);
    }

    private static void write(Path articles, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            Files.writeString(articles.resolve("a" + i + ".txt"), "数字化改革\n\n张三丰表示，第" + i + "项改革已经完成。\n");
        }
    }
}
