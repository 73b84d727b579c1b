package io.mailuo.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one whole string as a number: digits with grouping commas and decimals, Chinese numerals, and the mixtures that
 * newspapers write (2.4万, 1亿2000万, 3千5百, 三点五万).
 *
 * <p>A number is a sum of sections, each up to 9999 or written in digits, and each followed by 万, 亿 or 万亿; inside a
 * section 千 百 十 must fall. Anything else is refused: two digits side by side without 〇 (三四 is vague), a unit that
 * does not fall (三百五百), 亿万.
 */
final class NumberParser {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** Digits with a point, or grouped by commas. */
    private static final Pattern WRITTEN = Pattern.compile("\\d+(\\.\\d+)?|\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final String text;
    private int at;

    private NumberParser(String text) {
        this.text = text;
    }

    /** The number that {@code text} is from its first character to its last; empty where it is none. */
    static Optional<BigDecimal> parse(String text) {
        NumberParser parser = new NumberParser(text);
        Optional<BigDecimal> value = text.isEmpty() ? Optional.empty() : parser.number();
        return value.filter(v -> parser.at == text.length()).map(NumberParser::plain);
    }

    /** The value of a Chinese digit, or -1. */
    static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private Optional<BigDecimal> number() {
        if (positional()) {
            return Optional.of(new BigDecimal(digitsFrom(0)));
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal last = null;
        while (at < text.length()) {
            int before = at;
            Optional<BigDecimal> section = section(total.signum() == 0 && last == null);
            if (section.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal magnitude = magnitude();
            if (last != null && magnitude.compareTo(last) >= 0) {
                return Optional.empty();
            }
            BigDecimal factor = shortTail(before, magnitude, last);
            total = total.add(section.get().multiply(magnitude).multiply(factor));
            last = magnitude;
        }
        return Optional.of(total);
    }

    /** 两万五 is 25000: a lone digit at the end counts the next smaller unit. */
    private BigDecimal shortTail(int before, BigDecimal magnitude, @Nullable BigDecimal last) {
        boolean lone = last != null
                && magnitude.compareTo(BigDecimal.ONE) == 0
                && at == before + 1
                && at == text.length()
                && digit(text.charAt(before)) > 0;
        return lone && last != null ? last.movePointLeft(1) : BigDecimal.ONE;
    }

    private BigDecimal magnitude() {
        BigDecimal magnitude = BigDecimal.ONE;
        if (at < text.length() && text.charAt(at) == '万') {
            magnitude = WAN;
            at++;
        }
        if (at < text.length() && text.charAt(at) == '亿') {
            magnitude = magnitude.multiply(YI);
            at++;
        }
        return magnitude;
    }

    /** Up to 9999, or any number in digits; at the front of a number a magnitude may stand alone (千, 万). */
    private Optional<BigDecimal> section(boolean first) {
        BigDecimal sum = BigDecimal.ZERO;
        int limit = 10_000;
        boolean any = false;
        while (at < text.length() && "万亿点".indexOf(text.charAt(at)) < 0) {
            boolean zero = (any || !first) && skipZero();
            Optional<BigDecimal> part = digits();
            int unit = small();
            if (part.isEmpty() && (unit == 0 || zero || (any && unit != 10))) {
                return Optional.empty();
            }
            if (unit >= limit) {
                return Optional.empty();
            }
            BigDecimal value = part.orElse(BigDecimal.ONE);
            boolean tail = unit == 0 && any && !zero && limit > 10 && part.isPresent();
            if (tail && (limit == 10_000 || value.compareTo(BigDecimal.TEN) >= 0)) {
                return Optional.empty();
            }
            sum = sum.add(value.multiply(BigDecimal.valueOf(tail ? limit / 10 : Math.max(1, unit))));
            any = true;
            if (unit == 0) {
                break;
            }
            limit = unit;
        }
        return any
                ? Optional.of(fraction(sum))
                : first && at < text.length() ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    private boolean skipZero() {
        boolean zero = at < text.length() && "零〇".indexOf(text.charAt(at)) >= 0;
        at += zero ? 1 : 0;
        return zero;
    }

    private int small() {
        int unit = at < text.length() ? "十百千".indexOf(text.charAt(at)) : -1;
        at += unit < 0 ? 0 : 1;
        return unit < 0 ? 0 : (int) Math.pow(10, unit + 1);
    }

    /** A number in digits, one Chinese digit with or without 点, or 廿 and 卅. */
    private Optional<BigDecimal> digits() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return arabic();
        }
        if (c == '廿' || c == '卅') {
            at++;
            int tens = c == '廿' ? 20 : 30;
            boolean more = at < text.length() && digit(text.charAt(at)) > 0;
            return Optional.of(BigDecimal.valueOf(more ? tens + digit(text.charAt(at++)) : tens));
        }
        if (digit(c) < 0 || (digit(c) == 0 && !pointFollows())) {
            return Optional.empty();
        }
        at++;
        return Optional.of(fraction(BigDecimal.valueOf(digit(c))));
    }

    private boolean pointFollows() {
        return at + 1 < text.length() && text.charAt(at + 1) == '点';
    }

    private BigDecimal fraction(BigDecimal whole) {
        int end = at + 1;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        if (at >= text.length() || text.charAt(at) != '点' || end == at + 1) {
            return whole;
        }
        StringBuilder decimal = new StringBuilder(whole.toPlainString()).append('.');
        for (int i = at + 1; i < end; i++) {
            decimal.append(digit(text.charAt(i)));
        }
        at = end;
        return new BigDecimal(decimal.toString());
    }

    private Optional<BigDecimal> arabic() {
        int start = at;
        while (at < text.length() && "0123456789,.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String written = text.substring(start, at);
        boolean good = WRITTEN.matcher(written).matches();
        return good ? Optional.of(new BigDecimal(written.replace(",", ""))) : Optional.empty();
    }

    /** 二〇二四: digits by place, which only 〇 or 零 inside tells from a vague 三四. */
    private boolean positional() {
        boolean zero = text.indexOf('〇') > 0 || text.indexOf('零') > 0;
        boolean all = text.length() > 2 && zero && text.chars().allMatch(c -> digit((char) c) >= 0);
        return all && digit(text.charAt(0)) > 0;
    }

    private String digitsFrom(int from) {
        StringBuilder digits = new StringBuilder();
        for (at = from; at < text.length(); at++) {
            digits.append(digit(text.charAt(at)));
        }
        return digits.toString();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
