package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import io.mailuo.model.Numeral;
import io.mailuo.model.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and qualifiers, before it is known what it counts.
 *
 * @param span from the first qualifier to the end of the unit or the qualifier behind it
 * @param numeral the number; the lower one of a range
 * @param value the plain number, negative below zero
 * @param upper the upper end of a range
 */
record Measure(
        Span span, Numeral numeral, BigDecimal value, Optional<BigDecimal> upper, Unit unit, Comparator comparator) {

    /** The same with another comparator. */
    Measure qualified(Comparator other) {
        return new Measure(span, numeral, value, upper, unit, other);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
