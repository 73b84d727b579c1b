package io.mailuo.server.log;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names requests. A proxy that has named a request already sends the name along, so that its log and ours speak of the same
 * one; what is no plain name is a stranger's text and gets one of ours.
 */
public final class RequestIds {

    /** The header, in which a name comes and goes. */
    public static final String HEADER = "X-Request-Id";

    /** Key under which log lines have the name ({@link org.slf4j.MDC}). */
    public static final String KEY = "request";

    /** Long enough for a UUID or a trace id with its parts, and nothing in it that a log or a header could trip over. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private RequestIds() {}

    /** The name that a request brought, if it is a plain one, else a new one. */
    public static String of(@Nullable String given) {
        return Optional.ofNullable(given)
                .filter(name -> PLAIN.matcher(name).matches())
                .orElseGet(RequestIds::make);
    }

    private static String make() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
