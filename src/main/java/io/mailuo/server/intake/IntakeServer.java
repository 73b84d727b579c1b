package io.mailuo.server.intake;

import io.mailuo.server.front.Refusal;
import io.mailuo.server.log.AccessLog;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles at an address of its own, so that the one which everybody reads from has no way to change anything. It speaks to
 * programs alone; a page of whatever site that sends something here is refused.
 */
public final class IntakeServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeServer.class);

    private static final int MAX_HEADER = 16 * 1024;

    /** Each writer that waits for an update holds a thread: so many articles may come into one update. */
    private static final int THREADS = 64;

    /** A client that sends nothing for so long is given up. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** Connections on which nothing is under way do not hold up a stop. */
    private static final Duration IDLE_AT_STOP = Duration.ofMillis(200);

    private final Server server;
    private final ServerConnector connector;
    private final Batches batches;
    private final Reception reception;

    private IntakeServer(Server server, ServerConnector connector, Batches batches, Reception reception) {
        this.server = server;
        this.connector = connector;
        this.batches = batches;
        this.reception = reception;
    }

    /**
     * Starts to take articles, after what a killed process left has been made up for.
     *
     * @param drain how long requests that have begun may go on when it is closed
     * @param access is told of every request
     * @param registry is given the counters
     * @throws IOException if the address cannot be listened on, or the inbox not be used
     */
    public static IntakeServer start(WriteSettings settings, Duration drain, AccessLog access, MeterRegistry registry)
            throws IOException {
        settings.additions().recover();
        Batches batches = new Batches(settings.additions());
        FunctionCounter.builder("mailuo.intake.updates", batches, Batches::updates)
                .description("Updates of the graph by articles that were sent.")
                .register(registry);
        Reception reception = new Reception(settings.additions(), batches);
        Gauge.builder("mailuo.intake.waiting", batches, Batches::waiting)
                .description("Articles that wait for the next update.")
                .register(registry);
        Gauge.builder("mailuo.intake.broken", reception, it -> it.fault().isPresent() ? 1 : 0)
                .description("1 while no articles can be taken; /health/ready says why.")
                .register(registry);
        Server server = new Server(new QueuedThreadPool(THREADS, 2));
        server.setStopTimeout(drain.toMillis());
        server.setErrorHandler(Refusal::error);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(SILENCE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_STOP.toMillis());
        server.addConnector(connector);
        IntakeHandler handler =
                new IntakeHandler(new Door(settings.writers(), System::nanoTime), reception, access, registry);
        server.setHandler(new GracefulHandler(handler));
        batches.start();
        try {
            server.start();
        } catch (Exception failure) {
            batches.close();
            throw new IOException(
                    "Cannot take articles at " + settings.host() + " port " + settings.port() + " ("
                            + failure.getMessage() + "); choose another with --writes-at HOST:PORT",
                    failure);
        }
        return new IntakeServer(server, connector, batches, reception);
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEADER);
        http.setHttpCompliance(HttpCompliance.STRICT);
        return http;
    }

    /** Why no articles can be taken now, in the program's own words; empty if they can. */
    public Optional<String> fault() {
        return reception.fault();
    }

    /** Port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Answers what has begun, takes nothing more, and makes the changes that wait. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            LOG.warn("the intake did not stop in order: {}", failure.toString());
        }
        batches.close();
    }
}
