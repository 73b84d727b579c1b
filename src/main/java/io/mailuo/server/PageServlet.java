package io.mailuo.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the page of an address. */
final class PageServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where the filter sends a request to the endpoint that brings no query; answers nobody else. */
    static final String DESCRIPTION = "/sparql-description";

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    private static final String STYLE = "/assets/mailuo.css";

    private final transient Pages pages;
    private final transient Traffic traffic;

    PageServlet(Pages pages, Traffic traffic) {
        this.pages = pages;
        this.traffic = traffic;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = answer(request, response);
        } catch (RequestFailed failure) {
            reply = pages.failure(failure.status(), failure.line());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("{} failed", request.getRequestURI(), failure);
            reply = pages.failure(500, "服务器内部错误。 Something went wrong in the server; its log says what.");
        }
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        response.setContentLength(reply.body().length);
        response.getOutputStream().write(reply.body());
    }

    /** The raw path is used: an IRI is compared character by character, so nothing in it is decoded. */
    private Reply answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/id/") || path.startsWith("/graph/") || path.startsWith("/article/")) {
            return pages.thing(iri(request), chosen(request, response, Representation.HTML));
        }
        if (path.startsWith("/query/")) {
            return pages.ready(path.substring("/query/".length()));
        }
        return switch (path) {
            case "/" -> pages.home();
            case "/search" -> pages.search(parameter(request, "q").orElse(""));
            case "/query" -> pages.query(parameter(request, "query").orElse(""));
            case "/ns" -> pages.ontology(chosen(request, response, Representation.TURTLE));
            case "/.well-known/void" -> pages.dataset(chosen(request, response, Representation.TURTLE));
            case FrontFilter.ENDPOINT, DESCRIPTION ->
                pages.serviceDescription(chosen(request, response, Representation.TURTLE));
            case "/health" -> health();
            case "/metrics" -> Reply.text(200, "text/plain; version=0.0.4", traffic.text(pages.counts()));
            case STYLE -> style(response);
            default -> throw new RequestFailed(404, "没有这个页面。 There is no such page.");
        };
    }

    private String iri(HttpServletRequest request) {
        return pages.iri(request.getRequestURI());
    }

    private static Representation chosen(
            HttpServletRequest request, HttpServletResponse response, Representation standard) {
        response.setHeader("Vary", "Accept");
        return Representation.choose(
                parameter(request, "format"), Optional.ofNullable(request.getHeader("Accept")), standard);
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Live is whoever answers; ready is who can read the graph. */
    private Reply health() {
        try {
            pages.probe();
            return Reply.text(200, "application/json", "{\"live\":true,\"ready\":true}\n");
        } catch (RuntimeException failure) {
            LOG.warn("not ready: {}", failure.toString());
            return Reply.text(503, "application/json", "{\"live\":true,\"ready\":false}\n");
        }
    }

    private static Reply style(HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "max-age=3600");
        try (InputStream in = PageServlet.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + STYLE + ": build it again");
            }
            return new Reply(200, "text/css;charset=utf-8", in.readAllBytes());
        }
    }
}
