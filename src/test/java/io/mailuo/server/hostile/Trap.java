package io.mailuo.server.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that nobody should ever ask: it counts who comes. */
final class Trap implements AutoCloseable {

    private final ServerSocket listening;
    private final AtomicInteger caught = new AtomicInteger();

    Trap() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "trap");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("try")
    private void listen() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                caught.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/";
    }

    int caught() {
        return caught.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
