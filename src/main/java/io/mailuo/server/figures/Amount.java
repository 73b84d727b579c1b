package io.mailuo.server.figures;

import java.math.BigDecimal;

/**
 * A number as people read it.
 *
 * @param digits in digits grouped by three: 24,000
 * @param myriads in the units of Chinese, exactly: 2.4万; empty below ten thousand
 */
public record Amount(String digits, String myriads) {

    private static final int WAN = 4;
    private static final int YI = 8;
    private static final int WAN_YI = 12;

    static Amount of(BigDecimal number) {
        return new Amount(grouped(number), myriads(number));
    }

    /** The digits of a number with a comma before each three, and a true minus sign. */
    private static String grouped(BigDecimal number) {
        String[] parts = plain(number.abs()).split("\\.", 2);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return sign(number) + (parts.length == 1 ? whole : whole + "." + parts[1]);
    }

    private static String myriads(BigDecimal number) {
        int digits = number.precision() - number.scale();
        if (number.signum() == 0 || digits <= WAN) {
            return "";
        }
        int power = digits > WAN_YI ? WAN_YI : digits > YI ? YI : WAN;
        String unit = power == WAN_YI ? "万亿" : power == YI ? "亿" : "万";
        return sign(number) + plain(number.abs().movePointLeft(power)) + unit;
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? "−" : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
