package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2StoreTest extends GraphStoreContract {

    private final Path temporary;

    Tdb2StoreTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    private Path folder() {
        return temporary.resolve("deep/图库 store");
    }

    @Override
    GraphStore create() {
        return Tdb2Store.open(folder());
    }

    @Test
    void isWholeAgainWhenOpenedAgain() {
        Path path = temporary.resolve("again");
        try (GraphStore first = Tdb2Store.open(path)) {
            first.replaceAll(quads(quad(A, "x", "甲")), Map.of("base", "http://example.org/"));
        }
        assertThat(Tdb2Store.exists(path)).isTrue();
        try (GraphStore second = Tdb2Store.open(path)) {
            assertThat(labels(second)).containsExactly("甲");
            assertThat(second.manifest("base")).contains("http://example.org/");
        }
    }

    @Test
    void aSecondOpeningIsRefusedInOneLineAndWorksAfterClosing() {
        Path path = temporary.resolve("busy");
        try (GraphStore first = Tdb2Store.open(path)) {
            assertThatThrownBy(() -> Tdb2Store.open(path))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessage("The store " + path + " is in use by process "
                            + ProcessHandle.current().pid()
                            + "; stop that process, ask its /sparql endpoint, or name another folder with --store.");
            first.replaceAll(quads(quad(A, "x", "甲")));
        }
        assertThatCode(() -> Tdb2Store.open(path).close()).doesNotThrowAnyException();
    }

    @Test
    void remembersWhenItWasWritten() {
        Instant before = Instant.now().minusSeconds(5);
        try (GraphStore store = Tdb2Store.open(temporary.resolve("dated"))) {
            store.replaceAll(quads(quad(A, "x", "甲")));
            assertThat(store.written())
                    .hasValueSatisfying(time ->
                            assertThat(time).isBetween(before, Instant.now().plusSeconds(5)));
        }
    }

    @Test
    void closingTwiceDoesNothingAndAClosedStoreSaysSo() {
        GraphStore store = Tdb2Store.open(temporary.resolve("closed"));
        store.close();
        store.close();

        assertThatThrownBy(store::size)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void aFolderOfOtherFilesIsRefusedAndLeftAlone() throws IOException {
        Path path = Files.createDirectory(temporary.resolve("papers"));
        Files.writeString(path.resolve("thesis.txt"), "论文");

        assertThatThrownBy(() -> Tdb2Store.open(path))
                .isInstanceOf(NotAStoreException.class)
                .hasMessage(path + " is not a store: it holds thesis.txt and no file CURRENT;"
                        + " name an empty or new folder with --store.");
        try (Stream<Path> content = Files.list(path)) {
            assertThat(content).containsExactly(path.resolve("thesis.txt"));
        }
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");

        assertThatThrownBy(() -> Tdb2Store.open(file))
                .isInstanceOf(NotAStoreException.class)
                .hasMessageContaining("it is a file");
        assertThat(file).hasContent("x");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheRoomLeft() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");

        assertThatThrownBy(() -> Tdb2Store.open(file.resolve("below")))
                .isInstanceOf(StoreFailedException.class)
                .hasMessageContaining(file.resolve("below").toString())
                .hasMessageContaining("bytes are free there");
    }

    /** A full disk shows as an InternalError of the memory map. */
    @Test
    void aFullDiskFailsLoudlyAndLeavesTheFormerGraph() {
        try (GraphStore store = Tdb2Store.open(temporary.resolve("full"))) {
            store.replaceAll(quads(quad(A, "x", "甲")));

            assertThatThrownBy(() -> store.replaceAll(sink -> {
                        sink.accept(quad(A, "y", "乙"));
                        throw new InternalError("a fault occurred in an unsafe memory access operation");
                    }))
                    .isInstanceOf(StoreFailedException.class)
                    .hasMessageContaining("gen-3")
                    .hasMessageContaining("bytes are free there");
            assertThat(labels(store)).containsExactly("甲");
        }
    }

    @Test
    void keepsTheGenerationBeforeAndNoMore() throws IOException {
        Path path = temporary.resolve("generations");
        try (GraphStore store = Tdb2Store.open(path)) {
            for (int i = 0; i < 4; i++) {
                store.replaceAll(quads(quad(A, "x" + i, "甲")));
            }
        }
        assertThat(generations(path)).containsExactly("gen-4", "gen-5");
        assertThat(path.resolve("CURRENT")).hasContent("gen-5");
    }

    @Test
    void aGenerationThatIsNotWholeIsSweptAway() throws IOException {
        Path path = temporary.resolve("killed");
        try (GraphStore store = Tdb2Store.open(path)) {
            store.replaceAll(quads(quad(A, "x", "甲")));
        }
        Files.createDirectories(path.resolve("gen-3/database/Data-0001"));

        try (GraphStore store = Tdb2Store.open(path)) {
            assertThat(labels(store)).containsExactly("甲");
        }
        assertThat(generations(path)).containsExactly("gen-1", "gen-2");
    }

    @Test
    void goesBackToTheGenerationBeforeIfTheCurrentOneIsLost() throws IOException {
        Path path = temporary.resolve("lost");
        try (GraphStore store = Tdb2Store.open(path)) {
            store.replaceAll(quads(quad(A, "x", "甲")));
            store.replaceAll(quads(quad(A, "y", "乙")));
        }
        Files.move(
                path.resolve("gen-3/manifest.properties"), temporary.resolve("away"), StandardCopyOption.ATOMIC_MOVE);

        try (GraphStore store = Tdb2Store.open(path)) {
            assertThat(labels(store)).containsExactly("甲");
        }
    }

    @Test
    void theManifestHasNoTimeAndIsSorted() throws IOException {
        Path path = temporary.resolve("manifest");
        try (GraphStore store = Tdb2Store.open(path)) {
            store.replaceAll(quads(quad(A, "x", "甲")), Map.of("version", "0.1.0", "base", "http://localhost:3030/"));
        }
        assertThat(path.resolve("gen-2/manifest.properties"))
                .hasContent("base=http://localhost:3030/\nversion=0.1.0\n#crc32=7ef8b812\n");
    }

    /** A real second process is killed while it builds; the former graph is whole. */
    @Test
    void theFormerGraphIsWholeAfterTheBuildingProcessWasKilled() throws Exception {
        Path path = temporary.resolve("kill9");
        try (GraphStore store = Tdb2Store.open(path)) {
            store.replaceAll(quads(quad(A, "x", "甲")));
        }
        Process builder = JavaProgram.of(EndlessBuild.class.getName()).piped().start(path.toString());
        try {
            String line = "";
            while (!line.equals("building")) {
                line = builder.inputReader().readLine();
                assertThat(line).as("output before 'building'").isNotNull();
            }
            assertThatThrownBy(() -> Tdb2Store.open(path))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining("process " + builder.pid() + ";");
        } finally {
            builder.destroyForcibly();
            builder.waitFor(20, TimeUnit.SECONDS);
        }
        try (GraphStore store = Tdb2Store.open(path)) {
            assertThat(labels(store)).containsExactly("甲");
        }
        assertThat(generations(path)).containsExactly("gen-1", "gen-2");
    }

    /** Builds until it is killed. */
    static final class EndlessBuild {

        private EndlessBuild() {}

        public static void main(String[] arguments) {
            try (GraphStore store = Tdb2Store.open(Path.of(arguments[0]))) {
                store.replaceAll(sink -> {
                    for (int i = 0; i >= 0; i++) {
                        sink.accept(quad(B, "s" + i, "乙" + i));
                        if (i == 10_000) {
                            System.out.println("building");
                        }
                    }
                });
            }
        }
    }

    private static List<String> generations(Path store) throws IOException {
        try (Stream<Path> content = Files.list(store)) {
            return content.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("gen-"))
                    .sorted()
                    .toList();
        }
    }
}
