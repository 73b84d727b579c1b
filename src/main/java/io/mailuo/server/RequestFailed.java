package io.mailuo.server;

import java.io.Serial;

/** A request that is answered with an error status and one line; expected, so not logged and without a stack trace. */
final class RequestFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    RequestFailed(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** {@link #getMessage()}, which is never missing here. */
    String line() {
        return String.valueOf(getMessage());
    }
}
