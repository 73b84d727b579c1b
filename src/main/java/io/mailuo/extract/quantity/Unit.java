package io.mailuo.extract.quantity;

/**
 * A unit or measure word.
 *
 * @param text as written, without 万 and 亿
 * @param kind what it measures
 * @param written whether it stands in the text; 人 of 1200多万儿童 does not
 */
record Unit(String text, Kind kind, boolean written) {

    Unit(String text, Kind kind) {
        this(text, kind, true);
    }

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
