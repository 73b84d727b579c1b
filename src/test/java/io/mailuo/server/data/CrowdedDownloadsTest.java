package io.mailuo.server.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that wait for others while another graph takes the place of the former. */
class CrowdedDownloadsTest {

    private static final int AT_ONCE = 2;

    private final GraphStore store;
    private final Background background = new Background();
    private final Downloads downloads;
    private final CountDownLatch begun = new CountDownLatch(AT_ONCE);
    private final CountDownLatch goOn = new CountDownLatch(1);

    CrowdedDownloadsTest(@TempDir Path folder) {
        store = Tdb2Store.open(folder);
        downloads = new Downloads(store, background);
    }

    @AfterEach
    void close() {
        background.close();
        store.close();
    }

    @Test
    void whoWaitedGetsTheGraphOfHisTurn() throws Exception {
        fill("former");
        List<CompletableFuture<Void>> slow = occupied();
        ByteArrayOutputStream late = new ByteArrayOutputStream();
        CompletableFuture<Void> waiting = inBackground(OptionalLong.empty(), late);
        fill("next");
        goOn.countDown();
        waiting.join();
        slow.forEach(CompletableFuture::join);

        assertThat(late.toString(UTF_8)).contains("next").doesNotContain("former");
        assertThat(downloads.isFree()).isTrue();
    }

    @Test
    void noOtherGraphFollowsALengthThatWasTold() throws Exception {
        fill("former");
        long told = store.changes();
        fill("next");

        assertThatThrownBy(() -> downloads.write(
                        GraphFormat.NQUADS, false, OptionalLong.of(told), OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("the graph changed before it was sent");
        assertThat(downloads.isFree()).isTrue();
    }

    /** As many downloads as there are places, which stand still until they may go on. */
    private List<CompletableFuture<Void>> occupied() throws InterruptedException {
        List<CompletableFuture<Void>> slow = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            slow.add(inBackground(OptionalLong.empty(), new Halting()));
        }
        begun.await();
        assertThat(downloads.isFree()).isFalse();
        return slow;
    }

    private CompletableFuture<Void> inBackground(OptionalLong state, OutputStream out) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        downloads.write(GraphFormat.NQUADS, false, state, out);
                    } catch (IOException failure) {
                        throw new IllegalStateException(failure);
                    }
                },
                task -> new Thread(task).start());
    }

    private final class Halting extends OutputStream {

        @Override
        public void write(int letter) throws IOException {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    private void fill(String name) {
        Node thing = NodeFactory.createURI("http://example.org/" + name);
        store.replaceAll(sink -> sink.accept(new Quad(thing, thing, thing, thing)));
    }
}
