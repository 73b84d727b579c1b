package io.mailuo.server;

import io.mailuo.server.web.Address;
import io.mailuo.server.graph.Links;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before everything: sets the security headers, lets only known methods through, counts, and gives the endpoint
 * what Fuseki lacks (HEAD, a description without a query, a page for browsers).
 */
final class FrontFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String ENDPOINT = "/sparql";

    /** Where a request to the endpoint that brings no query is sent; the client never sees it. */
    static final String DESCRIPTION = "/sparql-description";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** The query editor sets styles on its elements while it works; its page may, and no other. */
    private static final String EDITOR = "/query";

    private static final String EDITOR_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    private static final Set<String> AREAS =
            Set.of("sparql", "id", "article", "query", "search", "ns", "assets", ".well-known", "health", "metrics");

    private final transient Traffic traffic;

    FrontFilter(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        response.setHeader(
                "Content-Security-Policy", request.getRequestURI().equals(EDITOR) ? EDITOR_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            pass(request, response, chain);
        } finally {
            traffic.count(area(request), response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean endpoint = request.getRequestURI().equals(ENDPOINT);
        String list = allowed(request.getRequestURI());
        if (!List.of(list.split(", ")).contains(request.getMethod())) {
            response.setHeader("Allow", list);
            plain(response, 405, "This address knows " + list + ".");
        } else if (!endpoint
                || request.getMethod().equals("POST")
                || request.getMethod().equals("OPTIONS")) {
            chain.doFilter(request, response);
        } else if (request.getParameter("query") == null) {
            request.getRequestDispatcher(DESCRIPTION).forward(request, response);
        } else if (isBrowser(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Address.of("/query").with("query", request.getParameter("query")).toString());
            response.setHeader("Vary", "Accept");
        } else {
            response.setHeader("Vary", "Accept");
            chain.doFilter(new AsGet(request), response);
        }
    }

    /** A query may be too long for an address, so its page takes one as a form, too. */
    private static String allowed(String path) {
        return switch (path) {
            case ENDPOINT -> "GET, HEAD, POST, OPTIONS";
            case EDITOR -> "GET, HEAD, POST";
            default -> "GET, HEAD";
        };
    }

    /** Whether a person looks, to whom a table is shown: Fuseki would send XML. */
    private static boolean isBrowser(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                        .filter(accept -> accept.startsWith("text/html"))
                        .isPresent()
                && request.getParameter("format") == null
                && request.getParameter("output") == null;
    }

    static void plain(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(line + "\n");
    }

    private static String area(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        return parts.length > 1 && AREAS.contains(parts[1]) ? parts[1] : "other";
    }

    /** Fuseki refuses HEAD; Jetty leaves the body off the answer by itself. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
