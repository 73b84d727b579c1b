package io.mailuo.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** What an endpoint is shown to let a client write. It is read from files: others see the command line of a process. */
public final class Credentials {

    private final Optional<String> header;

    private Credentials(Optional<String> header) {
        this.header = header;
    }

    /** Nothing, for an endpoint that lets everybody write. */
    public static Credentials none() {
        return new Credentials(Optional.empty());
    }

    /**
     * A bearer token (RFC 6750).
     *
     * @param file holds the token alone
     * @throws IOException if it cannot be read or is empty
     */
    public static Credentials token(Path file) throws IOException {
        return new Credentials(Optional.of("Bearer " + line(file, "a token")));
    }

    /**
     * A name and a password (RFC 7617).
     *
     * @param file holds both as {@code name:password}
     * @throws IOException if it cannot be read or has no colon
     */
    public static Credentials user(Path file) throws IOException {
        String both = line(file, "name:password");
        if (both.indexOf(':') < 1) {
            throw new IOException(file + " must hold name:password on one line");
        }
        byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
        return new Credentials(Optional.of("Basic " + Base64.getEncoder().encodeToString(bytes)));
    }

    /** The value of the header {@code Authorization}. */
    Optional<String> header() {
        return header;
    }

    private static String line(Path file, String what) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + " cannot be read; name a file that holds " + what);
        }
        String line = Files.readString(file).strip();
        if (line.isEmpty() || line.lines().count() > 1) {
            throw new IOException(file + " must hold " + what + " on one line");
        }
        return line;
    }
}
