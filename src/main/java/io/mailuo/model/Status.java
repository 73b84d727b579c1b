package io.mailuo.model;

/** What a quantity is to the thing that it measures. */
public enum Status {
    /** Reached. */
    ACTUAL,
    /** Aimed at. */
    TARGET,
    /** Where a change began: X of 从 X 提高到 Y. */
    BASELINE,
    /** A growth or fall; a fall is negative. */
    CHANGE
}
