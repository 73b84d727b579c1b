package io.mailuo.server.intake;

import java.io.Serial;
import java.time.Duration;
import java.util.Map;

/** A request that is answered with an error status and one line. */
final class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;
    private final Duration after;

    Refused(int status, String line) {
        this(status, line, Map.of(), Duration.ZERO);
    }

    /**
     * A refusal.
     *
     * @param headers more headers of the answer
     * @param after time that passes before the answer is sent
     */
    Refused(int status, String line, Map<String, String> headers, Duration after) {
        super(line, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.after = after;
    }

    int status() {
        return status;
    }

    String line() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }

    Duration after() {
        return after;
    }
}
