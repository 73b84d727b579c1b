package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What tests in a browser share: the server of the sample graph, pages that note what goes wrong in them, screenshots, axe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Chromium chromium;
    private MailuoServer server;
    private final List<BrowserContext> open = new ArrayList<>();

    /** Errors of scripts and of the console in the pages that this test opened. */
    final List<String> errors = new ArrayList<>();

    @BeforeAll
    void start() {
        chromium = Chromium.startOrSkip();
        server = serve();
    }

    /** A server of the graph that the test is about; the sample articles' if it does not say. */
    MailuoServer serve() {
        return SeedGraph.serve();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void closePages() {
        open.forEach(BrowserContext::close);
        open.clear();
        errors.clear();
    }

    /** How a reader looks at pages. */
    record Reader(String language, boolean dark, int width) {

        static final Reader CHINESE = new Reader("zh-CN", false, 1280);
        static final Reader ENGLISH = new Reader("en-GB", false, 1280);

        Reader inTheDark() {
            return new Reader(language, true, width);
        }

        Reader onAPhone() {
            return new Reader(language, dark, 390);
        }

        String suffix() {
            return (language.startsWith("en") ? "-en" : "") + (dark ? "-dark" : "") + (width < 500 ? "-phone" : "");
        }
    }

    /** Opens a page of the server. */
    Page visit(Reader reader, String path) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(reader.language())
                        .setColorScheme(reader.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(reader.width(), 900)
                        .setAcceptDownloads(true));
        open.add(context);
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(url(path));
        return page;
    }

    /** The address of a path of the server. */
    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Keeps a picture of the whole page as test output. */
    static void keep(Page page, String name, Reader reader) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + reader.suffix() + ".png")));
    }

    /** Asserts that axe finds nothing against WCAG 2.1 A and AA that is serious or critical. */
    static void assertAccessible(Page page, String... except) {
        page.evaluate(axe());
        Object found = page.evaluate("""
                async (except) => {
                  const result = await axe.run({ include: [['html']], exclude: except.map((e) => [e]) },
                    { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
                  return result.violations
                    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
                    .map((v) => v.id + ': ' + v.nodes.slice(0, 5).map((n) => n.target.join(' ')).join(', '));
                }
                """, List.of(except));
        assertThat((List<?>) found).as("axe on %s", page.url()).isEmpty();
    }

    private static String axe() {
        try (InputStream in = BrowserTest.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(in, AXE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static Path screenshots() throws IOException {
        return Files.createDirectories(SCREENSHOTS);
    }
}
