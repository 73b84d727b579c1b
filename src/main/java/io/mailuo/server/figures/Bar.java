package io.mailuo.server.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A figure drawn on the scale of its group, in thousandths of the width.
 *
 * @param zero where zero is
 * @param from where the bar begins
 * @param to where the number is, the lower end of a range
 * @param upper the upper end of a range; as {@code to} if it is none
 */
public record Bar(int zero, int from, int to, int upper) {

    /** Room at the end for the mark of an open range. */
    private static final int WIDTH = 940;

    static Bar of(Figure figure, List<Figure> group) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Figure other : group) {
            least = least.min(other.value());
            most = most.max(other.upper());
        }
        int zero = at(BigDecimal.ZERO, least, most);
        int to = at(figure.value(), least, most);
        return new Bar(zero, Math.min(zero, to), to, at(figure.upper(), least, most));
    }

    /** The length of the bar. */
    public int width() {
        return Math.max(1, Math.abs(to - zero));
    }

    private static int at(BigDecimal number, BigDecimal least, BigDecimal most) {
        BigDecimal whole = most.subtract(least);
        return whole.signum() == 0
                ? 0
                : number.subtract(least)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
