package io.mailuo.server.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/**
 * What a request is about.
 *
 * @param name of the article, where the address has one
 */
record Target(Optional<String> name) {

    static final String PATH = "/intake";

    /** What is taken, with the ending that a build knows it by. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    /** Reads the address and the method. */
    static Target of(Request request) throws Refused {
        String path = String.valueOf(request.getHttpURI().getPath());
        boolean all = path.equals(PATH);
        if (!all && !path.startsWith(PATH + "/")) {
            throw new Refused(404, "There is " + PATH + " here and nothing else.");
        }
        List<String> methods = all ? List.of("GET", "POST") : List.of("PUT", "DELETE");
        if (!methods.contains(request.getMethod())) {
            String allowed = String.join(", ", methods);
            throw new Refused(405, "This address knows " + allowed + ".", Map.of("Allow", allowed), Duration.ZERO);
        }
        return new Target(all ? Optional.empty() : Optional.of(decoded(path.substring(PATH.length() + 1))));
    }

    private static String decoded(String text) throws Refused {
        try {
            return URIUtil.decodePath(text);
        } catch (RuntimeException malformed) {
            throw new Refused(400, "The name of an article must be percent-encoded UTF-8.");
        }
    }

    /** Browsers say where a page's request comes from; programs that were meant to write do not. */
    static void checkNoPage(Request request) throws Refused {
        if (request.getHeaders().contains(HttpHeader.ORIGIN)
                || request.getHeaders().contains("Sec-Fetch-Site")) {
            throw new Refused(403, "This address takes nothing from web pages.");
        }
    }

    /** The name for an article that is sent: that of the address, of {@code ?name=}, or else one that nobody has. */
    String nameFor(Request request) throws Refused {
        String ending = ending(request);
        if (request.getLength() > Reception.LARGEST) {
            throw Reception.tooLarge();
        }
        return name.or(() -> Optional.ofNullable(Request.extractQueryParameters(request, StandardCharsets.UTF_8)
                        .getValue("name")))
                .orElseGet(() -> made() + ending);
    }

    private static String ending(Request request) throws Refused {
        String given = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("");
        String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String encoding = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_ENCODING))
                .orElse("identity");
        if (!ENDINGS.containsKey(type) || !encoding.equals("identity")) {
            throw new Refused(
                    415,
                    "An article is sent as it is, not as a form and not compressed, with Content-Type text/plain, text/markdown,"
                            + " text/html, application/pdf or that of a DOCX file.");
        }
        return ENDINGS.getOrDefault(type, "");
    }

    private static String made() {
        return UUID.randomUUID().toString();
    }
}
