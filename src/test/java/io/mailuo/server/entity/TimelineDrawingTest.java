package io.mailuo.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {

    private static Post post(String tenure, String first, String last, String begins, String ends) {
        return new Post(
                new Value("李桦", "zh-Hans", ""),
                "局长",
                Optional.empty(),
                tenure,
                new Glossary.Label(tenure, tenure),
                first,
                last,
                begins,
                ends,
                1,
                new Support(List.of(), 0, 0, ""));
    }

    @Test
    void postsWithoutADayHaveNoTimeline() {
        assertThat(TimelineDrawing.of(List.of(post("current", "", "", "", "")))).isEmpty();
    }

    @Test
    void theScaleBeginsAndEndsAtWholeSteps() {
        Timeline line = TimelineDrawing.of(List.of(
                        post("former", "", "", "2012-03-01", "2018-06-30"),
                        post("current", "2021-05-06", "2023-09-01", "", ""),
                        post("current", "", "", "", "")))
                .orElseThrow();

        assertThat(line.ticks())
                .extracting(Timeline.Tick::label)
                .startsWith("2012", "2014")
                .hasSizeLessThanOrEqualTo(8);
        assertThat(line.ticks().get(0).x()).isEqualTo("0%");
        assertThat(line.rows()).hasSize(2);
        assertThat(line.undated()).isEqualTo(1);
    }

    @Test
    void monthsAreNamedWhereTheTimeIsShort() {
        assertThat(TimelineDrawing.of(List.of(post("current", "2021-05-06", "2021-09-01", "", "")))
                        .orElseThrow()
                        .ticks())
                .extracting(Timeline.Tick::label)
                .contains("2021-05", "2021-09");
    }

    @Test
    void statedAndAttestedTimesAreApart() {
        Timeline.Row stated = row(post("former", "", "", "2012-01-01", "2016-01-01"));
        Timeline.Row seen = row(post("current", "2021-05-06", "2021-05-06", "", ""));

        assertThat(stated.stated()).isPresent();
        assertThat(stated.attested()).isEmpty();
        assertThat(seen.stated()).isEmpty();
        assertThat(seen.attested().orElseThrow().width())
                .as("one day is still seen")
                .isEqualTo("0.6%");
    }

    @Test
    void aTimeOfWhichOnlyTheBeginIsKnownIsOpen() {
        assertThat(row(post("former", "", "", "2012-01-01", ""))
                        .stated()
                        .orElseThrow()
                        .open())
                .isTrue();
        assertThat(row(post("current", "2015-01-01", "2016-01-01", "2012-01-01", ""))
                        .stated()
                        .orElseThrow()
                        .open())
                .as("it lasts at least until the last article that attests it")
                .isFalse();
    }

    private static Timeline.Row row(Post post) {
        return TimelineDrawing.of(List.of(post)).orElseThrow().rows().get(0);
    }
}
