package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {

    private static final Optional<LocalDate> ANCHOR = Optional.of(LocalDate.of(2024, 10, 21));

    private final TimeExpressions times = new TimeExpressions(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2021年产量|2021年|DATE|2021-01-01|2021-12-31",
                "2021年5月，|2021年5月|DATE|2021-05-01|2021-05-31",
                "5月3日召开|5月3日|DATE|2024-05-03|2024-05-03",
                "12月举行|12月|DATE|2024-12-01|2024-12-31",
                "今年1月|今年1月|DATE|2024-01-01|2024-01-31",
                "去年，|去年|DATE|2023-01-01|2023-12-31",
                "明年投产|明年|DATE|2025-01-01|2025-12-31",
                "上半年|上半年|PERIOD|2024-01-01|2024-06-30",
                "今年上半年|今年上半年|PERIOD|2024-01-01|2024-06-30",
                "前三季度|前三季度|PERIOD|2024-01-01|2024-09-30",
                "一季度|一季度|PERIOD|2024-01-01|2024-03-31",
                "前10个月|前10个月|PERIOD|2024-01-01|2024-10-31",
                "1至9月份|1至9月份|PERIOD|2024-01-01|2024-09-30",
                "1—4月|1—4月|PERIOD|2024-01-01|2024-04-30",
                "2003年至2007年|2003年至2007年|PERIOD|2003-01-01|2007-12-31",
                "2003—2007年|2003—2007年|PERIOD|2003-01-01|2007-12-31",
                "10月15日至19日|10月15日至19日|PERIOD|2024-10-15|2024-10-19",
                "去年同期|去年同期|DATE|-|-",
                "1996.09—2003.04 某局|1996.09—2003.04|PERIOD|1996-09-01|2003-04-30",
                "2016-03至2019-07任|2016-03至2019-07|PERIOD|2016-03-01|2019-07-31",
                "2019.07至今任|2019.07至今|PERIOD|2019-07-01|-",
                "2019年7月至今，|2019年7月至今|PERIOD|2019-07-01|-",
                "截至6月底，|截至6月底|BOUND|-|2024-06-30",
                "截至2024年底|截至2024年底|BOUND|-|2024-12-31",
                "2023年底，|2023年底|DATE|2023-12-01|2023-12-31",
                "今年年初|今年年初|DATE|2024-01-01|2024-01-31",
                "截至昨天，|截至昨天|BOUND|-|2024-10-20",
                "昨天举行|昨天|DATE|2024-10-20|2024-10-20",
                "到2025年，|到2025年|BOUND|-|2025-12-31",
                "二〇二四年五月|二〇二四年五月|DATE|2024-05-01|2024-05-31",
                "“十四五”期间|“十四五”期间|PERIOD|-|-",
                "近年来|近年来|PERIOD|-|-",
                "近三年|近三年|DURATION|2021-10-21|2024-10-21",
                "过去五年|过去五年|DURATION|2019-10-21|2024-10-21",
                "3年内|3年内|DURATION|-|-",
                "今后五年内|今后五年内|DURATION|-|-",
                "5年时间|5年时间|DURATION|-|-",
                "80多天|80多天|DURATION|-|-",
                "20多年来|20多年来|DURATION|-|2024-10-21",
                "新时代十年，|新时代十年|PERIOD|-|-",
                "自2018年10月隧道开通以来|自2018年10月隧道开通以来|BOUND|2018-10-01|2024-10-21",
                "今年以来|今年以来|BOUND|2024-01-01|2024-10-21",
                "2013年起|2013年起|BOUND|2013-01-01|2024-10-21",
                "2005年以前|2005年以前|BOUND|-|2004-12-31",
                "目前，|目前|VAGUE|-|-",
                "日前，|日前|VAGUE|-|-"
            })
    void readsTheWordsAndTheDays(String text, String words, String kind, LocalDate start, LocalDate end) {
        List<TimeExpression> found = times.find(text, 0, ANCHOR);
        assertThat(found).singleElement().satisfies(time -> {
            assertThat(time.span().of(text)).isEqualTo(words);
            assertThat(time.kind()).isEqualTo(TimeExpression.Kind.valueOf(kind));
            assertThat(time.start()).isEqualTo(Optional.ofNullable(start));
            assertThat(time.end()).isEqualTo(Optional.ofNullable(end));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998届学生", "第三年级", "12个部门", "2024名", "月球", "年轻", "3.5万人", "13月", "七上八下"})
    void refusesWhatIsNoTime(String text) {
        assertThat(times.find(text, 0, ANCHOR)).isEmpty();
    }

    @Test
    void leavesRelativeDatesOpenWithoutAnAnchor() {
        assertThat(times.find("今年5月", 0, Optional.empty())).singleElement().satisfies(time -> {
            assertThat(time.start()).isEmpty();
            assertThat(time.end()).isEmpty();
        });
    }

    @Test
    void countsSpansFromTheOffset() {
        assertThat(times.find("，2021年", 50, ANCHOR))
                .singleElement()
                .extracting(TimeExpression::span)
                .isEqualTo(new Span(51, 56));
    }

    @Test
    void anotherYearMovesTheDaysAndNothingElse() {
        for (int year = 1990; year < 2030; year++) {
            TimeExpression time = times.find(year + "年3月", 0, ANCHOR).get(0);
            assertThat(time.start()).contains(LocalDate.of(year, 3, 1));
            assertThat(time.span()).isEqualTo(new Span(0, 7));
        }
    }
}
