package io.mailuo.model;

/**
 * Why an input is not in the graph, or not whole.
 *
 * @param input the path or name as the user gave it
 * @param code what is wrong
 * @param message one line for the user: what was seen, what is allowed, what to do
 */
public record Problem(String input, Code code, String message) {

    /** What can be wrong with an input. */
    public enum Code {
        MISSING,
        EMPTY,
        NOT_TEXT,
        NO_ARTICLES,
        UNREADABLE,
        TOO_LARGE
    }
}
