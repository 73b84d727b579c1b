package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds dates, spans of time, bounds and durations in a text, and says which days they cover where the text or the
 * article's own date decides it.
 *
 * <p>Dates and durations are read by a grammar ({@link DateGrammar}, {@link DurationGrammar}); what is a fixed word
 * (近年来, 目前, 春节假期) stands in the table {@code time-words}. The longest reading at a place wins.
 */
public final class TimeExpressions {

    /** The roles of words that may be the first of an expression. */
    private static final List<String> FIRST_ROLES = List.of("until", "since", "year", "day", "length-before");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Words words;
    private final TimeGrammar grammar;
    private final DurationGrammar durations;
    /** The characters that an expression may begin with: most of a text is passed over by them. */
    private final BitSet firsts = new BitSet();

    /** Reads the tables {@code time-words} and {@code time-grammar}. */
    public TimeExpressions(Lexicon lexicon) {
        lexicon.rows("time-words")
                .forEach(row -> kinds.put(row.getOrDefault("word", ""), Kind.valueOf(row.getOrDefault("kind", ""))));
        words = Words.of(kinds.keySet());
        grammar = new TimeGrammar(lexicon);
        durations = new DurationGrammar(grammar);
        (DateReader.FIRSTS + DurationGrammar.NUMBER).chars().forEach(firsts::set);
        Stream.concat(kinds.keySet().stream(), FIRST_ROLES.stream().flatMap(role -> grammar.of(role).stream()))
                .forEach(word -> firsts.set(word.charAt(0)));
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
        DateGrammar dates = new DateGrammar(grammar, text, anchor);
        int at = 0;
        while (at < text.length()) {
            Optional<TimeExpression> read =
                    firsts.get(text.charAt(at)) ? read(text, at, dates, anchor) : Optional.empty();
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

    private Optional<TimeExpression> read(String text, int at, DateGrammar dates, Optional<LocalDate> anchor) {
        Optional<TimeExpression> best = dates.read(at);
        Optional<TimeExpression> duration = durations.read(text, at, anchor);
        if (length(duration) > length(best)) {
            best = duration;
        }
        Optional<TimeExpression> months = NumericMonths.read(text, at);
        if (length(months) > length(best)) {
            best = months;
        }
        int end = at + words.longestAt(text, at, text.length());
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
