package io.mailuo.server.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import org.slf4j.MDC;

/** Names each request ({@link RequestIds}), tells the name to whoever asked, and logs on demand that it was answered. */
public final class RequestLog extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Running running;
    private final transient AccessLog access;

    /**
     * A log of requests.
     *
     * @param running counts those that are being answered
     * @param access is told of those that were answered
     */
    public RequestLog(Running running, AccessLog access) {
        this.running = running;
        this.access = access;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        String id = RequestIds.of(request.getHeader(RequestIds.HEADER));
        response.setHeader(RequestIds.HEADER, id);
        MDC.put(RequestIds.KEY, id);
        String path = request.getRequestURI();
        running.began(path);
        try {
            chain.doFilter(request, response);
        } finally {
            running.ended(path);
            access.answered(
                    request.getMethod(),
                    path,
                    request.getRemoteAddr(),
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - start));
            MDC.remove(RequestIds.KEY);
        }
    }
}
