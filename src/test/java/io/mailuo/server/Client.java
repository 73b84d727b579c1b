package io.mailuo.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Asks a server on this machine as clients ask. */
public final class Client {

    private final HttpClient http = connection();
    private final HttpClient following = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final int port;

    public Client(MailuoServer server) {
        port = server.port();
    }

    /** A client of its own: a server that refuses a body closes the connection, which no other request may then be sent on. */
    private static HttpClient connection() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    public static String sparql(String query) {
        return "/sparql?query=" + encoded(query);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The answer to GET; headers in pairs of name and value. From a thing's IRI it goes on to the document, as browsers do. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return (path.startsWith("/id/") ? following : http).send(request(path, headers), BodyHandlers.ofString());
    }

    /** The first answer to GET, be it that it leads elsewhere. */
    public HttpResponse<String> first(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers), BodyHandlers.ofString());
    }

    /** The answer to GET in its bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    /** The answer to a body posted to the endpoint. */
    public HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return post("/sparql", type, body);
    }

    /** The answer to a form posted to a page. */
    public HttpResponse<String> postTo(String path, String form) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", form);
    }

    /** The answer to a body posted to a path. */
    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return connection()
                .send(
                        HttpRequest.newBuilder(address(path))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The answer to a body posted; headers in pairs of name and value. */
    public HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return connection().send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return connection().send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public static Lang lang(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        return RDFLanguages.contentTypeToLang(type.split(";", 2)[0]);
    }

    public static Graph parsed(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }
}
