package io.mailuo.transfer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A graph store that speaks the SPARQL 1.1 Graph Store HTTP Protocol, with graphs named indirectly ({@code ?graph=}). What
 * is told to come later (429, 503), and what breaks on the way, is tried again after a while that doubles.
 */
final class Endpoint {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 7;
    private static final int SHOWN = 200;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI address;
    private final Credentials credentials;
    private final Duration firstWait;

    /**
     * @param firstWait before the second attempt
     */
    Endpoint(URI address, Credentials credentials, Duration firstWait) {
        this.address = address;
        this.credentials = credentials;
        this.firstWait = firstWait;
    }

    /** Replaces a graph by triples in N-Triples. */
    void put(String graph, BodyPublisher triples) throws IOException {
        HttpResponse<String> answer = send(
                graph,
                request(graph).header("Content-Type", "application/n-triples").PUT(triples));
        if (answer.statusCode() / 100 != 2) {
            throw refused("PUT", graph, answer);
        }
    }

    /** Drops a graph; one that is not there is dropped. */
    void delete(String graph) throws IOException {
        HttpResponse<String> answer = send(graph, request(graph).DELETE());
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 404) {
            throw refused("DELETE", graph, answer);
        }
    }

    private HttpRequest.Builder request(String graph) {
        String joint = address.getRawQuery() == null ? "?" : "&";
        URI target = URI.create(address + joint + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(ANSWER);
        credentials.header().ifPresent(value -> request.header("Authorization", value));
        return request;
    }

    private HttpResponse<String> send(String graph, HttpRequest.Builder request) throws IOException {
        Duration wait = firstWait;
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (!LATER.contains(answer.statusCode()) || attempt == ATTEMPTS) {
                    return answer;
                }
                pause(asked(answer).orElse(wait));
            } catch (IOException broken) {
                if (attempt == ATTEMPTS) {
                    throw new IOException(
                            address + " does not answer for <" + graph + ">, tried " + ATTEMPTS + " times: " + broken,
                            broken);
                }
                pause(wait);
            } catch (InterruptedException stopped) {
                throw interrupted(stopped);
            }
            wait = wait.multipliedBy(2);
        }
    }

    /** How long the server asks to wait; a date in place of seconds is passed over. */
    private static Optional<Duration> asked(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static void pause(Duration wait) throws IOException {
        try {
            Thread.sleep(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()));
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IOException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IOException("publishing was interrupted", stopped);
    }

    private IOException refused(String method, String graph, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String advice = switch (status) {
            case 401, 403 -> "; give --token-file or --user-file with the right to write";
            case 404, 405 -> "; is this the address of its graph store? Fuseki's ends in /data";
            case 301, 302, 307, 308 ->
                "; it has moved to " + answer.headers().firstValue("Location").orElse("another address");
            case 413 -> "; let the server take larger bodies";
            default -> "";
        };
        String said = answer.body().strip().replaceAll("\\s+", " ");
        String shown = said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said;
        return new IOException(address + " answered " + status + " to " + method + " of <" + graph + ">"
                + (shown.isEmpty() ? "" : ": " + shown) + advice);
    }
}
