package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Numeral;
import io.mailuo.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers in a text: 3587, 7,400, 2.4万, 30多万, 三百二十, 百分之三十, 三分之二.
 *
 * <p>A magnitude without a digit (千, 万) is a number only beside a word that bounds it (上千, 近百, 百余); vague numbers
 * (数百, 几十), versions (1.2.3), codes (B12) and words that merely hold a numeral (统一, 四川;
 * table {@code numeral-words}) are none.
 */
public final class Numerals {

    private static final String CHINESE = "零〇一二两三四五六七八九十百千万亿廿卅";
    private static final int LONGEST = 24;

    private final Words words;
    private final Set<String> before;
    private final Set<String> after;

    /**
     * Reads the tables {@code numeral-words} (words that hold a numeral and are none) and {@code numeral-bounds}
     * (characters that make a lone magnitude a number).
     */
    public Numerals(Lexicon lexicon) {
        words = lexicon.words("numeral-words");
        before = lexicon.words("numeral-bounds", "place", "before");
        after = lexicon.words("numeral-bounds", "place", "after");
    }

    /**
     * The numbers in a piece of text, in order, none inside another.
     *
     * @param text characters of a normal text
     * @param offset where they begin in the normal text; spans of the result count from its start
     */
    public List<Numeral> find(String text, int offset) {
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int word = at + words.longestAt(text, at, text.length());
            if (word > at + 1 && Fraction.read(text, at).isEmpty()) {
                at = word;
                continue;
            }
            int end = numeral(text, at, offset, found);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Reads what begins at {@code at}, adds it if it is a number, and answers where reading goes on. */
    private int numeral(String text, int at, int offset, List<Numeral> found) {
        char c = text.charAt(at);
        if (!starts(c)) {
            return at;
        }
        int prefix = percentPrefix(text, at);
        int end = longest(text, at + prefix);
        if (prefix > 0 && end > at + prefix) {
            BigDecimal percent = value(text.substring(at + prefix, end)).movePointLeft(Math.max(0, shift(text, at)));
            add(found, text, at, end, offset, percent, Numeral.Form.PERCENT_WORDS);
            return end;
        }
        Optional<Fraction> fraction = Fraction.read(text, at);
        if (fraction.isPresent()) {
            int stop = fraction.get().end();
            add(found, text, at, stop, offset, fraction.get().percent(), Numeral.Form.PERCENT_WORDS);
            return stop;
        }
        end = longest(text, at);
        if (end == at || refused(text, at, end)) {
            return skip(text, at, end);
        }
        BigDecimal value = value(text.substring(at, end));
        int magnitudes = magnitudes(text, end);
        if (magnitudes > end) {
            value = value.multiply(value(text.substring(end + 1, magnitudes)));
            end = magnitudes;
        }
        add(found, text, at, end, offset, value, isAscii(c) ? Numeral.Form.DIGITS : Numeral.Form.CHINESE);
        return end;
    }

    private static void add(
            List<Numeral> found, String text, int at, int end, int offset, BigDecimal value, Numeral.Form form) {
        if (end > at && end <= text.length()) {
            BigDecimal plain = value.stripTrailingZeros();
            found.add(new Numeral(
                    new Span(offset + at, offset + end), plain.scale() < 0 ? plain.setScale(0) : plain, form));
        }
    }

    private static BigDecimal value(String number) {
        return NumberParser.parse(number).orElseThrow();
    }

    private static boolean starts(char c) {
        return isAscii(c) || CHINESE.indexOf(c) >= 0;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9';
    }

    /** Length of 百分之, 千分之 or 万分之. */
    private static int percentPrefix(String text, int at) {
        return text.startsWith("分之", at + 1) && "百千万".indexOf(text.charAt(at)) >= 0 ? 3 : 0;
    }

    private static int shift(String text, int at) {
        return "百千万".indexOf(text.charAt(at));
    }

    /** End of the longest number from {@code at}; a word that begins in it and reaches beyond it ends it (亿千瓦, 万一直). */
    private int longest(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + LONGEST && (starts(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        if (end > at + 1
                && "一千百万".indexOf(text.charAt(end - 1)) >= 0
                && words.longestAt(text, end - 1, text.length()) > 1) {
            end--;
        }
        for (; end > at; end--) {
            if (NumberParser.parse(text.substring(at, end)).isPresent()) {
                return end;
            }
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        return ",.点".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && starts(text.charAt(at + 1));
    }

    /** End of 万, 亿, 千 behind 多, 余 or 几 (30多万, 十几亿). */
    private static int magnitudes(String text, int end) {
        if (end >= text.length() || "多余几".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int stop = end + 1;
        while (stop < text.length() && "千万亿".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop > end + 1
                        && NumberParser.parse(text.substring(end + 1, stop)).isPresent()
                ? stop
                : end;
    }

    private boolean refused(String text, int at, int end) {
        char previous = at == 0 ? ' ' : text.charAt(at - 1);
        char next = end == text.length() ? ' ' : text.charAt(end);
        boolean vague = previous == '数' || previous == '几';
        if (vague && !isAscii(text.charAt(at))) {
            return true;
        }
        if (text.startsWith("分之", end)) {
            return true;
        }
        if (isAscii(text.charAt(at))) {
            boolean large = text.substring(at, end).chars().anyMatch(c -> "万亿".indexOf(c) >= 0);
            boolean code =
                    previous < 128 && ((Character.isLetter(previous) && !large) || previous == '+' || previous == '_');
            boolean zero = text.charAt(at) == '0' && end > at + 1 && isAscii(text.charAt(at + 1));
            return code
                    || zero
                    || next == '+'
                    || (next == '.' && end + 1 < text.length() && isAscii(text.charAt(end + 1)));
        }
        boolean lone = text.substring(at, end).chars().allMatch(c -> "百千万亿".indexOf(c) >= 0);
        boolean bounded = before.contains(String.valueOf(previous)) || after.contains(String.valueOf(next));
        return lone && !bounded;
    }

    /** Where to go on after what is no number: behind all of a fraction, a version or a vague number. */
    private int skip(String text, int at, int end) {
        int stop = Math.max(end, at + 1);
        if (text.startsWith("分之", stop)) {
            stop = longest(text, stop + 2);
        }
        while (stop < text.length()
                && isAscii(text.charAt(at))
                && (isAscii(text.charAt(stop)) || text.charAt(stop) == '.')) {
            stop++;
        }
        return stop;
    }
}
