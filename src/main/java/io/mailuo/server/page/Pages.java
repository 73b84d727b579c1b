package io.mailuo.server.page;

import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what a page shows into the page or into its twin in JSON: both have the same content, since both are made from one
 * record.
 */
public final class Pages {

    private static final List<Representation> PAGE_AND_TWIN = List.of(Representation.HTML, Representation.JSON);

    private final Templates templates = new Templates();
    private final Twin twin = new Twin();
    private final Links links;

    /** Pages of a server with these links. */
    public Pages(Links links) {
        this.links = links;
    }

    /**
     * A page, or its twin where the client prefers JSON.
     *
     * @param template name of its file, without ending
     * @param view what it shows, a record; the template knows it as {@code page}
     */
    public Reply answer(Request request, String template, Object view) {
        return answer(request, template, view, PAGE_AND_TWIN);
    }

    /**
     * A page, or its twin, of a thing that has more forms.
     *
     * @param forms the forms on offer, which the page links to; the caller has dealt with all but HTML and JSON
     */
    public Reply answer(Request request, String template, Object view, List<Representation> forms) {
        Representation form = request.preferred(forms.toArray(Representation[]::new));
        Reply reply = form == Representation.JSON
                ? Reply.bytes(
                        200, form.mediaType() + ";charset=utf-8", Outside.json(twin.write(view), request.prefix()))
                : Reply.page(200, html(request, template, Map.of("page", view), forms));
        return reply.negotiated(request, form, forms, links::iri).header("Vary", "Accept-Language, Cookie");
    }

    /** A piece of HTML from a template, for answers that carry one. */
    public String fragment(Request request, String template, Object view) {
        return html(request, template, Map.of("page", view), List.of());
    }

    /** A page with one line that says what is wrong; the line itself for a client that reads no HTML. */
    public Reply failure(Request request, int status, String line) {
        boolean reader = request.header("Accept")
                        .filter(accept -> accept.contains("text/html"))
                        .isPresent()
                && request.parameter("format")
                        .filter(form -> !form.equals("html"))
                        .isEmpty();
        return reader
                ? Reply.page(
                        status,
                        html(request, "failure", Map.of("status", status, "line", line), List.of(Representation.HTML)))
                : Reply.text(status, "text/plain", line + "\n");
    }

    private String html(Request request, String template, Map<String, Object> values, List<Representation> forms) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("here", Surroundings.of(request, forms));
        return Outside.html(templates.fill(template, all, request.language()), request.prefix());
    }
}
