package io.mailuo.server.log;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests are being answered, and how many of them ask the endpoint. */
public final class Running {

    private final String endpoint;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger queries = new AtomicInteger();

    /** @param endpoint path of the endpoint */
    public Running(String endpoint) {
        this.endpoint = endpoint;
    }

    void began(String path) {
        requests.incrementAndGet();
        if (path.equals(endpoint)) {
            queries.incrementAndGet();
        }
    }

    void ended(String path) {
        requests.decrementAndGet();
        if (path.equals(endpoint)) {
            queries.decrementAndGet();
        }
    }

    /** Number of requests that are being answered. */
    public int requests() {
        return requests.get();
    }

    /** Number of those at the endpoint. */
    public int queries() {
        return queries.get();
    }
}
