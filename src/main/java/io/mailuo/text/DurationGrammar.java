package io.mailuo.text;

import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lengths of time: {@code [近|过去|今后 …] number [多] (年|个月|天|周|小时 …) [时间|内|来|间 …]}.
 *
 * <p>近三年 and 过去五年 end with the article's day, so they are resolved; 3年内 may look either way and is not.
 */
final class DurationGrammar {

    /** What the number of a duration is written with. */
    static final String NUMBER = "0123456789.一二两三四五六七八九十百几数半";

    private final TimeGrammar words;

    DurationGrammar(TimeGrammar words) {
        this.words = words;
    }

    Optional<TimeExpression> read(String text, int at, Optional<LocalDate> anchor) {
        String before = words.first("length-before", text, at);
        int number = at + before.length();
        int end = number(text, number);
        if (end == number || (before.isEmpty() && at > 0 && joined(text.charAt(at - 1)))) {
            return Optional.empty();
        }
        int more = end < text.length() && "多余几".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        String unit = words.first("length-unit", text, more);
        int stop = more + unit.length();
        boolean noLength = unit.isEmpty()
                || (unit.equals("年") && (text.startsWith("级", stop) || text.startsWith("代", stop)))
                || (unit.equals("周") && (text.startsWith("岁", stop) || text.startsWith("年", stop)));
        if (noLength) {
            return Optional.empty();
        }
        String after = words.first("length-after", text, stop);
        Span span = new Span(at, stop + after.length());
        Optional<LocalDate> end0 = past(before) || after.equals("来") ? anchor : Optional.empty();
        Optional<LocalDate> start = past(before) && unit.equals("年")
                ? NumberParser.parse(text.substring(number, end)).flatMap(n -> yearsBefore(anchor, n))
                : Optional.empty();
        return Optional.of(new TimeExpression(span, Kind.DURATION, start, end0));
    }

    private static boolean past(String before) {
        return before.startsWith("近") || before.contains("过去") || before.startsWith("最近");
    }

    private static Optional<LocalDate> yearsBefore(Optional<LocalDate> anchor, BigDecimal years) {
        boolean sane = years.compareTo(BigDecimal.valueOf(200)) < 0;
        return sane ? anchor.map(day -> day.minusYears(years.intValue())) : Optional.empty();
    }

    /** A digit before, 第 or 每 mean that the number is another thing (第三年, 每3年). */
    private static boolean joined(char previous) {
        return Character.isDigit(previous) || "第.每数几".indexOf(previous) >= 0 || NumberParser.digit(previous) >= 0;
    }

    /** End of a number below 1000 (2024年 is a year), or of 几 and 数. */
    private static int number(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && NUMBER.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean vague = end == at + 1 && "几数半".indexOf(text.charAt(at)) >= 0;
        boolean number = NumberParser.parse(text.substring(at, end))
                .filter(n -> n.compareTo(BigDecimal.valueOf(1000)) < 0)
                .isPresent();
        return vague || number ? end : at;
    }
}
