package io.mailuo.endurance;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A connection on which one request after another is sent, as a browser or a proxy keeps it. Written by hand: clients that
 * share the processors with the server should cost as little as they can, and nothing may be asked twice unseen.
 */
final class KeptConnection implements Closeable {

    private static final int NOT_FOUND = -1;

    private final int port;
    private final Duration patience;
    private final byte[] buffer = new byte[16 * 1024];
    private Optional<Socket> socket = Optional.empty();
    private InputStream in = InputStream.nullInputStream();

    KeptConnection(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /**
     * Asks for something on this machine, and reads the answer to its end.
     *
     * @param path with the query, percent-encoded
     * @return status of HTTP
     * @throws IOException if there is no whole answer; the next request opens another connection
     */
    int get(String path, String accept) throws IOException {
        boolean whole = false;
        try {
            send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n");
            int status = answer();
            whole = true;
            return status;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    private void send(String request) throws IOException {
        if (socket.isEmpty()) {
            Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
            opened.setSoTimeout((int) patience.toMillis());
            opened.setTcpNoDelay(true);
            socket = Optional.of(opened);
            in = new BufferedInputStream(opened.getInputStream(), buffer.length);
        }
        socket.orElseThrow().getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private int answer() throws IOException {
        String first = line();
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer of HTTP/1.1: " + first);
        }
        int length = NOT_FOUND;
        boolean chunks = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
            chunks |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            last |= lower.startsWith("connection:") && lower.endsWith("close");
        }
        if (chunks) {
            chunks();
        } else if (length == NOT_FOUND) {
            throw new IOException("an answer of unknown length");
        } else {
            skip(length);
        }
        if (last) {
            close();
        }
        return Integer.parseInt(first.substring(9, 12));
    }

    private void chunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            skip(size);
            line();
        } while (size > 0);
    }

    private void skip(int length) throws IOException {
        int left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("an answer that ends too soon");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("no answer");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket.isPresent()) {
            socket.orElseThrow().close();
            socket = Optional.empty();
        }
    }
}
