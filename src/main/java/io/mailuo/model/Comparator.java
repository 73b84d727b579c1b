package io.mailuo.model;

/** How a stated number relates to the true one. */
public enum Comparator {
    EXACT("="),
    ABOUT("~"),
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The sign used in query results. */
    public String sign() {
        return sign;
    }
}
