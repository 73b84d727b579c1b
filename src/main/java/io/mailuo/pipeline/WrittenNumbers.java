package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Numeral;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.text.Normaliser;
import io.mailuo.text.Numerals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds in an article's own words the characters that write a value, as the pipeline itself reads numbers. */
public final class WrittenNumbers {

    /** Between a number and its unit stand at most a qualifier and a mark: 7400余个. */
    private static final int TO_UNIT = 2;

    private final Normaliser normaliser;
    private final Numerals numerals;

    /** Reads numbers with the tables of a lexicon. */
    public WrittenNumbers(Lexicon lexicon) {
        normaliser = new Normaliser(lexicon);
        numerals = new Numerals(lexicon);
    }

    /**
     * Where a value stands; a fall of 3.9 is written without its sign.
     *
     * @param words the article's own words, damage and all
     * @param value the value
     * @param upper upper end of a range, up to whose digits the answer reaches; the value itself if it is no range
     * @param unit by which the right one of equal numbers is told
     * @return a range of {@code words} in UTF-16 units; empty if the words write the value in no way that is known
     */
    public Optional<Span> find(String words, BigDecimal value, BigDecimal upper, String unit) {
        Text text = normaliser.normalise(words);
        List<Numeral> found = numerals.find(text.normal(), 0);
        return found.stream()
                .filter(numeral -> same(numeral.value(), value))
                .min(Comparator.<Numeral>comparingInt(numeral -> unitFollows(text.normal(), numeral, unit) ? 0 : 1)
                        .thenComparing(Numeral::span))
                .map(from -> new Span(from.span().start(), end(found, from, value, upper)))
                .map(text::rawSpan);
    }

    private static int end(List<Numeral> found, Numeral from, BigDecimal value, BigDecimal upper) {
        return value.compareTo(upper) == 0
                ? from.span().end()
                : found.stream()
                        .filter(numeral -> numeral.span().start() > from.span().start() && same(numeral.value(), upper))
                        .findFirst()
                        .orElse(from)
                        .span()
                        .end();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.abs().compareTo(other.abs()) == 0;
    }

    private static boolean unitFollows(String text, Numeral numeral, String unit) {
        int at = text.indexOf(unit, numeral.span().end());
        return at >= 0 && at <= numeral.span().end() + TO_UNIT;
    }
}
