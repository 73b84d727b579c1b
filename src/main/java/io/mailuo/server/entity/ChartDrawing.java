package io.mailuo.server.entity;

import io.mailuo.server.entity.Chart.Block;
import io.mailuo.server.entity.Chart.Mark;
import io.mailuo.server.entity.Chart.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the figures that can be compared: those of one unit, on one scale from zero. */
final class ChartDrawing {

    private static final int MAX_BLOCKS = 6;
    private static final int MAX_ROWS = 10;

    /** The scale ends a little beyond the greatest figure, so that its mark is whole. */
    private static final double ROOM = 0.96;

    /** So that a small figure beside a great one is still seen. */
    private static final double LEAST_WIDTH = 0.004;

    private ChartDrawing() {}

    /** A chart; empty if no two figures have one unit. */
    static Optional<Chart> of(List<Figure> figures) {
        // A figure stated of two has two rows, and one mark.
        Map<String, Figure> once = new LinkedHashMap<>();
        figures.forEach(figure -> once.putIfAbsent(figure.href(), figure));
        Map<String, List<Figure>> byUnit = once.values().stream()
                .filter(figure ->
                        !figure.status().equals("change") && figure.value().signum() >= 0)
                .filter(figure -> !figure.unit().isEmpty())
                .collect(Collectors.groupingBy(Figure::unit, TreeMap::new, Collectors.toList()));
        List<List<Figure>> units = byUnit.values().stream()
                .filter(ChartDrawing::comparable)
                .sorted(Comparator.comparingInt(ChartDrawing::weight)
                        .reversed()
                        .thenComparing(unit -> unit.get(0).unit()))
                .limit(MAX_BLOCKS)
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = units.stream().map(ChartDrawing::block).toList();
        int drawn = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .mapToInt(row -> row.others().size()
                        + (int) List.of(row.baseline(), row.actual(), row.target()).stream()
                                .filter(Optional::isPresent)
                                .count())
                .sum();
        return Optional.of(new Chart(blocks, once.size() - drawn));
    }

    private static boolean comparable(List<Figure> unit) {
        return unit.size() > 1
                && unit.stream().anyMatch(figure -> figure.value().signum() > 0);
    }

    /** Targets and baselines first: they are what a chart is looked at for. */
    private static int weight(List<Figure> unit) {
        return unit.size()
                + 100
                        * (int) unit.stream()
                                .filter(figure -> !figure.status().equals("actual"))
                                .count();
    }

    private static Block block(List<Figure> figures) {
        Map<String, List<Figure>> bySubject =
                figures.stream().collect(Collectors.groupingBy(Figure::subject, TreeMap::new, Collectors.toList()));
        List<List<Figure>> shown = bySubject.values().stream()
                .sorted(Comparator.comparingInt(ChartDrawing::weight)
                        .thenComparing(ChartDrawing::most)
                        .reversed()
                        .thenComparing(subject -> subject.get(0).subject()))
                .limit(MAX_ROWS)
                .toList();
        BigDecimal most = shown.stream()
                .map(ChartDrawing::most)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        String unit = figures.get(0).unit();
        double whole = (unit.equals("%") && most.doubleValue() <= 100 ? 100 : most.doubleValue()) / ROOM;
        return new Block(
                unit,
                Numbers.number(unit.equals("%") && most.doubleValue() <= 100 ? BigDecimal.valueOf(100) : most),
                shown.stream().map(subject -> row(subject, whole)).toList());
    }

    private static BigDecimal most(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.upper().orElse(figure.value()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    private static Row row(List<Figure> figures, double whole) {
        List<Figure> left = new ArrayList<>(figures);
        Optional<Figure> baseline = latest(left, "baseline");
        Optional<Figure> actual = latest(left, "actual");
        Optional<Figure> target = latest(left, "target");
        List.of(baseline, actual, target).forEach(figure -> figure.ifPresent(left::remove));
        return new Row(
                figures.get(0).subject(),
                baseline.map(figure -> mark(figure, whole)),
                actual.map(figure -> mark(figure, whole)),
                target.map(figure -> mark(figure, whole)),
                left.stream().map(figure -> mark(figure, whole)).toList());
    }

    private static Optional<Figure> latest(List<Figure> figures, String status) {
        return figures.stream()
                .filter(figure -> figure.status().equals(status))
                .max(Comparator.comparing(Figure::day)
                        .thenComparing(Figure::value)
                        .thenComparing(Figure::href));
    }

    private static Mark mark(Figure figure, double whole) {
        double at = Math.max(LEAST_WIDTH, figure.value().doubleValue() / whole);
        Optional<Double> upper = figure.upper().map(end -> end.doubleValue() / whole);
        return new Mark(
                Numbers.share(at),
                upper.map(Numbers::share).orElse(""),
                upper.map(end -> Numbers.share(Math.max(0, end - at))).orElse(""),
                figure.comparator(),
                figure.status(),
                figure.written(),
                figure.period());
    }
}
