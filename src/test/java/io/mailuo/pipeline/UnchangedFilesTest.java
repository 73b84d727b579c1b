package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import io.mailuo.rdf.Iris;
import io.mailuo.reading.FileStamp;
import io.mailuo.reading.Reading;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What need not be read again is not. */
class UnchangedFilesTest implements ArticleInputs {

    private static final String POST = "市教育局局长林知远说。";

    private final Path folder;

    private final Map<String, Text> texts = new TreeMap<>();
    private final List<String> read = new ArrayList<>();
    private final ToyStages stages = new ToyStages();
    private String program = "one";

    /** What a file holds, and by which it is told without reading. */
    private record Text(String text, Optional<FileStamp> stamp) {}

    UnchangedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsOnlyWhatLooksOther() {
        put("a", POST, 1);
        put("b", "今天下雨。", 1);
        put("c", "今天下雪。", 1);
        build(false);
        assertThat(read).containsExactly("a", "b", "c");
        assertThat(build(false).built()).isFalse();
        assertThat(read).isEmpty();

        put("b", POST + POST, 2);
        assertThat(build(false).built()).isTrue();
        assertThat(read).containsExactly("b");
        assertThat(stages.extracted).hasValue(4);
    }

    @Test
    void extractsNothingAgainOfWhichTheContentIsTheSame() {
        put("a", POST, 1);
        build(false);
        put("a", POST, 2);
        assertThat(build(false).built()).isFalse();
        assertThat(read).containsExactly("a");
        assertThat(stages.extracted).hasValue(1);
        assertThat(build(false).built()).isFalse();
        assertThat(read).as("the second look was noted").isEmpty();
    }

    @Test
    void readsAgainWhatCannotBeTold() {
        texts.put("a", new Text(POST, Optional.empty()));
        build(false);
        build(false);
        assertThat(read).containsExactly("a");
        assertThat(stages.extracted).hasValue(1);
    }

    @Test
    void readsAllAgainForAnotherProgramOrByForce() {
        put("a", POST, 1);
        put("b", POST, 1);
        build(false);
        program = "two";
        build(false);
        assertThat(read).containsExactly("a", "b");
        build(true);
        assertThat(read).containsExactly("a", "b");
        assertThat(stages.extracted).hasValue(6);
    }

    @Test
    void tellsOfAnUnreadableFileEachTime() {
        put("a", POST, 1);
        put("b", "", 1);
        assertThat(build(false).problems()).hasSize(1);
        BuildReport again = build(false);
        assertThat(again.problems()).extracting(Problem::input).containsExactly("b");
        assertThat(again.inputsNotRead()).isEqualTo(1);
        assertThat(read).isEmpty();
    }

    @Test
    void leavesTheStoreAsItIsWhereNothingCanBeRead() {
        put("a", POST, 1);
        build(false);
        texts.clear();
        put("b", "", 1);
        BuildReport none = build(false);
        assertThat(none.isEmpty()).isTrue();
        texts.clear();
        put("a", POST, 1);
        assertThat(build(false).built()).isFalse();
        assertThat(stages.extracted).hasValue(1);
    }

    @Test
    void readsAllAgainWhereWhatWasKeptIsDamaged() throws IOException {
        put("a", POST, 1);
        build(false);
        try (Stream<Path> kept = Files.list(folder.resolve("spool"))) {
            kept.filter(file -> file.toString().endsWith("catalogue")).forEach(UnchangedFilesTest::damage);
        }
        put("b", POST, 1);
        build(false);
        assertThat(read).containsExactly("a", "b");
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, String text, long stamp) {
        texts.put(name, new Text(text, Optional.of(new FileStamp(name.hashCode(), stamp, 0, 0, 0))));
    }

    private BuildReport build(boolean force) {
        read.clear();
        BuildSettings settings = new BuildSettings("http://x.org/", program, "");
        GraphStatements statements =
                new GraphStatements(new Iris("http://x.org/", name -> ""), Lexicon.standard(), settings);
        try (GraphStore store = Tdb2Store.open(folder)) {
            return new GraphBuild(() -> stages, statements, settings, BuildListener.SILENT, 1).run(this, store, force);
        }
    }

    @Override
    public List<ArticleInput> files() {
        return texts.entrySet().stream()
                .<ArticleInput>map(text -> new Given(text.getKey(), text.getValue()))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private final class Given implements ArticleInput {

        private final String name;
        private final Text text;

        Given(String name, Text text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<FileStamp> stamp() {
            return text.stamp();
        }

        @Override
        public Reading read() {
            read.add(name);
            return text.text().isEmpty()
                    ? new Reading.Rejected(new Problem(name, Problem.Code.EMPTY, name + " has no bytes"))
                    : new Reading.Read(List.of(OwnArticles.article(name, text.text())), List.of());
        }
    }
}
