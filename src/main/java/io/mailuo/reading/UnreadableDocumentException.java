package io.mailuo.reading;

import io.mailuo.model.Problem;

/** A file of a known form that gives no text; expected, and told to the user in one line. */
final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem.Code code;

    /**
     * @param code what is wrong
     * @param message what was seen and what to do, to be read behind the file's path
     */
    UnreadableDocumentException(Problem.Code code, String message) {
        super(message);
        this.code = code;
    }

    Problem.Code code() {
        return code;
    }

    /** The message, to be read behind the file's path. */
    String line() {
        return String.valueOf(getMessage());
    }
}
