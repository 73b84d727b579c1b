package io.mailuo.server;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;

/** An answer, held whole. */
final class Reply {

    private final int status;
    private final String type;
    private final byte[] body;

    /**
     * An answer of bytes.
     *
     * @param status HTTP status
     * @param type media type, with its charset where it is text
     * @param body the bytes, which nobody changes
     */
    Reply(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    static Reply page(int status, String html) {
        return text(status, "text/html", html);
    }

    static Reply text(int status, String type, String text) {
        return new Reply(status, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply rdf(Representation form, Graph graph) {
        String type = form == Representation.RDF_XML || form == Representation.TURTLE
                ? form.mediaType() + ";charset=utf-8"
                : form.mediaType();
        return new Reply(200, type, form.write(graph));
    }
}
