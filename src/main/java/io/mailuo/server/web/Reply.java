package io.mailuo.server.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** An answer. Held whole as a rule, so that what fails is an error status and not a truncated page. */
public final class Reply {

    /** Writes a body. */
    @FunctionalInterface
    public interface Body {

        /** Writes the body to the client. */
        void write(OutputStream out) throws IOException;
    }

    private final int status;
    private final String type;
    private final Body body;
    private final OptionalInt length;
    private final Map<String, List<String>> headers;

    private Reply(int status, String type, Body body, OptionalInt length, Map<String, List<String>> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.length = length;
        this.headers = headers;
    }

    /**
     * An answer of bytes.
     *
     * @param status HTTP status
     * @param type media type, with its charset where it is text
     * @param body the bytes, which nobody changes
     */
    public static Reply bytes(int status, String type, byte[] body) {
        return new Reply(status, type, out -> out.write(body), OptionalInt.of(body.length), Map.of());
    }

    /** An answer too long to hold, written while it is made; whatever can fail expectedly must have been tried before. */
    public static Reply stream(String type, Body body) {
        return new Reply(200, type, body, OptionalInt.empty(), Map.of());
    }

    /** A page. */
    public static Reply page(int status, String html) {
        return text(status, "text/html", html);
    }

    /**
     * An answer of text in UTF-8.
     *
     * @param type media type without a charset
     */
    public static Reply text(int status, String type, String text) {
        return bytes(status, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A graph in a form of RDF. */
    public static Reply rdf(Representation form, Graph graph) {
        return bytes(200, form.contentType(), form.write(graph));
    }

    /**
     * Sends the client elsewhere (RFC 9110, 15.4.4).
     *
     * @param location path or IRI in the characters that a header may carry
     */
    public static Reply seeOther(String location) {
        return text(303, "text/plain", location + "\n").header("Location", location);
    }

    /** The same with another status, such as a page that shows what is wrong with what was asked. */
    public Reply withStatus(int other) {
        return new Reply(other, type, body, length, headers);
    }

    /** The same with one more header. */
    public Reply header(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.merge(name, List.of(value), (former, added) -> Stream.concat(former.stream(), added.stream())
                .toList());
        return new Reply(status, type, body, length, Collections.unmodifiableMap(more));
    }

    /** The same to be kept under a file name. */
    public Reply download(String fileName) {
        return header("Content-Disposition", "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /** Headers besides type and length, each with its values. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Length in bytes, where it is known before writing. */
    public OptionalInt length() {
        return length;
    }

    /** Writes the body. */
    public void write(OutputStream out) throws IOException {
        body.write(out);
    }
}
