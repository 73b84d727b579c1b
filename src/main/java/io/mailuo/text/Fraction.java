package io.mailuo.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole: 三分之二, 3/4. Its value is the percentage, rounded to two decimals.
 *
 * @param end index after its last character
 * @param percent the percentage that it makes
 */
record Fraction(int end, BigDecimal percent) {

    private static final String CHINESE = "一二两三四五六七八九十";
    private static final int LARGEST = 100;
    private static final int LARGEST_DIGIT = 10;

    /** What makes two digits with a stroke a round of a contest, a number or a date (1/4决赛, 4/3号). */
    private static final String NO_PART = "决号级日月版季集场比赛/页期";

    /** The fraction that begins at a place of a text; none where it is more than the whole, or reads as another thing. */
    static Optional<Fraction> read(String text, int at) {
        return inWords(text, at).or(() -> inDigits(text, at));
    }

    private static Optional<Fraction> inWords(String text, int at) {
        int middle = run(text, at, CHINESE);
        if (middle == at || !text.startsWith("分之", middle)) {
            return Optional.empty();
        }
        int end = run(text, middle + 2, CHINESE);
        Optional<BigDecimal> whole = NumberParser.parse(text.substring(at, middle));
        Optional<BigDecimal> part =
                end == middle + 2 ? Optional.empty() : NumberParser.parse(text.substring(middle + 2, end));
        return whole.flatMap(w -> part.flatMap(p -> of(end, p, w, LARGEST)));
    }

    private static Optional<Fraction> inDigits(String text, int at) {
        int stroke = run(text, at, "0123456789");
        boolean joined = at > 0 && (text.charAt(at - 1) < 128 && !Character.isWhitespace(text.charAt(at - 1)));
        if (stroke == at || joined || !text.startsWith("/", stroke)) {
            return Optional.empty();
        }
        int end = run(text, stroke + 1, "0123456789");
        boolean other = end < text.length()
                && (NO_PART.indexOf(text.charAt(end)) >= 0 || (text.charAt(end) < 128 && text.charAt(end) != ','));
        if (end == stroke + 1 || other || end - at > 5) {
            return Optional.empty();
        }
        return of(
                end,
                new BigDecimal(text.substring(at, stroke)),
                new BigDecimal(text.substring(stroke + 1, end)),
                LARGEST_DIGIT);
    }

    private static Optional<Fraction> of(int end, BigDecimal part, BigDecimal whole, int largest) {
        boolean sane =
                part.signum() > 0 && part.compareTo(whole) < 0 && whole.compareTo(BigDecimal.valueOf(largest)) <= 0;
        return sane
                ? Optional.of(new Fraction(
                        end,
                        part.multiply(BigDecimal.valueOf(100))
                                .divide(whole, 2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()))
                : Optional.empty();
    }

    private static int run(String text, int from, String characters) {
        int end = from;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
