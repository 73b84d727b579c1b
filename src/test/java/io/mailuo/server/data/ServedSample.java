package io.mailuo.server.data;

import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;

/** A server of the small graph on a free port. */
final class ServedSample implements AutoCloseable {

    final GraphStore store;
    final Client client;
    private final MailuoServer server;

    ServedSample() {
        this(Sample.BASE);
    }

    ServedSample(String base) {
        store = Sample.store(base);
        server = MailuoServer.start(
                store, ServerSettings.defaults().at("127.0.0.1", 0).withBase(base));
        client = new Client(server);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
