package io.mailuo.text;

import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates: {@code [截至|到|自 …] date [至 date] [以来|起|以前 …]}, where a date is read by {@link DateReader}.
 *
 * <p>自 and 从 may have an event between the date and 以来 (自2018年10月隧道开通以来).
 */
final class DateGrammar {

    /** 2019年7月至今 */
    private static final String NOW = "今";

    private static final int LONGEST_EVENT = 14;

    private final TimeGrammar words;
    private final String text;
    private final DateReader dates;
    private final Optional<LocalDate> anchor;

    DateGrammar(TimeGrammar words, String text, Optional<LocalDate> anchor) {
        this.words = words;
        this.text = text;
        this.anchor = anchor;
        this.dates = new DateReader(words, text, anchor);
    }

    Optional<TimeExpression> read(int at) {
        String until = first("until", at);
        String since = first("since", at);
        int start = at + until.length() + since.length();
        Optional<DateReader.Day> first = dates.read(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (!until.isEmpty()) {
            boolean range = at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '日');
            return range ? Optional.empty() : Optional.of(bound(at, first.get(), until));
        }
        int end = first.get().end();
        String range = first("range", end);
        Optional<DateReader.Day> second =
                range.isEmpty() ? Optional.empty() : dates.readAfter(end + range.length(), first.get());
        if (second.isEmpty() && !range.isEmpty() && text.startsWith(NOW, end + range.length())) {
            Span span = new Span(at, end + range.length() + NOW.length());
            return Optional.of(new TimeExpression(span, Kind.PERIOD, first.get().first(), Optional.empty()));
        }
        if (second.isPresent()) {
            Span span = new Span(at, suffix("since-after", second.get().end(), "期间"));
            return Optional.of(new TimeExpression(
                    span, Kind.PERIOD, first.get().first(), second.get().last()));
        }
        return Optional.of(single(at, first.get(), !since.isEmpty()));
    }

    private TimeExpression bound(int at, DateReader.Day day, String until) {
        boolean year = until.length() > 1 || day.length() >= 3;
        return new TimeExpression(new Span(at, day.end()), year ? Kind.BOUND : Kind.DATE, Optional.empty(), day.last());
    }

    private TimeExpression single(int at, DateReader.Day day, boolean since) {
        int end = day.end();
        String after = first("since-after", end);
        if (!after.isEmpty()) {
            return new TimeExpression(new Span(at, end + after.length()), Kind.BOUND, day.first(), anchor);
        }
        if (since) {
            int event = event(end);
            return event > end
                    ? new TimeExpression(new Span(at, event), Kind.BOUND, day.first(), anchor)
                    : plain(at + (text.startsWith("自从", at) ? 2 : 1), day);
        }
        String earlier = first("before-after", end);
        if (!earlier.isEmpty() && !text.startsWith("前往", end) && !text.startsWith("前后", end)) {
            Optional<LocalDate> last =
                    earlier.equals("前") ? day.last() : day.first().map(d -> d.minusDays(1));
            return new TimeExpression(new Span(at, end + earlier.length()), Kind.BOUND, Optional.empty(), last);
        }
        String later = first("after-after", end);
        if (!later.isEmpty()) {
            return new TimeExpression(new Span(at, end + later.length()), Kind.BOUND, day.last(), Optional.empty());
        }
        return plain(at, day);
    }

    private TimeExpression plain(int at, DateReader.Day day) {
        int end = text.startsWith("期间", day.end()) ? day.end() + 2 : day.end();
        Kind kind = day.period() || end > day.end() ? Kind.PERIOD : Kind.DATE;
        return new TimeExpression(new Span(at, end), kind, day.first(), day.last());
    }

    /** End of 以来 or 起 behind an event that no punctuation cuts off. */
    private int event(int from) {
        for (int i = from; i < text.length() && i <= from + LONGEST_EVENT; i++) {
            if (text.startsWith("以来", i)) {
                return i + 2;
            }
            if ("，。；：！？、,（\n".indexOf(text.charAt(i)) >= 0) {
                return from;
            }
        }
        return from;
    }

    private int suffix(String role, int end, String other) {
        String word = first(role, end);
        return end + (word.isEmpty() && text.startsWith(other, end) ? other.length() : word.length());
    }

    private String first(String role, int at) {
        return words.first(role, text, at);
    }
}
