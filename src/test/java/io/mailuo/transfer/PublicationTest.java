package io.mailuo.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.pipeline.BuildListener;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes to a Fuseki server that now and then fails. */
class PublicationTest {

    private static final int GRAPHS = 6;

    private final Path folder;
    private final GraphStore store = new MemoryStore();
    private final DatasetGraph target = DatasetGraphFactory.createTxnMem();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    /** From the number of a request, counted from 1, to the status it is answered with; 0 lets Fuseki answer. */
    private volatile IntUnaryOperator failing = number -> 0;

    private FusekiServer server = FusekiServer.create().port(0).build();

    PublicationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() {
        Filter watch = (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            requests.add(asked.getMethod() + " " + asked.getParameter("graph"));
            authorizations.add(String.valueOf(asked.getHeader("Authorization")));
            int status = failing.applyAsInt(requests.size());
            if (status == 0) {
                chain.doFilter(request, response);
            } else {
                HttpServletResponse answer = (HttpServletResponse) response;
                answer.setStatus(status);
                answer.getWriter().write("not now");
            }
        };
        server = FusekiServer.create()
                .port(0)
                .addFilter("/ds/*", watch)
                .add("/ds", target)
                .start();
        store.replaceAll(sink -> {
            for (int i = 0; i < GRAPHS; i++) {
                sink.accept(quad(i, "名" + i));
            }
        });
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theEndpointHasTheGraphsOfTheStore() throws IOException {
        PublishReport report = publish();

        assertThat(report.sent()).isEqualTo(GRAPHS);
        assertThat(all(target)).isEqualTo(store.read(PublicationTest::all)).hasSize(GRAPHS);
    }

    @Test
    void onlyWhatHasChangedIsSentAgain() throws IOException {
        publish();
        requests.clear();
        store.update(Set.of(graph(2)), sink -> sink.accept(quad(2, "改")), store.manifest());

        PublishReport report = publish();

        assertThat(report.sent()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(GRAPHS - 1);
        assertThat(requests).containsExactly("PUT " + graph(2));
        assertThat(all(target)).isEqualTo(store.read(PublicationTest::all));
    }

    @Test
    void allAreSentAgainWhereThatIsAskedFor() throws IOException {
        publish();
        assertThat(publication(Credentials.none()).run(2, false, true).sent()).isEqualTo(GRAPHS);
    }

    @Test
    void waitsWhereTheServerIsBusy() throws IOException {
        failing = number -> number <= 3 ? 503 : number == 5 ? 429 : 0;

        assertThat(publish().sent()).isEqualTo(GRAPHS);
        assertThat(requests).hasSize(GRAPHS + 4);
    }

    @Test
    void goesOnAfterAFailureInTheMiddle() throws IOException {
        failing = number -> number > 3 ? 500 : 0;

        assertThatThrownBy(this::publish)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered 500 to PUT of <" + graph(3) + ">: not now")
                .hasMessageEndingWith("3 of 6 graphs are there, and the same command goes on from here");
        requests.clear();
        failing = number -> 0;
        PublishReport report = publish();

        assertThat(report.sent()).isEqualTo(3);
        assertThat(requests).containsExactly("PUT " + graph(3), "PUT " + graph(4), "PUT " + graph(5));
        assertThat(all(target)).isEqualTo(store.read(PublicationTest::all));
    }

    /** A process that was killed may leave half a line. */
    @Test
    void aLineThatIsCutOffIsOfAGraphToBeSent() throws IOException {
        publish();
        String state = Files.readString(state());
        Files.writeString(state(), state.substring(0, state.length() - 4));
        requests.clear();

        assertThat(publish().sent()).isEqualTo(1);
        requests.clear();
        assertThat(publish().sent()).isZero();
    }

    @Test
    void namesWhatIsNoLongerInTheStoreAndDropsItWhenTold() throws IOException {
        publish();
        store.remove(graph(4));

        assertThat(publish().left()).containsExactly(graph(4));
        assertThat(all(target)).hasSize(GRAPHS);
        assertThat(publication(Credentials.none()).run(1, true, false).deleted())
                .containsExactly(graph(4));
        assertThat(all(target)).isEqualTo(store.read(PublicationTest::all));
        assertThat(publish().left()).isEmpty();
    }

    @Test
    void showsWhatItMayWriteWith() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "abc\n");
        publication(Credentials.token(token)).run(1, false, false);
        assertThat(authorizations).hasSize(GRAPHS).containsOnly("Bearer abc");
        authorizations.clear();
        Path user = Files.writeString(folder.resolve("user"), "李:密码");
        publication(Credentials.user(user)).run(1, false, true);
        assertThat(authorizations).containsOnly("Basic 5p2OOuWvhueggQ==");
    }

    @Test
    void saysWhatToDoWhereItMayNotWrite() {
        failing = number -> 401;
        assertThatThrownBy(this::publish).hasMessageContaining("give --token-file or --user-file");
        assertThat(requests).as("not tried again").hasSize(1);
        failing = number -> 404;
        assertThatThrownBy(this::publish).hasMessageContaining("is this the address of its graph store?");
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop();
        assertThatThrownBy(this::publish)
                .hasMessageContaining("does not answer for <" + graph(0) + ">, tried 7 times")
                .hasMessageEndingWith("0 of 6 graphs are there, and the same command goes on from here");
    }

    @Test
    void severalAreSentAtOnce() throws IOException {
        assertThat(publication(Credentials.none()).run(4, false, false).sent()).isEqualTo(GRAPHS);
        assertThat(new HashSet<>(requests)).hasSize(GRAPHS);
        assertThat(all(target)).hasSize(GRAPHS);
    }

    private PublishReport publish() throws IOException {
        return publication(Credentials.none()).run(1, false, false);
    }

    private Publication publication(Credentials credentials) {
        URI address = URI.create("http://localhost:" + server.getPort() + "/ds/data");
        Endpoint endpoint = new Endpoint(address, credentials, Duration.ofMillis(1));
        return new Publication(store, endpoint, state(), BuildListener.SILENT);
    }

    private Path state() {
        return folder.resolve("state/published.tsv");
    }

    private static Set<Quad> all(DatasetGraph quads) {
        return quads.isInTransaction() ? found(quads) : quads.calculateRead(() -> found(quads));
    }

    private static Set<Quad> found(DatasetGraph quads) {
        Set<Quad> found = new HashSet<>();
        quads.find().forEachRemaining(found::add);
        return found;
    }

    private static String graph(int number) {
        return "http://example.org/graph/甲" + number + "?a=b&c";
    }

    private static Quad quad(int graph, String label) {
        return new Quad(
                NodeFactory.createURI(graph(graph)),
                NodeFactory.createURI("urn:s" + graph),
                NodeFactory.createURI("urn:label"),
                NodeFactory.createLiteralLang(label, "zh-Hans"));
    }
}
