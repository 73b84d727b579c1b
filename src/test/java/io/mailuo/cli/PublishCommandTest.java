package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishCommandTest {

    private final Path folder;
    private final String store;
    private final Session session = new Session();

    PublishCommandTest(@TempDir Path folder) {
        this.folder = folder;
        store = folder.resolve("store").toString();
    }

    @Test
    void sendsTheGraphOnceAndRemembersThatInTheStore() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "市教育局局长林知远表示，今年新建学校。");
        assertThat(session.run("build", "--store", store, article.toString())).isZero();
        DatasetGraph target = DatasetGraphFactory.createTxnMem();
        FusekiServer server = FusekiServer.create().port(0).add("/ds", target).start();
        try {
            String url = "http://localhost:" + server.getPort() + "/ds/data";
            assertThat(session.run("publish", "--store", store, url))
                    .as(session.err())
                    .isZero();
            assertThat(session.out()).containsPattern("sent +[23]\n").containsPattern("unchanged +0\n");
            assertThat(target.isEmpty()).isFalse();

            assertThat(session.run("publish", "--store", store, url)).isZero();
            assertThat(session.out()).containsPattern("sent +0\n");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "ftp://a/b", "http://me:secret@a/b", "http://", "http://a b"})
    void refusesWhatIsNoAddress(String url) {
        assertThat(session.run("publish", "--store", store, url)).isEqualTo(ExitStatus.USAGE);
        assertThat(session.err()).startsWith("mailuo: " + url + " is no address of a graph store");
    }

    @Test
    void refusesAFileWithoutAPassword() throws IOException {
        Path file = Files.writeString(folder.resolve("user"), "name only");
        assertThat(session.run("publish", "--store", store, "--user-file", file.toString(), "http://localhost/x"))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(session.err()).isEqualTo("mailuo: " + file + " must hold name:password on one line\n");
    }
}
