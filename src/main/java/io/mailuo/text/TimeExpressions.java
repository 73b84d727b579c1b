package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds dates, spans of time, bounds and durations in a text, and says which days they cover where the text or the
 * article's own date decides it.
 *
 * <p>Dates and durations are read by a grammar ({@link DateGrammar}, {@link DurationGrammar}); what is a fixed word
 * (近年来, 目前, 春节假期) stands in the table {@code time-words}. The longest reading at a place wins.
 */
public final class TimeExpressions {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final WordIndex words;
    private final TimeGrammar grammar;
    private final DurationGrammar durations;

    /** Reads the tables {@code time-words} and {@code time-grammar}. */
    public TimeExpressions(Lexicon lexicon) {
        lexicon.rows("time-words")
                .forEach(row -> kinds.put(row.getOrDefault("word", ""), Kind.valueOf(row.getOrDefault("kind", ""))));
        words = new WordIndex(kinds.keySet());
        grammar = new TimeGrammar(lexicon);
        durations = new DurationGrammar(grammar);
    }

    /**
     * The expressions of time in a piece of text, in order, none inside another.
     *
     * @param text characters of a normal text
     * @param offset where they begin in the normal text; spans of the result count from its start
     * @param anchor the day of the article, which 今年 and 5月3日 are relative to
     */
    public List<TimeExpression> find(String text, int offset, Optional<LocalDate> anchor) {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<TimeExpression> read = read(text, at, anchor);
            if (read.isPresent()) {
                Span span = read.get().span();
                found.add(new TimeExpression(
                        new Span(offset + span.start(), offset + span.end()),
                        read.get().kind(),
                        read.get().start(),
                        read.get().end()));
                at = span.end();
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<TimeExpression> read(String text, int at, Optional<LocalDate> anchor) {
        Optional<TimeExpression> best = new DateGrammar(grammar, text, anchor).read(at);
        Optional<TimeExpression> duration = durations.read(text, at, anchor);
        if (length(duration) > length(best)) {
            best = duration;
        }
        Optional<TimeExpression> months = NumericMonths.read(text, at);
        if (length(months) > length(best)) {
            best = months;
        }
        int end = words.longest(text, at);
        if (end - at > length(best)) {
            Kind kind = kinds.getOrDefault(text.substring(at, end), Kind.VAGUE);
            best = Optional.of(new TimeExpression(new Span(at, end), kind, Optional.empty(), Optional.empty()));
        }
        return best;
    }

    private static int length(Optional<TimeExpression> time) {
        return time.map(t -> t.span().length()).orElse(0);
    }
}
