package io.mailuo.server;

import java.io.Serial;

/** The server could not listen on its address, most often because another program does. */
public final class ServerNotStartedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ServerNotStartedException(ServerSettings settings, Throwable cause) {
        super(
                "Cannot listen on " + settings.host() + " port " + settings.port() + ": " + root(cause)
                        + "; name a free port with --port (0 takes any) or an address of this machine with --host.",
                cause);
    }

    private static String root(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage());
    }
}
