package io.mailuo.evaluate;

/**
 * How many of some things are right.
 *
 * @param right number of right ones
 * @param number number of all, at least 1
 */
record Proportion(int right, int number) {

    /** Quantile of the normal distribution for an interval of 95 %. */
    private static final double Z = 1.959964;

    Proportion {
        if (number < 1 || right < 0 || right > number) {
            throw new IllegalArgumentException(right + " of " + number + " is no proportion");
        }
    }

    /** The observed share, from 0 to 1. */
    double rate() {
        return (double) right / number;
    }

    /** Lower end of the 95 % interval of Wilson (1927), which holds for few and for one-sided counts. */
    double low() {
        return Math.max(0, centre() - margin());
    }

    /** Upper end of the same interval. */
    double high() {
        return Math.min(1, centre() + margin());
    }

    private double centre() {
        return (rate() + Z * Z / (2 * number)) / (1 + Z * Z / number);
    }

    private double margin() {
        double spread = rate() * (1 - rate()) / number + Z * Z / (4.0 * number * number);
        return Z * Math.sqrt(spread) / (1 + Z * Z / number);
    }
}
