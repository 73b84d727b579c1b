package io.mailuo.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless browser that is on the machine. It takes three things, which {@code .ci/run} installs: Chromium, Node.js, and
 * the npm package playwright-core unpacked into the folder that {@code MAILUO_PLAYWRIGHT} names, as {@code package/}.
 */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; skips the test, with a line that says why, where something is missing. */
    static Chromium startOrSkip() {
        Optional<Path> program = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = onPath("node");
        Optional<Path> driver = Optional.ofNullable(System.getenv("MAILUO_PLAYWRIGHT"))
                .map(Path::of)
                .filter(folder -> Files.isRegularFile(folder.resolve("package").resolve("cli.js")));
        String missing = program.isEmpty()
                ? "no Chromium on this machine"
                : node.isEmpty()
                        ? "no Node.js on this machine"
                        : driver.isEmpty() ? "MAILUO_PLAYWRIGHT names no driver" : "";
        if (!missing.isEmpty()) {
            System.err.println("browser tests skipped: " + missing + "; .ci/run installs what they need");
        }
        Assumptions.assumeTrue(missing.isEmpty(), missing);
        System.setProperty("playwright.cli.dir", driver.orElseThrow().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
