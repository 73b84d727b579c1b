package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The preview of a thing, by itself and in the frame of another program's page. */
class PreviewIT extends BrowserTest {

    private JsonObject asked(String path) throws Exception {
        return JsonParser.parseString(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString())
                        .body())
                .getAsJsonObject();
    }

    /** The address of the preview of the organisation that a name finds first, as the manifest makes it. */
    private String preview(String name) throws Exception {
        String id = asked("/reconcile/suggest/entity?type=organisation&prefix=" + encoded(name))
                .getAsJsonArray("result")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        return asked("/reconcile")
                .getAsJsonObject("preview")
                .get("url")
                .getAsString()
                .replace("{{id}}", encoded(id));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void isReadableForAllAndKeptAsAPicture() throws Exception {
        String path = URI.create(preview("中共浙江省委组织部")).getRawPath() + "?"
                + URI.create(preview("中共浙江省委组织部")).getRawQuery();
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH,
            Reader.CHINESE.inTheDark(),
            Reader.ENGLISH.inTheDark().onAPhone()
        }) {
            Page page = visit(reader, path);
            keep(page, "preview", reader);
            assertAccessible(page);
            assertThat(errors).as("%s", reader).isEmpty();
            closePages();
        }
    }

    @Test
    void fitsIntoTheFrameThatTheManifestNames() throws Exception {
        JsonObject frame = asked("/reconcile").getAsJsonObject("preview");
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] html = ("<!DOCTYPE html><html lang=en><title>Table</title><link rel=icon href=data:,>"
                        + "<iframe title=preview width=" + frame.get("width") + " height=" + frame.get("height")
                        + " src=\""
                        + preview("中共浙江省委组织部") + "\"></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        other.start();
        try {
            Page page = visit(Reader.CHINESE, "/");
            errors.clear();
            page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            FrameLocator preview = page.frameLocator("iframe");

            assertThat(preview.locator("h1").textContent()).isEqualTo("中共浙江省委组织部");
            assertThat(preview.locator("dd").first().textContent()).isNotBlank();
            assertThat(preview.locator("html").evaluate("html => html.scrollWidth <= html.clientWidth"))
                    .isEqualTo(true);
            assertThat(errors).isEmpty();
        } finally {
            other.stop(0);
        }
    }
}
