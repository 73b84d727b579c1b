package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {

    private final Path folder;
    private final Session session = new Session();

    LoadCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A graph that was built here, exported, cut into parts in disorder and loaded there. */
    @Test
    void aLoadedGraphIsTheOneThatWasBuilt() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "市教育局局长林知远表示，今年新建学校。");
        String built = store("built");
        String loaded = store("loaded");
        assertThat(session.run("build", "--store", built, articles.toString())).isZero();
        String graph = export(built);
        parts(graph);

        assertThat(session.run("load", "--store", loaded, folder.resolve("out").toString()))
                .as(session.err())
                .isZero();

        assertThat(session.out())
                .containsPattern("files +3\n")
                .containsPattern("articles +1\n")
                .containsPattern("base +http://localhost:3030/\n");
        assertThat(export(loaded)).isEqualTo(graph);
        assertThat(session.run("validate", "--store", loaded)).isZero();
        assertThat(session.run("build", "--store", loaded, articles.toString())).isZero();
        assertThat(session.loaded).as("a build after it reads the articles").isTrue();
        assertThat(export(loaded)).isEqualTo(graph);
    }

    @Test
    void aBadLineEndsTheLoadWithStatusOne() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.nq"), "<urn:s> <urn:p> <urn:o> <urn:g> .\nnonsense\n");

        assertThat(session.run("load", "--store", store("s"), bad.toString())).isEqualTo(ExitStatus.FAILED);

        assertThat(session.err()).startsWith("mailuo: " + bad + ", line 2: ").hasLineCount(1);
        assertThat(session.out()).isEmpty();
    }

    private String store(String name) {
        return folder.resolve(name).toString();
    }

    private String export(String store) {
        assertThat(session.run("export", "--store", store, "--format", "nquads"))
                .isZero();
        return session.out();
    }

    private void parts(String graph) throws IOException {
        List<String> lines = new ArrayList<>(graph.lines().toList());
        Collections.shuffle(lines, new Random(1));
        Files.createDirectory(folder.resolve("out"));
        for (int part = 0; part < 3; part++) {
            Path file = folder.resolve("out/part-0000" + part + ".nq.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                for (int i = part; i < lines.size(); i += 3) {
                    out.write((lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
