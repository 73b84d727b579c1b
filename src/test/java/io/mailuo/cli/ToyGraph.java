package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of articles for toy stages, and a store with their graph. */
final class ToyGraph {

    private final Path work;
    private final Session session = new Session();

    ToyGraph(Path work) throws IOException {
        this.work = work;
        Files.createDirectories(articles());
    }

    Path articles() {
        return work.resolve("articles");
    }

    Path store() {
        return work.resolve("store");
    }

    /** The command that builds the graph. */
    String[] build() {
        return new String[] {"build", "--store", store().toString(), articles().toString()};
    }

    /** Writes articles anew, each with the number of an edition in it. */
    ToyGraph write(int edition, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    articles().resolve("a" + i + ".txt"), "数字化改革第" + edition + "期\n\n教育局局长张三丰表示，第" + i + "项改革已经完成。\n");
        }
        return this;
    }

    /** Builds the graph in this process, without any fault. */
    ToyGraph built() {
        assertThat(session.run(build())).as(session.err()).isZero();
        return this;
    }

    /** The graph as sorted N-Quads. */
    byte[] export() throws IOException {
        return export(store());
    }

    /** What a build that nobody disturbs makes of the articles, as sorted N-Quads. */
    byte[] clean() throws IOException {
        Path clean = work.resolve("clean");
        assertThat(session.run(
                        "build",
                        "--force",
                        "--store",
                        clean.toString(),
                        articles().toString()))
                .as(session.err())
                .isZero();
        return export(clean);
    }

    private byte[] export(Path from) throws IOException {
        Path file = work.resolve("export.nq");
        assertThat(session.run("export", "--store", from.toString(), "--format", "nquads", "--output", file.toString()))
                .as(session.err())
                .isZero();
        return Files.readAllBytes(file);
    }

    /** That the store has no fault. */
    void verify() {
        assertThat(session.run("verify", "--store", store().toString()))
                .as(session.out())
                .isZero();
    }
}
