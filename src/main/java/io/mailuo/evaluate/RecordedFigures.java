package io.mailuo.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of an earlier evaluation, with which a later one is compared: a table of kind, figure (P, R, F1, or the respect
 * in which hits are right) and value, separated by tabs.
 */
public final class RecordedFigures {

    /** How far a figure may fall before it counts as a drop. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final String COLUMNS = "kind\tfigure\tvalue";
    private static final int WIDTH = 3;

    private final Map<List<String>, BigDecimal> figures;

    private RecordedFigures(Map<List<String>, BigDecimal> figures) {
        this.figures = figures;
    }

    /** The figures of an evaluation. */
    public static RecordedFigures of(Evaluation evaluation) {
        Map<List<String>, BigDecimal> figures = new LinkedHashMap<>();
        for (Score score : evaluation.scores()) {
            figures.put(List.of(score.kind(), "P"), BigDecimal.valueOf(score.precision()));
            figures.put(List.of(score.kind(), "R"), BigDecimal.valueOf(score.recall()));
            figures.put(List.of(score.kind(), "F1"), BigDecimal.valueOf(score.f1()));
            score.shares()
                    .forEach(
                            (respect, share) -> figures.put(List.of(score.kind(), respect), BigDecimal.valueOf(share)));
        }
        return new RecordedFigures(figures);
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if the file is missing or a line is no row of such a table
     */
    public static RecordedFigures read(Path file) throws IOException {
        Map<List<String>, BigDecimal> figures = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS)) {
                    String[] cells = line.split("\t", -1);
                    figures.put(List.of(cells[0], cells.length > 1 ? cells[1] : ""), value(file, line, cells));
                }
            }
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": no such file; evaluate --record " + file + " makes it", e);
        }
        return new RecordedFigures(figures);
    }

    private static BigDecimal value(Path file, String line, String[] cells) {
        try {
            if (cells.length == WIDTH) {
                return new BigDecimal(cells[WIDTH - 1]);
            }
        } catch (NumberFormatException e) {
            // Said below, like a wrong number of cells.
        }
        throw new IllegalArgumentException(file + ": a row has kind, figure and value divided by tabs, not: " + line);
    }

    /** The lines of the table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        figures.forEach(
                (name, value) -> lines.add(String.join("\t", name) + "\t" + String.format(Locale.ROOT, "%.4f", value)));
        return lines;
    }

    /** What is lower by more than 0.01 than it was, or no longer measured: one line each with kind, figure and both values. */
    public List<String> drops(RecordedFigures now) {
        List<String> drops = new ArrayList<>();
        figures.forEach((name, recorded) -> {
            Optional<BigDecimal> value = Optional.ofNullable(now.figures.get(name));
            boolean held = value.filter(figure -> recorded.subtract(figure).compareTo(TOLERANCE) <= 0)
                    .isPresent();
            if (!held) {
                drops.add(String.join(" ", name) + ": recorded " + decimals(recorded) + ", now "
                        + value.map(RecordedFigures::decimals).orElse("not measured"));
            }
        });
        return drops;
    }

    /** What is higher by more than 0.01 than it was, or new: better recorded, so that it is held. */
    public List<String> gains(RecordedFigures now) {
        List<String> gains = new ArrayList<>();
        now.figures.forEach((name, value) -> {
            Optional<BigDecimal> recorded = Optional.ofNullable(figures.get(name));
            boolean same = recorded.filter(figure -> value.subtract(figure).compareTo(TOLERANCE) <= 0)
                    .isPresent();
            if (!same) {
                gains.add(String.join(" ", name) + ": recorded "
                        + recorded.map(RecordedFigures::decimals).orElse("nothing") + ", now " + decimals(value));
            }
        });
        return gains;
    }

    private static String decimals(BigDecimal value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
