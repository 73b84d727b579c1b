package io.mailuo.server.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A connection on which bytes are sent as they are. */
public final class Wire implements AutoCloseable {

    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.1 (\\d{3})");
    private static final int PATIENCE = 10_000;

    private final Socket socket;

    /** A connection to a server on this machine. */
    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
    }

    /** Sends characters, a byte each. */
    public Wire send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** What comes until the server closes the connection. */
    public String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                all.write(buffer, 0, length);
            }
        } catch (SocketTimeoutException | SocketException closed) {
            // What came before counts.
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** The first of what has come. */
    String beginning() throws IOException {
        byte[] buffer = new byte[64];
        return new String(buffer, 0, Math.max(0, socket.getInputStream().read(buffer)), StandardCharsets.UTF_8);
    }

    /** Statuses of all answers that come until the server closes the connection. */
    public List<Integer> statuses() throws IOException {
        return STATUS.matcher(rest())
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** Takes few bytes at once. */
    public Wire narrow() throws IOException {
        socket.setReceiveBufferSize(1_024);
        return this;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
