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
        TOO_LARGE,
        /** The document needs a password. */
        ENCRYPTED,
        /** The document has pages, but no text on them. */
        NO_TEXT,
        /** Reading it, or finding what it says, takes longer than an article may. */
        TOO_SLOW,
        /** It takes more memory than the program has. */
        TOO_MUCH_MEMORY,
        /** The program failed on it, which is a defect of the program. */
        DEFECT,
        /** The article is in the graph, with characters that a bad conversion destroyed. */
        DESTROYED_CHARACTERS;

        /** Whether the input is not in the graph; otherwise it is, but not whole. */
        public boolean lost() {
            return this != DESTROYED_CHARACTERS;
        }
    }
}
