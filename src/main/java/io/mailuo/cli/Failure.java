package io.mailuo.cli;

import java.io.Serial;

/** Ends a command with one line for the user: what was seen, what is allowed, what to do. */
final class Failure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
