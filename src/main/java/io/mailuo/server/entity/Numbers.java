package io.mailuo.server.entity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers as pages write them. */
final class Numbers {

    private static final Map<String, String> SIGNS = Map.of("about", "≈ ", "at-least", "≥ ", "at-most", "≤ ");

    private Numbers() {}

    /** A figure in short: {@code ≥ 7,400 个}. */
    static String written(BigDecimal value, Optional<BigDecimal> upper, String comparator, String unit) {
        String number = number(value) + upper.map(end -> "–" + number(end)).orElse("");
        return SIGNS.getOrDefault(comparator, "") + number + (unit.equals("%") ? "%" : " " + unit);
    }

    /** Digits in groups of three, as many decimals as there are. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** A share of the whole as SVG writes it, with two decimals. */
    static String share(double share) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(100 * share) + "%";
    }
}
