package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.model.Problem;
import io.mailuo.pipeline.Additions.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are added to a graph, against builds of all articles. */
class AdditionsTest {

    private final Path folder;
    private ToyStore toys;
    private Additions additions;

    AdditionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.toys = new ToyStore(folder).with("a.txt", "县教育局局长甲乙丙讲话。").with("b.txt", "市教育局局长丁戊己讲话。");
        this.additions = toys.build().additions();
    }

    @BeforeEach
    void recover() throws IOException {
        additions.recover();
    }

    @AfterEach
    void close() {
        toys.close();
    }

    private Change sent(String name, String text) throws IOException {
        Path file = additions.inbox().arriving(name);
        Files.writeString(file, text);
        return new Change(name, Optional.of(file));
    }

    private void add(String name, String text) throws IOException {
        additions.apply(List.of(sent(name, text)));
    }

    /** What a build of all articles makes in another store. */
    private SortedSet<String> builtWhole() throws IOException {
        Path other = Files.createTempDirectory(folder, "other");
        for (String part : List.of("articles", "store/intake/inbox")) {
            Path from = folder.resolve(part);
            Path to = Files.createDirectories(other.resolve(part));
            if (Files.isDirectory(from)) {
                try (var files = Files.list(from)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, to.resolve(file.getFileName()));
                    }
                }
            }
        }
        Files.move(other.resolve("store/intake"), other.resolve("intake"));
        Files.delete(other.resolve("store"));
        try (ToyStore whole = new ToyStore(other)) {
            Files.move(other.resolve("intake"), other.resolve("store/intake"));
            return whole.build().statementLines();
        }
    }

    @Test
    void giveTheGraphOfAWholeBuild() throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        assertThat(toys.statementLines()).isEqualTo(builtWhole()).anyMatch(line -> line.contains("庚辛壬"));

        additions.apply(List.of(sent("c.txt", "州教育局局长子丑寅讲话。"), sent("d.md", "省教育局局长卯辰巳讲话。"), sent("e.txt", "今天下雨。")));
        assertThat(toys.statementLines())
                .isEqualTo(builtWhole())
                .anyMatch(line -> line.contains("子丑寅"))
                .noneMatch(line -> line.contains("庚辛壬"));

        additions.apply(List.of(new Change("d.md", Optional.empty())));
        assertThat(toys.statementLines()).isEqualTo(builtWhole()).noneMatch(line -> line.contains("卯辰巳"));
        assertThat(additions.inbox().names()).containsExactly("c.txt", "e.txt");
    }

    @Test
    void stayWhenTheUsersArticlesAreBuiltAgain() throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        toys.with("f.txt", "区教育局局长午未申讲话。").build();

        assertThat(toys.statementLines()).anyMatch(line -> line.contains("庚辛壬")).anyMatch(line -> line.contains("午未申"));
    }

    @Test
    void areKeptByARestartWithoutTheUsersArticles() throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        SortedSet<String> before = toys.statementLines();
        toys.close();
        try (var files = Files.list(folder.resolve("articles"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        toys = new ToyStore(folder);
        additions = toys.additions();
        additions.recover();
        assertThat(toys.statementLines()).isEqualTo(before);

        add("g.txt", "镇教育局局长酉戌亥讲话。");
        assertThat(toys.statementLines())
                .containsAll(before.stream()
                        .filter(line -> line.contains("甲乙丙") || line.contains("庚辛壬"))
                        .toList());
    }

    @Test
    void thatCannotBeProcessedLeaveAllAsItWas() throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        SortedSet<String> before = toys.statementLines();
        Change good = sent("d.txt", "省教育局局长卯辰巳讲话。");
        Change bad = sent("c.txt", ToyStore.POISON + "教育局局长子丑寅讲话。");

        assertThatThrownBy(() -> additions.apply(List.of(good, bad))).hasMessageContaining("c.txt");

        assertThat(toys.statementLines()).isEqualTo(before);
        assertThat(additions.inbox().names()).containsExactly("c.txt");
        assertThat(folder.resolve("store/intake/inbox/c.txt")).hasContent("州教育局局长庚辛壬讲话。");
        add("d.txt", "省教育局局长卯辰巳讲话。");
        assertThat(toys.statementLines()).isEqualTo(builtWhole());
    }

    @ParameterizedTest
    @CsvSource({"put", "exchange", "remove"})
    void ofAKilledProcessAreThereOrNotButNeverHalf(String change) throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        SortedSet<String> before = toys.statementLines();
        // What is on the disk when the process is killed after the inbox has changed and before the graph has.
        Path inbox = folder.resolve("store/intake/inbox");
        Path former = Files.createDirectories(folder.resolve("store/intake/.former"));
        Files.writeString(additions.inbox().arriving("half.txt"), "州教育局局");
        switch (change) {
            case "put" -> Files.writeString(inbox.resolve("h.txt"), "乡教育局局长赵钱孙讲话。");
            case "exchange" -> {
                Files.copy(inbox.resolve("c.txt"), former.resolve("c.txt"));
                Files.writeString(inbox.resolve("c.txt"), "乡教育局局长赵钱孙讲话。");
            }
            default -> Files.move(inbox.resolve("c.txt"), former.resolve("c.txt"));
        }
        toys.close();
        toys = new ToyStore(folder);
        additions = toys.additions();
        additions.recover();

        if (change.equals("remove")) {
            assertThat(toys.statementLines()).isEqualTo(before);
        } else {
            assertThat(toys.statementLines()).isEqualTo(builtWhole()).anyMatch(line -> line.contains("赵钱孙"));
        }
        assertThat(former).isEmptyDirectory();
        assertThat(folder.resolve("store/intake/.arriving")).doesNotExist();
    }

    @Test
    void areReadInTheBoundsOfFiles() throws IOException {
        assertThat(examined("x.txt", "\u0001\u0002\u0003\u0004")).isEqualTo(Optional.of(Problem.Code.NOT_TEXT));
        assertThat(examined("x.txt", "")).isEqualTo(Optional.of(Problem.Code.EMPTY));
        assertThat(examined("x.txt", "县教育局局长甲乙丙讲话。")).isEmpty();
        assertThat(additions
                        .examine(sent("y.txt", " \n").received().orElseThrow())
                        .refusal()
                        .orElseThrow()
                        .message())
                .startsWith("y.txt has only white space");
    }

    private Optional<Problem.Code> examined(String name, String text) throws IOException {
        return additions
                .examine(sent(name, text).received().orElseThrow())
                .refusal()
                .map(Problem::code);
    }

    @Test
    void toldWhetherOneIsTheLast() throws IOException {
        add("c.txt", "州教育局局长庚辛壬讲话。");
        assertThat(additions.isLast("c.txt")).isFalse();
    }

    @Test
    void needAGraphOfThisProgram() throws IOException {
        try (ToyStore empty = new ToyStore(folder.resolve("empty"))) {
            assertThatThrownBy(empty::additions)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("build it again first");
        }
    }
}
