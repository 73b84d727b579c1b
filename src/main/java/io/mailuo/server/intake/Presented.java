package io.mailuo.server.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of itself: {@code Authorization: Bearer NAME.SECRET} (RFC 6750) or {@code Basic} (RFC 7617).
 *
 * @param name who it says it is
 * @param secret what it shows for that
 */
@SuppressWarnings("ArrayRecordComponent") // characters, so that they can be wiped; never compared
record Presented(String name, char[] secret) {

    /** Longer ones are not looked at: hashing is dear. */
    private static final int LONGEST = 512;

    static Optional<Presented> in(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return split(header.substring(7).strip(), '.');
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                byte[] decoded = Base64.getDecoder().decode(header.substring(6).strip());
                return split(new String(decoded, StandardCharsets.UTF_8), ':');
            } catch (IllegalArgumentException noBase64) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Presented> split(String text, char mark) {
        int at = text.indexOf(mark);
        return at <= 0
                ? Optional.empty()
                : Optional.of(new Presented(
                        text.substring(0, at), text.substring(at + 1).toCharArray()));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return name;
    }
}
