package io.mailuo.text;

import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spans of time of a curriculum vitae, months in figures: 1996.09—2003.04, 2016-03至2019-07, 2019.07至今, 2019.07— at the end.
 * A single 2016.03 is a number as often as a month and is left to the numerals.
 */
final class NumericMonths {

    private static final String MONTH = "((?:19|20)\\d\\d)([./-])(0[1-9]|1[0-2])(?:[./-](?:0[1-9]|[12]\\d|3[01]))?(?![\\d.])";
    private static final String RANGE = "\\s?(?:—{1,2}|-{1,2}|－{1,2}|–|~|～|至|到)\\s?";
    private static final Pattern SPAN =
            Pattern.compile(MONTH + RANGE + "(?:((?:19|20)\\d\\d)\\2(0[1-9]|1[0-2])(?:[./-]\\d\\d)?(?![\\d.])|至?今|(?=[\\s　]))");

    private NumericMonths() {}

    /** The span of time that begins at a position, in characters of {@code text}. */
    static Optional<TimeExpression> read(String text, int at) {
        if (!Character.isDigit(text.charAt(at)) || (at > 0 && Character.isDigit(text.charAt(at - 1)))) {
            return Optional.empty();
        }
        Matcher matcher = SPAN.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        LocalDate first = month(matcher.group(1), matcher.group(3)).atDay(1);
        Optional<LocalDate> last = Optional.ofNullable(matcher.group(4))
                .map(year -> month(year, matcher.group(5)).atEndOfMonth());
        if (last.filter(first::isAfter).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new TimeExpression(new Span(at, matcher.end()), Kind.PERIOD, Optional.of(first), last));
    }

    private static YearMonth month(String year, String month) throws DateTimeException {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }
}
