package io.mailuo.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads one date: a year (2021年, 二〇二一年, 去年), a part of it (5月, 上半年, 前三季度, 底), a day (3日), in that order
 * and each optional.
 */
final class DateReader {

    private static final String NUMBER = "0123456789〇零一二三四五六七八九十";

    /** What a date may begin with that begins with no word of the grammar: a number, 上半年, 前三季度, 第二季度. */
    static final String FIRSTS = NUMBER + "上下前头第两";

    private final TimeGrammar words;
    private final String text;
    private final Optional<LocalDate> anchor;

    /**
     * A date as read.
     *
     * @param start index of its first character
     * @param end index after its last
     * @param period whether it is a span by nature (上半年, 前三季度, 1至9月)
     * @param first first day covered, where known
     * @param last last day covered, where known
     * @param month its month, 0 where it has none
     */
    record Day(int start, int end, boolean period, Optional<LocalDate> first, Optional<LocalDate> last, int month) {

        int length() {
            return end - start;
        }
    }

    DateReader(TimeGrammar words, String text, Optional<LocalDate> anchor) {
        this.words = words;
        this.text = text;
        this.anchor = anchor;
    }

    /** The date that begins at {@code at}, if one does. */
    Optional<Day> read(int at) {
        if (at >= text.length() || (at > 0 && Character.isDigit(text.charAt(at)) && cutsNumber(at))) {
            return Optional.empty();
        }
        String relative = words.first("year", text, at);
        if (!relative.isEmpty()) {
            int years = Integer.parseInt(words.value("year", relative));
            return Optional.of(within(at, at + relative.length(), anchor.map(day -> day.getYear() + years)));
        }
        String near = words.first("day", text, at);
        if (!near.isEmpty()) {
            int days = Integer.parseInt(words.value("day", near));
            Optional<LocalDate> date = anchor.map(day -> day.plusDays(days));
            return Optional.of(new Day(at, at + near.length(), false, date, date, 0));
        }
        int year = number(at);
        if (year - at == 4 && text.startsWith("年", year) && !text.startsWith("年级", year)) {
            Optional<Integer> value = value(at, year);
            return text.startsWith("代", year + 1)
                    ? Optional.of(decade(at, year + 2, value))
                    : value.map(v -> within(at, year + 1, Optional.of(v)));
        }
        if (year - at == 4 && isDigit(at) && year < text.length() && "至—-－–~～".indexOf(text.charAt(year)) >= 0) {
            int other = number(year + 1);
            boolean years = other - year == 5 && text.startsWith("年", other);
            return years ? value(at, year).map(v -> whole(at, year, Optional.of(v))) : Optional.empty();
        }
        return part(at, at, Optional.empty());
    }

    /** The second date of a range, which may lack what the first one has (10月15日至19日, 1至9月, 2003至2007年). */
    Optional<Day> readAfter(int at, Day first) {
        Optional<Day> full = read(at);
        if (full.isPresent() || first.month() == 0) {
            return full;
        }
        int end = number(at);
        Optional<Integer> day = end > at && (text.startsWith("日", end) || text.startsWith("号", end))
                ? value(at, end)
                : Optional.empty();
        return day.map(d -> {
            Optional<LocalDate> date = first.first().flatMap(f -> date(f.getYear(), first.month(), d));
            return new Day(at, end + 1, false, date, date, first.month());
        });
    }

    private boolean cutsNumber(int at) {
        return Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.';
    }

    private Day within(int at, int end, Optional<Integer> year) {
        int next = text.startsWith("的", end) || text.startsWith("度", end) ? end + 1 : end;
        return part(at, next, year).or(() -> edge(at, end, year)).orElseGet(() -> whole(at, end, year));
    }

    private Day whole(int at, int end, Optional<Integer> year) {
        int stop = text.startsWith("全年", end)
                ? end + 2
                : text.startsWith("度", end) && !text.startsWith("度过", end) ? end + 1 : end;
        return months(at, stop, false, year, 1, 12, 0);
    }

    private static Day decade(int at, int end, Optional<Integer> year) {
        return new Day(at, end, true, year.flatMap(y -> date(y, 1, 1)), year.flatMap(y -> date(y + 9, 12, 31)), 0);
    }

    private Optional<Day> edge(int at, int end, Optional<Integer> year) {
        return words.of("edge").stream()
                .filter(edge ->
                        text.startsWith(edge, end) && !text.startsWith("中国", end) && !text.startsWith("中央", end))
                .filter(edge -> !edge.equals("中") || text.startsWith("，", end + 1))
                .findFirst()
                .map(edge -> edge(at, end + edge.length(), edge, year));
    }

    /** 年初 is January, 年底 December, 年中 June and July: the press means no more than that. */
    private Day edge(int at, int end, String edge, Optional<Integer> year) {
        String[] months = words.value("edge", edge).split("-", 2);
        return months(at, end, false, year, Integer.parseInt(months[0]), Integer.parseInt(months[1]), 0);
    }

    /** A half, quarter or month of the year, with its day. */
    private Optional<Day> part(int at, int from, Optional<Integer> year) {
        boolean first = text.startsWith("上半年", from);
        if (first || text.startsWith("下半年", from)) {
            return Optional.of(months(at, from + 3, true, currentYear(year), first ? 1 : 7, first ? 6 : 12, 0));
        }
        return quarter(at, from, year).or(() -> month(at, from, year));
    }

    private Optional<Day> quarter(int at, int from, Optional<Integer> year) {
        boolean up = text.startsWith("前", from) || text.startsWith("头", from);
        int start = up || text.startsWith("第", from) ? from + 1 : from;
        int end = start < text.length() && text.charAt(start) == '两' ? start + 1 : number(start);
        String unit = text.startsWith("个季度", end)
                ? "个季度"
                : text.startsWith("季度", end) ? "季度" : up && text.startsWith("个月", end) ? "个月" : "";
        Optional<Integer> count = end == start || unit.isEmpty() ? Optional.empty() : value(start, end);
        boolean months = unit.equals("个月");
        if (count.isEmpty() || count.get() < 1 || count.get() > (months ? 12 : 4) || (!up && unit.equals("个季度"))) {
            return Optional.empty();
        }
        int last = months ? count.get() : count.get() * 3;
        return Optional.of(months(at, end + unit.length(), true, currentYear(year), up ? 1 : last - 2, last, 0));
    }

    private Optional<Day> month(int at, int from, Optional<Integer> year) {
        int end = number(from);
        if (end == from || (from > 0 && text.charAt(from - 1) == '第')) {
            return Optional.empty();
        }
        int separator = end;
        if (end < text.length() && "至—-－–~～到".indexOf(text.charAt(end)) >= 0) {
            int upper = number(end + 1);
            end = upper > end + 1 && text.startsWith("月", upper) ? upper : end;
        }
        Optional<Integer> first = value(from, separator).filter(m -> m >= 1 && m <= 12);
        Optional<Integer> last =
                end == separator ? first : value(separator + 1, end).filter(m -> m <= 12);
        if (!text.startsWith("月", end) || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> known = year.or(() -> yearOf(last.get()));
        if (end > separator) {
            int stop = text.startsWith("份", end + 1) ? end + 2 : end + 1;
            return Optional.of(months(at, stop, true, known, first.get(), last.get(), 0));
        }
        return Optional.of(day(at, end + 1, known, first.get()));
    }

    private Day day(int at, int end, Optional<Integer> year, int month) {
        int number = number(end);
        Optional<Integer> day = number > end && (text.startsWith("日", number) || text.startsWith("号", number))
                ? value(end, number).filter(d -> d >= 1 && d <= 31)
                : Optional.empty();
        if (day.isPresent()) {
            Optional<LocalDate> date = year.flatMap(y -> date(y, month, day.get()));
            return new Day(at, number + 1, false, date, date, month);
        }
        String part = words.of("month-part").stream()
                .filter(p -> text.startsWith(p, end))
                .findFirst()
                .orElse(text.startsWith("份", end) ? "份" : "");
        int stop = end + part.length();
        boolean dayFollows = number > end && number < text.length() && "至—-－–~～".indexOf(text.charAt(number)) >= 0;
        if (dayFollows) {
            Optional<Integer> first = value(end, number).filter(d -> d >= 1 && d <= 31);
            Optional<LocalDate> date = first.flatMap(d -> year.flatMap(y -> date(y, month, d)));
            return new Day(at, first.isPresent() ? number : stop, false, date, date, month);
        }
        return months(at, stop, false, year, month, month, month);
    }

    private Optional<Integer> currentYear(Optional<Integer> year) {
        return year.or(() -> anchor.map(LocalDate::getYear));
    }

    /** The year of a month named alone: the one that brings it nearest to the article's day, rather past than future. */
    private Optional<Integer> yearOf(int month) {
        return anchor.map(day -> month > day.getMonthValue() + 3 ? day.getYear() - 1 : day.getYear());
    }

    private static Day months(int at, int end, boolean period, Optional<Integer> year, int first, int last, int month) {
        return new Day(
                at,
                end,
                period,
                year.flatMap(y -> date(y, first, 1)),
                year.filter(y -> y > 0).map(y -> YearMonth.of(y, last).atEndOfMonth()),
                month);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private int number(int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && NUMBER.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private Optional<Integer> value(int from, int to) {
        String written = text.substring(from, to);
        boolean places = written.length() == 4 && written.chars().allMatch(c -> NumberParser.digit((char) c) >= 0);
        if (places) {
            return Optional.of(written.chars().reduce(0, (sum, c) -> sum * 10 + NumberParser.digit((char) c)));
        }
        return NumberParser.parse(written).map(java.math.BigDecimal::intValue);
    }
}
