package io.mailuo.server.front;

import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/**
 * Puts itself before the servlets of a Jetty server. In this order: the host's name; the body's size; the body read whole
 * without a thread (a slow body holds none); requests of one client, refused and then made to wait; requests of all, made to
 * wait. There is no limit of connections: with one, slow headers keep everyone out.
 */
public final class Front {

    /** Fuseki's own is 5 MiB a connection, which costs small answers most of their time. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    /** Bounds the address too, so a longer query is sent by POST. */
    private static final int MAX_HEADER = 16 * 1024;

    private static final int MAX_BODY = 1024 * 1024;
    private static final int MAX_FIELDS = 100;

    /** Bytes a second: what comes or is taken more slowly for long is no client that wants an answer. */
    private static final int MIN_RATE = 64;

    private Front() {}

    /**
     * Prepares a server that has not started.
     *
     * @param host address to listen on
     * @param base base of IRIs, whose host is one of the server's names
     */
    public static void install(Server server, String host, String base, FrontSettings settings) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setHost(host);
                listening.setIdleTimeout(settings.idle().toMillis());
                listening.setAcceptQueueSize(1_024);
                listening.addBean(new IdleHeaders(server.getScheduler(), patience(settings)));
            }
            connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
                    .forEach(Front::configure);
        }
        server.setErrorHandler(Refusal::error);
        QoSHandler turns = new QoSHandler();
        turns.setMaxRequestCount(settings.running());
        turns.setMaxSuspend(settings.turn());
        Asking asking = new Asking(settings.behindProxy());
        ThreadLimitHandler threads = new ThreadLimitHandler() {
            @Override
            protected String getRemoteIP(Request request) {
                return asking.of(request);
            }
        };
        threads.setThreadLimit(settings.runningOfOne());
        // Each is put before those that stand already.
        server.insertHandler(turns);
        server.insertHandler(threads);
        server.insertHandler(new ClientShare(settings.waitingOfOne(), asking::of));
        server.insertHandler(new EagerContentHandler(
                new EagerContentHandler.FormContentLoaderFactory(MAX_FIELDS, MAX_BODY),
                new EagerContentHandler.RetainedContentLoaderFactory()));
        server.insertHandler(new SizeLimitHandler(MAX_BODY, -1));
        server.insertHandler(new KnownHosts(host, base, settings.names()));
    }

    /** Headers have longer than a moment of silence. */
    private static Duration patience(FrontSettings settings) {
        return settings.idle().multipliedBy(2);
    }

    // No other setting of Jetty 12.1 bounds how slowly a body may come once it has begun.
    @SuppressWarnings("removal")
    private static void configure(HttpConfiguration http) {
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(MAX_HEADER);
        http.setSendServerVersion(false);
        http.setMinRequestDataRate(MIN_RATE);
        http.setMinResponseDataRate(MIN_RATE);
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(UriCompliance.DEFAULT);
    }
}
