package io.mailuo.server.web;

import java.io.Serial;

/** A request that is answered with an error status and one line; expected, so not logged and without a stack trace. */
public final class RequestFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    public RequestFailed(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** {@link #getMessage()}, which is never missing here. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
