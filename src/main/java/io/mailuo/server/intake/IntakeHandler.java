package io.mailuo.server.intake;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.mailuo.pipeline.Additions.OtherGraphException;
import io.mailuo.server.front.Refusal;
import io.mailuo.server.intake.Reception.Received;
import io.mailuo.server.log.AccessLog;
import io.mailuo.server.log.RequestIds;
import io.mailuo.store.StoreInUseException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * {@code POST /intake} and {@code PUT}, {@code DELETE /intake/NAME}. Nothing of a request's body is read before its sender is known
 * to be a writer.
 */
final class IntakeHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeHandler.class);
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    /** Nobody is kept waiting for longer, which would keep connections open: from then on it is 429. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final Door door;
    private final Reception reception;
    private final AccessLog access;
    private final MeterRegistry registry;

    IntakeHandler(Door door, Reception reception, AccessLog access, MeterRegistry registry) {
        this.door = door;
        this.reception = reception;
        this.access = access;
        this.registry = registry;
    }

    /** What is answered. */
    private record Answer(int status, String type, String body, Map<String, String> headers, Duration after) {

        static Answer json(int status, Object body) {
            return new Answer(
                    status, "application/json;charset=utf-8", JSON.toJson(body) + "\n", Map.of(), Duration.ZERO);
        }

        /** The body may not have been read, so that the connection ends: who knows it sends the next request over another. */
        static Answer of(Refused refused) {
            return new Answer(
                            refused.status(),
                            "text/plain;charset=utf-8",
                            refused.line() + "\n",
                            refused.headers(),
                            refused.after())
                    .header("Connection", "close");
        }

        Answer header(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Answer(status, type, body, more, after);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        long start = System.nanoTime();
        String id = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
        MDC.put(RequestIds.KEY, id);
        try {
            Answer answer = answer(request).header(RequestIds.HEADER, id);
            registry.counter("mailuo.intake.requests", "status", Integer.toString(answer.status))
                    .increment();
            access.answered(
                    request.getMethod(),
                    String.valueOf(request.getHttpURI().getPath()),
                    Request.getRemoteAddr(request),
                    answer.status,
                    Duration.ofNanos(System.nanoTime() - start));
            if (answer.after.isZero()) {
                write(answer, response, callback);
            } else {
                request.getComponents()
                        .getScheduler()
                        .schedule(
                                () -> write(answer, response, callback),
                                answer.after.toMillis(),
                                TimeUnit.MILLISECONDS);
            }
            return true;
        } finally {
            MDC.remove(RequestIds.KEY);
        }
    }

    private static void write(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type);
        Refusal.secure(response.getHeaders());
        answer.headers.forEach((name, value) -> response.getHeaders().put(name, value));
        Content.Sink.write(response, true, answer.status == 204 ? "" : answer.body, callback);
    }

    private Answer answer(Request request) {
        try {
            Target target = Target.of(request);
            Target.checkNoPage(request);
            String writer = admit(request);
            Answer answer = done(request, target);
            if (!request.getMethod().equals("GET")) {
                LOG.info("{} {} by {}: {}", request.getMethod(), target.name().orElse(""), writer, answer.status);
            }
            return answer;
        } catch (Refused refused) {
            return Answer.of(refused);
        } catch (StoreInUseException | OtherGraphException notNow) {
            LOG.warn("{} cannot be done: {}", request.getMethod(), notNow.getMessage());
            return Answer.of(new Refused(503, "The store cannot be changed now; the server's log says why."));
        } catch (IOException | RuntimeException failure) {
            LOG.error("{} failed", request.getMethod(), failure);
            return Answer.of(new Refused(500, "Something went wrong in the server; its log says what."));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.of(new Refused(503, "The server is stopping; try again later."));
        }
    }

    private Answer done(Request request, Target target) throws Refused, IOException, InterruptedException {
        return switch (request.getMethod()) {
            case "GET" -> Answer.json(200, Map.of("articles", reception.names()));
            case "DELETE" -> {
                reception.remove(target.name().orElseThrow());
                yield new Answer(204, "text/plain;charset=utf-8", "", Map.of(), Duration.ZERO);
            }
            default -> {
                try (InputStream body = Content.Source.asInputStream(request)) {
                    yield added(reception.add(target.nameFor(request), body));
                }
            }
        };
    }

    private Answer added(Received received) {
        List<Map<String, String>> articles = received.articles().stream()
                .map(article -> Map.of("name", article, "iri", reception.iri(article)))
                .toList();
        return Answer.json(
                        received.created() ? 201 : 200,
                        Map.of("name", received.name(), "articles", articles, "notes", received.notes()))
                .header("Location", reception.iri(received.articles().get(0)));
    }

    private String admit(Request request) throws Refused, InterruptedException {
        String client = Request.getRemoteAddr(request);
        Optional<Presented> presented = Presented.in(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        Door.Answer answer = door.knock(client, presented);
        if (answer instanceof Door.Answer.Welcome welcome) {
            return welcome.writer();
        }
        if (answer instanceof Door.Answer.Later later) {
            String seconds = Long.toString(later.after().toSeconds() + 1);
            String why = later.busy() ? "Too many want in at once" : "A wrong secret came from here";
            throw new Refused(
                    later.busy() ? 503 : 429,
                    why + "; try again in " + seconds + " s.",
                    Map.of("Retry-After", seconds),
                    Duration.ZERO);
        }
        Door.Answer.Wrong wrong = (Door.Answer.Wrong) answer;
        // Neither the secret nor the name: who mixes them up would find the secret in the log.
        LOG.warn("{} from {}", presented.isPresent() ? "wrong name or secret" : "no secret", client);
        Duration after = wrong.after().compareTo(LONGEST_WAIT) < 0 ? wrong.after() : LONGEST_WAIT;
        throw new Refused(
                401,
                "Only writers may do this: send Authorization: Bearer NAME.SECRET with a name and secret of the server's file.",
                Map.of("WWW-Authenticate", "Bearer realm=\"mailuo intake\""),
                after);
    }
}
