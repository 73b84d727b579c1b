package io.mailuo.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Sends a long page compressed to a client that understands that. */
public final class Compressed {

    /** A shorter answer fits into a few packets either way. */
    private static final int WORTH_IT = 16 * 1024;

    private Compressed() {}

    /** The answer compressed, or as it is where it is short or the client knows no gzip (RFC 9110, 12.5.3). */
    public static Reply of(Request request, Reply reply) {
        Reply varied = reply.header("Vary", "Accept-Encoding");
        if (reply.length().orElse(0) < WORTH_IT || !isAccepted(request)) {
            return varied;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, WORTH_IT)) {
            reply.write(gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Reply compressed = Reply.bytes(reply.status(), reply.type(), bytes.toByteArray());
        for (var header : varied.headers().entrySet()) {
            for (String value : header.getValue()) {
                compressed = compressed.header(header.getKey(), value);
            }
        }
        return compressed.header("Content-Encoding", "gzip");
    }

    private static boolean isAccepted(Request request) {
        return request.header("Accept-Encoding")
                .map(accepted -> AcceptedRange.list(accepted.toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(range -> range.type().equals("gzip") && range.quality() > 0))
                .orElse(false);
    }
}
