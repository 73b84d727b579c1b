package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.evaluate.Calibration.RuleFigures;
import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTableTest {

    private static final List<Map<String, String>> ROWS = Lexicon.standard().rows("confidence");

    @Test
    void writesTheTableAsItIsWhereNothingIsCounted() throws IOException {
        assertThat(ConfidenceTable.lines(ROWS, counted()))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("ontology/lexicon/confidence.tsv")));
    }

    @Test
    void weighsAnEstimateAsTenFinds() {
        List<Map<String, String>> rows = List.of(Map.of("rule", "one", "estimate", "0.8", "note", "甲"));

        assertThat(row(ConfidenceTable.lines(rows, counted(new RuleFigures("one", "people", 30, 30, 0.8)))))
                .isEqualTo("one\t0.95\t30\t30\t0.8\t甲");
        assertThat(row(ConfidenceTable.lines(rows, counted(new RuleFigures("one", "people", 2, 0, 0.8)))))
                .isEqualTo("one\t0.667\t0\t2\t0.8\t甲");
    }

    @Test
    void isTheSameWhenWrittenFromTheSameFindsAgain(@TempDir Path folder) throws IOException {
        Calibration counts = counted(new RuleFigures("post-stated", "posts", 9, 7, 0.85));
        Path file = folder.resolve("confidence.tsv");
        Files.write(file, ConfidenceTable.lines(ROWS, counts));
        Lexicon own = Lexicon.with(folder);
        List<Map<String, String>> rows = own.rows("confidence").subList(ROWS.size(), ROWS.size() * 2);

        assertThat(ConfidenceTable.lines(rows, counts)).containsExactlyElementsOf(Files.readAllLines(file));
        assertThat(Confidences.from(own).of("post-stated")).isEqualTo(0.816);
    }

    @Test
    void refusesARuleThatTheTableHasNot() {
        Calibration counts =
                counted(new RuleFigures("guess", "posts", 1, 1, 1), new RuleFigures("a", "posts", 1, 1, 1));
        assertThatThrownBy(() -> ConfidenceTable.lines(ROWS, counts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence.tsv: no row for a, guess");
    }

    private static String row(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static Calibration counted(RuleFigures... rules) {
        return new Calibration(List.of(), List.of(rules));
    }
}
