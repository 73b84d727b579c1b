package io.mailuo.server;

import io.mailuo.server.data.DescriptionRoutes;
import io.mailuo.server.sparql.EndpointRequest;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
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
import java.util.regex.Pattern;

/**
 * Stands before everything: sets the security headers, lets only known methods through, counts, and gives the endpoint
 * what Fuseki lacks (HEAD, a description without a query, a page for browsers).
 */
final class FrontFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ENDPOINT = DescriptionRoutes.ENDPOINT;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String SETTINGS = "/settings";
    private static final String READING = "GET, HEAD, OPTIONS";

    /** Where a question may be too long for an address; posting changes nothing. */
    private static final Set<String> POSTED = Set.of(ENDPOINT, "/reconcile", "/query");

    /** The query editor sets styles on its elements while it works; its page may, and no other. */
    private static final String EDITOR = "/query";

    private static final String EDITOR_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final String PREVIEW = "/reconcile/preview";

    /** What a proxy may say that it has cut off paths: it goes into links, so nothing that leads to another host. */
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

    private static final Set<String> AREAS = Set.of(
            "sparql",
            "id",
            "page",
            "data",
            "graph",
            "query",
            "search",
            "ns",
            "assets",
            "lib",
            "people",
            "organisations",
            "programmes",
            "places",
            "articles",
            "figures",
            "matrix",
            "explore",
            "suggest",
            "reconcile",
            ".well-known",
            "health",
            "metrics");

    private final transient Traffic traffic;
    private final String basePath;

    /**
     * @param basePath path of the base of IRIs without the last slash, empty as a rule: the server answers below it as well
     *     as at its root, so a proxy may cut it off or not
     */
    FrontFilter(Traffic traffic, String basePath) {
        this.traffic = traffic;
        this.basePath = basePath;
    }

    @Override
    protected void doFilter(HttpServletRequest given, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        HttpServletRequest request = inside(given);
        frame(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            pass(request, response, chain);
        } finally {
            traffic.count(area(request), response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** OpenRefine shows previews in a frame of its own pages; they hold no form and no script. Nothing else may be framed. */
    private static void frame(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().equals(PREVIEW)) {
            response.setHeader(
                    "Content-Security-Policy", POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
        } else {
            boolean editor = request.getRequestURI().equals(EDITOR);
            response.setHeader("Content-Security-Policy", editor ? EDITOR_POLICY : POLICY);
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /** The request as the pages know it: without what stands before their paths outside. */
    private HttpServletRequest inside(HttpServletRequest request) {
        String prefix = Optional.ofNullable(request.getHeader("X-Forwarded-Prefix"))
                .map(given -> given.endsWith("/") ? given.substring(0, given.length() - 1) : given)
                .filter(given -> PREFIX.matcher(given).matches())
                .orElse(basePath);
        Request.prefix(request, prefix);
        String path = request.getRequestURI();
        boolean below = !prefix.isEmpty() && (path.equals(prefix) || path.startsWith(prefix + "/"));
        return below ? new AtPath(request, path.equals(prefix) ? "/" : path.substring(prefix.length())) : request;
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean endpoint = path.equals(ENDPOINT);
        String allowed = POSTED.contains(path) ? READING + ", POST" : READING;
        boolean open = !path.equals(SETTINGS);
        if (open) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader(
                    "Access-Control-Expose-Headers", "Link, Content-Location, ETag, Content-Disposition, Allow");
        }
        if (!List.of(allowed.split(", ", -1)).contains(request.getMethod())) {
            response.setHeader("Allow", allowed);
            plain(response, 405, "This address knows " + allowed + ".");
        } else if (request.getMethod().equals("OPTIONS")) {
            options(response, allowed, open);
        } else if (endpoint) {
            query(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void query(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept");
        boolean posted = request.getMethod().equals("POST");
        if (!posted && request.getParameter("query") == null) {
            response.setHeader("Vary", null);
            request.getRequestDispatcher(DescriptionRoutes.DESCRIPTION)
                    .forward(new AtPath(request, DescriptionRoutes.DESCRIPTION), response);
        } else if (!posted && isBrowser(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            Address page = Address.of("/query").with("query", request.getParameter("query"));
            response.setHeader("Location", new Request(request).prefix() + page);
        } else {
            try {
                chain.doFilter(EndpointRequest.of(request), response);
            } catch (RequestFailed failure) {
                plain(response, failure.status(), failure.line());
            }
        }
    }

    /** Answers what may be asked here, also to a browser that asks for a script of another site (Fetch Standard, 3.2). */
    private static void options(HttpServletResponse response, String allowed, boolean open) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", allowed);
        if (open) {
            response.setHeader("Access-Control-Allow-Methods", allowed);
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Accept, Accept-Language, Cache-Control, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
    }

    /** Whether a person looks, to whom a table is shown: Fuseki would send XML. */
    private static boolean isBrowser(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                        .filter(accept -> accept.startsWith("text/html"))
                        .isPresent()
                && !EndpointRequest.namesForm(request);
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

    /** A request for another path. */
    private static final class AtPath extends HttpServletRequestWrapper {

        private final String path;

        AtPath(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
