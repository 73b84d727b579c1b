package io.mailuo.server.entity;

import io.mailuo.server.entity.Timeline.Bar;
import io.mailuo.server.entity.Timeline.Row;
import io.mailuo.server.entity.Timeline.Tick;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws posts along time. */
final class TimelineDrawing {

    private static final int MAX_ROWS = 24;
    private static final int MAX_TICKS = 8;

    /** Months between two marks of the scale. */
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600};

    /** So that a short time is still seen. */
    private static final double LEAST_WIDTH = 0.006;

    /** What is drawn of a time of which only the begin is known. */
    private static final double OPEN_WIDTH = 0.04;

    private final YearMonth from;
    private final YearMonth to;
    private final int step;

    private TimelineDrawing(YearMonth from, YearMonth to, int step) {
        this.from = from;
        this.to = to;
        this.step = step;
    }

    /** The posts that have a day; empty if none has. */
    static Optional<Timeline> of(List<Post> posts) {
        List<Post> dated =
                posts.stream().filter(post -> days(post).findAny().isPresent()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dated.stream()
                .flatMap(TimelineDrawing::days)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = dated.stream()
                .flatMap(TimelineDrawing::days)
                .max(LocalDate::compareTo)
                .orElseThrow();
        TimelineDrawing drawing =
                scale(YearMonth.from(first), YearMonth.from(last).plusMonths(1));
        return Optional.of(new Timeline(
                drawing.ticks(),
                dated.stream().limit(MAX_ROWS).map(drawing::row).toList(),
                posts.size() - Math.min(MAX_ROWS, dated.size())));
    }

    private static Stream<LocalDate> days(Post post) {
        return Stream.of(post.begins(), post.first(), post.last(), post.ends()).flatMap(day -> day(day).stream());
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? Optional.of(LocalDate.parse(text.substring(0, 10)))
                : Optional.empty();
    }

    /** A scale whose marks are at whole steps and not too many. */
    private static TimelineDrawing scale(YearMonth first, YearMonth last) {
        for (int step : STEPS) {
            YearMonth from = floor(first, step);
            YearMonth to = floor(last.plusMonths(step - 1L), step);
            if (from.until(to, ChronoUnit.MONTHS) / step <= MAX_TICKS) {
                return new TimelineDrawing(from, to, step);
            }
        }
        int longest = STEPS[STEPS.length - 1];
        return new TimelineDrawing(floor(first, longest), floor(last.plusMonths(longest - 1L), longest), longest);
    }

    private static YearMonth floor(YearMonth month, int step) {
        long months = month.getYear() * 12L + month.getMonthValue() - 1;
        long floored = Math.floorDiv(months, (long) step) * step;
        return YearMonth.of((int) Math.floorDiv(floored, 12L), (int) Math.floorMod(floored, 12L) + 1);
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (YearMonth at = from; at.isBefore(to); at = at.plusMonths(step)) {
            ticks.add(new Tick(
                    Numbers.share(share(at.atDay(1))), step < 12 ? at.toString() : String.valueOf(at.getYear())));
        }
        return ticks;
    }

    private Row row(Post post) {
        String end = post.ends().isEmpty() ? post.last() : post.ends();
        return new Row(
                post.title(),
                post.body().map(body -> body.text()).orElse(""),
                post.tenure(),
                post.tenureLabel(),
                post.begins().isEmpty() && post.ends().isEmpty()
                        ? Optional.empty()
                        : bar(post.begins().isEmpty() ? post.first() : post.begins(), end),
                bar(post.first(), post.last()),
                words(post));
    }

    private static String words(Post post) {
        String stated = post.begins().isEmpty() && post.ends().isEmpty() ? "" : post.begins() + " – " + post.ends();
        String attested = post.first().equals(post.last()) ? post.first() : post.first() + " – " + post.last();
        return stated.isEmpty() ? attested : stated;
    }

    private Optional<Bar> bar(String begin, String end) {
        Optional<LocalDate> from = day(begin).or(() -> day(end));
        Optional<LocalDate> to = day(end).or(() -> day(begin));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean open = day(end).isEmpty();
        double left = share(from.orElseThrow());
        double right = open ? Math.min(1, left + OPEN_WIDTH) : Math.max(left, share(to.orElseThrow()));
        return Optional.of(new Bar(
                Numbers.share(left), Numbers.share(Math.max(LEAST_WIDTH, right - left)), Numbers.share(right), open));
    }

    private double share(LocalDate day) {
        double whole = from.atDay(1).until(to.atDay(1), ChronoUnit.DAYS);
        return from.atDay(1).until(day, ChronoUnit.DAYS) / whole;
    }
}
