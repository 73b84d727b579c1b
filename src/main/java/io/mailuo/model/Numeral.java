package io.mailuo.model;

import java.math.BigDecimal;

/**
 * A number written in digits or Chinese numerals, without its unit.
 *
 * @param span its characters in the normal text, 万 and 亿 included, qualifiers (余, 多, 近) not
 * @param value the number
 * @param form how it is written
 */
public record Numeral(Span span, BigDecimal value, Form form) {

    /** How a number is written. */
    public enum Form {
        /** 3587, 2.4万, 7,400, 1亿 */
        DIGITS,
        /** 三百, 十二, 二十万 */
        CHINESE,
        /** 百分之三十, 三分之二, 3/4: the value is the percentage, 30 */
        PERCENT_WORDS
    }
}
