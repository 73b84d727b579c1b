package io.mailuo.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.graph.Glossary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static int number;

    private static Figure figure(
            String subject, String value, String unit, String comparator, String status, String day) {
        BigDecimal amount = new BigDecimal(value);
        return new Figure(
                "/id/metric/m-" + number++,
                subject,
                amount,
                Optional.empty(),
                Numbers.written(amount, Optional.empty(), comparator, unit),
                "",
                unit,
                comparator,
                status,
                new Glossary.Label(status, status),
                "",
                Optional.empty(),
                Optional.empty(),
                day,
                new Support(List.of(), 0, 0, ""));
    }

    @Test
    void oneFigureAloneIsNotDrawn() {
        assertThat(ChartDrawing.of(List.of(
                        figure("学校", "120", "所", "exact", "actual", ""),
                        figure("教师", "9", "名", "exact", "actual", ""))))
                .isEmpty();
    }

    @Test
    void baselineActualAndTargetOfASubjectShareARow() {
        Chart chart = ChartDrawing.of(List.of(
                        figure("覆盖率", "40", "%", "exact", "baseline", ""),
                        figure("覆盖率", "72", "%", "exact", "actual", ""),
                        figure("覆盖率", "95", "%", "at-least", "target", ""),
                        figure("覆盖率", "12", "%", "exact", "change", "")))
                .orElseThrow();

        assertThat(chart.blocks()).hasSize(1);
        assertThat(chart.blocks().get(0).most()).isEqualTo("100");
        Chart.Row row = chart.blocks().get(0).rows().get(0);
        assertThat(row.baseline().orElseThrow().x()).isEqualTo("38.4%");
        assertThat(row.target().orElseThrow().written()).isEqualTo("≥ 95%");
        assertThat(chart.left())
                .as("a change has no place on the scale, and is counted")
                .isEqualTo(1);
    }

    @Test
    void theLatestFigureIsTheBarAndFormerOnesAreTicks() {
        Chart.Row row = ChartDrawing.of(List.of(
                        figure("学校", "100", "所", "exact", "actual", "2020-01-01"),
                        figure("学校", "120", "所", "exact", "actual", "2021-01-01")))
                .orElseThrow()
                .blocks()
                .get(0)
                .rows()
                .get(0);

        assertThat(row.actual().orElseThrow().written()).isEqualTo("120 所");
        assertThat(row.others()).extracting(Chart.Mark::written).containsExactly("100 所");
    }

    @Test
    void unitsWithTargetsComeFirst() {
        assertThat(ChartDrawing.of(List.of(
                                figure("甲", "1", "个", "exact", "actual", ""),
                                figure("乙", "2", "个", "exact", "actual", ""),
                                figure("丙", "3", "个", "exact", "actual", ""),
                                figure("丁", "4", "名", "exact", "target", ""),
                                figure("丁", "3", "名", "exact", "actual", "")))
                        .orElseThrow()
                        .blocks())
                .extracting(Chart.Block::unit)
                .containsExactly("名", "个");
    }

    @Test
    void numbersAreWrittenInGroupsWithSignAndUnit() {
        assertThat(Numbers.written(new BigDecimal("7400"), Optional.empty(), "at-least", "个"))
                .isEqualTo("≥ 7,400 个");
        assertThat(Numbers.written(new BigDecimal("98.430"), Optional.empty(), "exact", "%"))
                .isEqualTo("98.43%");
        assertThat(Numbers.written(new BigDecimal("3"), Optional.of(new BigDecimal("5")), "about", "年"))
                .isEqualTo("≈ 3–5 年");
    }
}
