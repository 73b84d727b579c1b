package io.mailuo.server.front;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One line of text in the place of an answer, without a word of the request in it. */
public final class Refusal {

    private Refusal() {}

    static void send(Request request, Response response, Callback callback, int status, String line) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        secure(response.getHeaders());
        if (status == 429 || status == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "2");
        }
        if (hasBody(request)) {
            // It has not been read, so that Jetty ends the connection: who is told sends the next request over another.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        boolean body = !request.getMethod().equals("HEAD");
        Content.Sink.write(response, true, body ? line + "\n" : "", callback);
    }

    private static boolean hasBody(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    /** Sets the headers of an answer that is no page: it is text, shown in no frame, kept nowhere. */
    public static void secure(HttpFields.Mutable headers) {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    /** Where Jetty itself refuses something; its own pages repeat the address. */
    public static boolean error(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        send(
                request,
                response,
                callback,
                status,
                switch (status) {
                    case 400 -> "The request does not keep to HTTP/1.1 (RFC 9112).";
                    case 413 -> "The body of the request is too large; at most 1 MiB are read.";
                    case 414 -> "The address is too long; send long queries by POST.";
                    case 431 ->
                        "The headers of the request are too large; at most 16 KiB are read. Send long queries by POST.";
                    case 503 -> "The server is busy; ask again in some seconds.";
                    default -> "The request was refused with status " + status + ".";
                });
        return true;
    }
}
