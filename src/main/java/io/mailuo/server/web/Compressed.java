package io.mailuo.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Sends long text compressed to a client that understands that. */
final class Compressed {

    /** A shorter answer fits into a few packets either way. */
    private static final int WORTH_IT = 16 * 1024;

    /** A longer one is a file, sent as it is and never held whole. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private static final Pattern TEXT =
            Pattern.compile("(text/.*|.*[/+](json|xml|n-triples|n-quads|trig|javascript|turtle)\\b.*)");

    private Compressed() {}

    /** The answer compressed, or as it is where it is short, no text, or the client knows no gzip (RFC 9110, 12.5.3). */
    static Reply of(Request request, Reply reply) {
        if (reply.headers().containsKey("Content-Encoding")
                || !TEXT.matcher(reply.type()).matches()) {
            return reply;
        }
        Reply varied = reply.header("Vary", "Accept-Encoding");
        long length = reply.length().orElse(0);
        if (length < WORTH_IT || length > LONGEST || !request.acceptsGzip()) {
            return varied;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, WORTH_IT)) {
            reply.write(gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return varied.withBody(bytes.toByteArray()).header("Content-Encoding", "gzip");
    }
}
