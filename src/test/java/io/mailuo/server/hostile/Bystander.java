package io.mailuo.server.hostile;

import io.mailuo.server.Client;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Another client that asks something small all the while. */
final class Bystander implements AutoCloseable {

    private static final long PAUSE = 50;

    private final Client client;
    private final String query;
    private final Thread thread = new Thread(this::ask, "bystander");
    private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean closed;

    Bystander(Client client, String query) {
        this.client = client;
        this.query = query;
        thread.start();
    }

    private void ask() {
        try {
            while (!closed) {
                long start = System.nanoTime();
                statuses.add(client.get(Client.sparql(query)).statusCode());
                times.add(Duration.ofNanos(System.nanoTime() - start));
                Thread.sleep(PAUSE);
            }
        } catch (IOException failure) {
            statuses.add(-1);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    List<Integer> statuses() {
        return List.copyOf(statuses);
    }

    /** The time within which this part of the answers came. */
    Duration slowest(double part) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
