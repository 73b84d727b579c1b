package io.mailuo.cli;

import io.mailuo.server.MailuoServer;
import io.mailuo.server.RunSettings;
import io.mailuo.server.Sample;
import io.mailuo.server.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.TypeMapper;

/** A server in a process of its own in which a query runs that nothing can stop. */
final class StuckServer {

    private static final String TYPE = "http://example.org/endless";

    private StuckServer() {}

    /** A datatype whose values are never read to their end: one hole in our limits, as there may be others. */
    private static final class Endless extends BaseDatatype {

        Endless() {
            super(TYPE);
        }

        @Override
        public Object parse(String written) {
            for (long i = 0; i >= 0; i++) {
                Thread.onSpinWait();
            }
            return written;
        }
    }

    public static void main(String[] arguments) {
        TypeMapper.getInstance().registerDatatype(new Endless());
        AtomicInteger port = new AtomicInteger();
        MailuoServer server = MailuoServer.start(
                Sample.store(),
                ServerSettings.defaults()
                        .at("127.0.0.1", 0)
                        // Longer than a page's own query takes where classes load on a busy machine.
                        .withLimits(Duration.ofSeconds(1), 1_000)
                        .withGrace(Duration.ofSeconds(1))
                        .whenStuck(() -> {
                            System.out.println(ready(port.get()));
                            LastResort.end();
                        }),
                RunSettings.defaults().withDrain(Duration.ofMillis(200)));
        port.set(server.port());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        HttpClient client = HttpClient.newHttpClient();
        Future<?> unused = client.sendAsync(
                request(
                        server.port(),
                        "sparql?query=SELECT%20(STRDT(%22x%22,%3C" + TYPE + "%3E)%2B1%20AS%20?x)%20%7B%7D"),
                BodyHandlers.ofString());
        server.join();
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .build();
    }

    private static String ready(int port) {
        try {
            var answer = HttpClient.newHttpClient().send(request(port, "health/ready"), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body().strip();
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return stop.toString();
        }
    }

    static Process start(Path out, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StuckServer.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
    }
}
