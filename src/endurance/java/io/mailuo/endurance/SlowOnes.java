package io.mailuo.endurance;

import io.mailuo.server.hostile.Wire;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connections on which a request never comes whole: a byte every two seconds, and anew where the server has closed one. */
final class SlowOnes implements AutoCloseable {

    private static final long PAUSE = 2_000;

    /** One of them. */
    private record Slow(Wire wire, String begin) {}

    private final int port;
    private final List<Slow> all = new CopyOnWriteArrayList<>();
    private final Thread drip = new Thread(this::drip, "slow");

    SlowOnes(int port) {
        this.port = port;
        drip.start();
    }

    void open(int count, String begin) throws IOException {
        for (int i = 0; i < count; i++) {
            all.add(new Slow(new Wire(port).send(begin), begin));
        }
    }

    private void drip() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE);
                for (Slow each : all) {
                    send(each);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            System.err.println("no more slow connections: " + gone);
        }
    }

    private void send(Slow slow) throws IOException {
        try {
            slow.wire.send("a");
        } catch (IOException closed) {
            all.remove(slow);
            all.add(new Slow(new Wire(port).send(slow.begin), slow.begin));
        }
    }

    @Override
    public void close() throws IOException {
        drip.interrupt();
        for (Slow each : all) {
            each.wire.close();
        }
    }
}
