package io.mailuo.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads each request to its route, and what a route refuses to a page that says so. */
public final class RouteServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(RouteServlet.class);

    /** Makes the answer that says what is wrong. */
    @FunctionalInterface
    public interface Refusal {

        /** An answer of a status with one line. */
        Reply answer(Request request, int status, String line);
    }

    private final transient Routes routes;
    private final transient Refusal refusal;

    /** Serves routes. */
    public RouteServlet(Routes routes, Refusal refusal) {
        this.routes = routes;
        this.refusal = refusal;
    }

    @Override
    protected void doGet(HttpServletRequest servlet, HttpServletResponse response) throws IOException {
        answer(servlet, response);
    }

    @Override
    protected void doHead(HttpServletRequest servlet, HttpServletResponse response) throws IOException {
        answer(servlet, response);
    }

    @Override
    protected void doPost(HttpServletRequest servlet, HttpServletResponse response) throws IOException {
        answer(servlet, response);
    }

    private void answer(HttpServletRequest servlet, HttpServletResponse response) throws IOException {
        Request request = new Request(servlet);
        Reply reply;
        try {
            reply = routes.find(request.path())
                    .orElseThrow(() -> new RequestFailed(404, "没有这个页面。 There is no such page."))
                    .answer(request);
        } catch (RequestFailed failure) {
            reply = refusal.answer(request, failure.status(), failure.line());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("{} failed", request.path(), failure);
            reply = refusal.answer(request, 500, "服务器内部错误。 Something went wrong in the server; its log says what.");
        }
        reply = Compressed.of(request, reply);
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        for (var header : reply.headers().entrySet()) {
            header.getValue()
                    .forEach(value -> response.addHeader(header.getKey(), outside(request, header.getKey(), value)));
        }
        reply.length().ifPresent(response::setContentLengthLong);
        if (!request.method().equals("HEAD")) {
            reply.write(response.getOutputStream());
        }
    }

    /** A place on this server as it is reached from outside. */
    private static String outside(Request request, String header, String value) {
        boolean place = header.equals("Location") && value.startsWith("/") && !value.startsWith("//");
        return place ? request.prefix() + value : value;
    }
}
