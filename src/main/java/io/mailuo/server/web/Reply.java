package io.mailuo.server.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
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

    /** Jetty fails an answer whose headers pass 8 KiB, and the address of a query can be longer alone. */
    private static final int LONGEST_LINK = 1_000;

    private final int status;
    private final String type;
    private final Body body;
    private final OptionalLong length;
    private final Map<String, List<String>> headers;

    private Reply(int status, String type, Body body, OptionalLong length, Map<String, List<String>> headers) {
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
        return new Reply(status, type, out -> out.write(body), OptionalLong.of(body.length), Map.of());
    }

    /** An answer too long to hold, written while it is made; whatever can fail expectedly must have been tried before. */
    public static Reply stream(String type, Body body) {
        return new Reply(200, type, body, OptionalLong.empty(), Map.of());
    }

    /** The same of a known length. */
    public Reply ofLength(long bytes) {
        return new Reply(status, type, body, OptionalLong.of(bytes), headers);
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
     * An answer that was chosen among several forms, with links to the others (RFC 8288) and its own address.
     *
     * @param request what was asked
     * @param chosen the form that this is
     * @param forms all forms on offer
     * @param absolute makes an address of this server one that holds everywhere
     */
    public Reply negotiated(
            Request request, Representation chosen, List<Representation> forms, UnaryOperator<String> absolute) {
        Reply varied = header("Vary", "Accept");
        if (request.address().toString().length() > LONGEST_LINK) {
            return varied;
        }
        Reply linked = status != 200
                ? varied
                : varied.header(
                        "Content-Location",
                        Address.header(absolute.apply(request.inForm(chosen).toString())));
        for (Representation form : forms) {
            linked = linked.header(
                    "Link",
                    "<" + Address.header(absolute.apply(request.inForm(form).toString()))
                            + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
        }
        return linked;
    }

    /**
     * Sends the client elsewhere (RFC 9110, 15.4.4).
     *
     * @param location path or IRI; characters that a header may not carry are percent-encoded
     */
    public static Reply seeOther(String location) {
        String carried = Address.header(location);
        return text(303, "text/plain", carried + "\n").header("Location", carried);
    }

    /** The same with another status, such as a page that shows what is wrong with what was asked. */
    public Reply withStatus(int other) {
        return new Reply(other, type, body, length, headers);
    }

    /** The same of other bytes, such as its own compressed. */
    Reply withBody(byte[] bytes) {
        return new Reply(status, type, out -> out.write(bytes), OptionalLong.of(bytes.length), headers);
    }

    /** The same with one more header. */
    public Reply header(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.merge(
                name,
                List.of(value),
                (former, added) ->
                        Stream.concat(former.stream(), added.stream()).toList());
        return new Reply(status, type, body, length, Collections.unmodifiableMap(more));
    }

    /** The same to be kept under a file name. */
    public Reply download(String fileName) {
        return header(
                "Content-Disposition", "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
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
    public OptionalLong length() {
        return length;
    }

    /** Writes the body. */
    public void write(OutputStream out) throws IOException {
        body.write(out);
    }
}
