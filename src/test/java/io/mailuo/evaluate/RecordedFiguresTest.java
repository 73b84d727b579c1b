package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFiguresTest {

    private final Path file;

    RecordedFiguresTest(@TempDir Path folder) {
        file = folder.resolve("dev.tsv");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        RecordedFigures figures = figures(0.9, 0.5, Map.of("period", 0.3333));
        Files.write(file, figures.lines());

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "kind\tfigure\tvalue",
                        "metrics\tP\t0.9000",
                        "metrics\tR\t0.5000",
                        "metrics\tF1\t0.7000",
                        "metrics\tperiod\t0.3333");
        assertThat(RecordedFigures.read(file).lines()).isEqualTo(figures.lines());
        assertThat(RecordedFigures.read(file).drops(figures)).isEmpty();
        assertThat(RecordedFigures.read(file).gains(figures)).isEmpty();
    }

    @Test
    void allowsAFallOfOneHundredthAndNoMore() {
        RecordedFigures before = figures(0.95, 0.95, Map.of());

        assertThat(before.drops(figures(0.94, 0.95, Map.of()))).isEmpty();
        assertThat(before.drops(figures(0.9399, 0.97, Map.of())))
                .containsExactly("metrics P: recorded 0.950, now 0.940");
        assertThat(before.gains(figures(0.9399, 0.97, Map.of())))
                .containsExactly("metrics R: recorded 0.950, now 0.970");
    }

    @Test
    void namesAFigureThatIsNoLongerMeasuredAndOneThatIsNew() {
        RecordedFigures before = figures(1, 1, Map.of("period", 0.5));
        RecordedFigures now = figures(1, 1, Map.of("holder", 0.25));

        assertThat(before.drops(now)).containsExactly("metrics period: recorded 0.500, now not measured");
        assertThat(before.gains(now)).containsExactly("metrics holder: recorded nothing, now 0.250");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThatThrownBy(() -> RecordedFigures.read(file))
                .hasMessage(file + ": no such file; evaluate --record " + file + " makes it");
        for (String line : new String[] {"people\tP", "people\tP\thigh", "people\tP\t1\t2"}) {
            Files.writeString(file, "# figures\nkind\tfigure\tvalue\n" + line + "\n");
            assertThatThrownBy(() -> RecordedFigures.read(file))
                    .hasMessage(file + ": a row has kind, figure and value divided by tabs, not: " + line);
        }
    }

    private static RecordedFigures figures(double precision, double recall, Map<String, Double> shares) {
        double mean = (precision + recall) / 2;
        Score score = new Score("metrics", 10, 10, 5, precision, recall, mean, shares);
        return RecordedFigures.of(new Evaluation(List.of(score), List.of(), List.of()));
    }
}
