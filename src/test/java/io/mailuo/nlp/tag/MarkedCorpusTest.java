package io.mailuo.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.nlp.tag.MarkedSentence.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedCorpusTest {

    private final Path folder;

    MarkedCorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTheMarksOutOfTheText() {
        MarkedSentence sentence = MarkedLine.read("{L:郧西县}{T:县长}{P:秦小荷}到会。");

        assertThat(sentence.text()).isEqualTo("郧西县县长秦小荷到会。");
        assertThat(sentence.marks())
                .containsExactly(
                        new Mark(new Span(0, 3), Kind.PLACE),
                        new Mark(new Span(3, 5), Kind.TITLE),
                        new Mark(new Span(5, 8), Kind.PERSON));
    }

    @Test
    void labelsEachCharacter() {
        assertThat(MarkedLine.read("在{L:郧西县}有{Q:9}").labels())
                .containsExactly(
                        Labels.OUTSIDE,
                        Labels.of(Kind.PLACE, Labels.BEGIN),
                        Labels.of(Kind.PLACE, Labels.INSIDE),
                        Labels.of(Kind.PLACE, Labels.END),
                        Labels.OUTSIDE,
                        Labels.of(Kind.QUANTITY, Labels.SINGLE));
    }

    @ParameterizedTest
    @CsvSource({
        "县长{P:秦小荷到会, a mark that is not closed by }",
        "县长{X:秦小荷}到会, a mark of unknown kind",
        "县长{P秦小荷}到会, a mark of unknown kind",
        "县长{P:秦{L:小荷}}到会, a mark inside a mark",
        "县长{P:}到会, a mark that is empty",
        "县长{P:秦小荷 }到会, a mark that is empty or has a blank at its edge",
        "县长秦小荷}到会, a } that closes nothing",
        "县长秦小荷{, a mark that is not closed by }",
    })
    void saysWhatIsWrongWithALine(String line, String fault) {
        assertThatThrownBy(() -> MarkedLine.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void namesFileAndLineOfEveryFault() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "# 说明\n\n{P:秦小荷}到会。\n{P:秦小荷\n");
        Files.writeString(folder.resolve("two.txt"), "{Z:秦}\n");

        assertThatThrownBy(() -> MarkedCorpus.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one.txt:4: a mark that is not closed by }, at: {P:秦小荷")
                .hasMessageContaining("two.txt:1: a mark of unknown kind");
    }

    @Test
    void readsFilesInOrderOfNameWithoutRemarks() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "# 说明\n乙。\n");
        Files.writeString(folder.resolve("a.txt"), "甲。\n\n丙。\n");
        Files.writeString(folder.resolve("notes.md"), "丁");

        assertThat(MarkedCorpus.read(folder).sentences())
                .extracting(MarkedSentence::text)
                .containsExactly("甲。", "丙。", "乙。");
    }

    @Test
    void everyChangeOfTheTextChangesItsHash() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "甲。\n");
        String before = MarkedCorpus.sha256(folder);
        Files.writeString(file, "乙。\n");

        assertThat(MarkedCorpus.sha256(folder)).isNotEqualTo(before).hasSize(64);
    }
}
