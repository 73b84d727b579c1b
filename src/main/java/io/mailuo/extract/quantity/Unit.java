package io.mailuo.extract.quantity;

/**
 * A unit or measure word.
 *
 * @param text as written, without 万 and 亿
 * @param kind what it measures
 */
record Unit(String text, Kind kind) {

    /** What a unit measures; the names stand in the table {@code units}. */
    enum Kind {
        COUNT,
        MONEY,
        SHARE,
        RATIO,
        PHYSICAL,
        TIME,
        MEDAL,
        DIVISION,
        SCORE,
        AGE,
        /** How the one is to the other: 2.5:1, 1:12. */
        PROPORTION,
        /** Numbers a thing and does not count it: 12号, 7级. */
        LABEL
    }

    /** Whether figures with this unit say how much of a whole, or how many times. */
    boolean relative() {
        return kind == Kind.SHARE || kind == Kind.RATIO;
    }
}
