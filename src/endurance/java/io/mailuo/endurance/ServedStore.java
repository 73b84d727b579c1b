package io.mailuo.endurance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./mailuo serve} on a store, as a process of its own. */
final class ServedStore implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/");

    private final Process process;
    private final int port;

    private ServedStore(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the program on a store.
     *
     * @param options further ones for Java, parted by blanks
     */
    static ServedStore start(Path store, String options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./mailuo", "serve", "--port", "0", "--store", store.toString())
                .redirectError(Path.of("target", "endurance", "serve.log").toFile());
        builder.environment().merge("MAILUO_OPTS", options, (given, more) -> given + " " + more);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = PORT.matcher(line);
            if (address.find()) {
                return new ServedStore(process, Integer.parseInt(address.group(1)));
            }
        }
        throw new IOException("the server did not start, see target/endurance/serve.log");
    }

    /** The server's process: the launcher becomes it. */
    ProcessHandle process() {
        return process.toHandle();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
