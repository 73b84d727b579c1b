package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What readers do in the graph explorer. */
class ExploreIT extends BrowserTest {

    private static final String SHOWN = "document.getElementById('canvas').cytoscape.%s.length";

    /** The explorer of 张学伟, once its drawing stands. */
    private Page explorer(Reader reader) {
        Page page = visit(reader, "/search?q=" + "zhangxuewei");
        String href = page.locator(".hits a").first().getAttribute("href");
        page.navigate(url("/explore?focus=" + href));
        return settled(page);
    }

    /** Waits until the drawing shows what the list shows and has come to rest. */
    private static Page settled(Page page) {
        page.waitForFunction("""
                () => {
                  const canvas = document.getElementById('canvas');
                  const cy = canvas.cytoscape;
                  return cy && !document.body.ariaBusy && !canvas.ariaBusy && !cy.animated()
                    && cy.nodes().length === document.querySelectorAll('[data-node]').length
                    && cy.edges().length === document.querySelectorAll('[data-edge]').length
                    && !cy.nodes().some((node) => node.animated());
                }
                """);
        return page;
    }

    private static int shown(Page page, String what) {
        return (int) page.evaluate(SHOWN.formatted(what));
    }

    /** Clicks on a node in the drawing, by its id, which is brought into the middle and to the front; taps an edge, which others may cross. */
    @SuppressWarnings("unchecked")
    private static void tap(Page page, String id) {
        page.locator("#canvas").scrollIntoViewIfNeeded();
        // The page scrolls smoothly.
        page.waitForTimeout(800);
        Map<String, Object> at = (Map<String, Object>) page.evaluate("""
                (id) => {
                  const cy = document.getElementById('canvas').cytoscape;
                  const one = cy.getElementById(id);
                  if (one.isEdge()) { one.emit('tap'); return null; }
                  cy.center(one);
                  one.style('z-index', 99);
                  const box = document.getElementById('canvas').getBoundingClientRect();
                  const at = one.renderedPosition();
                  return { x: box.x + at.x, y: box.y + at.y };
                }
                """, id);
        if (at != null) {
            page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
        }
    }

    private static String iri(Page page, String name) {
        return page.locator("[data-node][data-name=\"" + name + "\"]").getAttribute("data-iri");
    }

    @Test
    void aThingIsExpandedByASecondClickAndCollapsedAgain() {
        Page page = explorer(Reader.CHINESE);
        int before = shown(page, "nodes()");
        String department = iri(page, "中共浙江省委组织部");

        tap(page, department);
        PlaywrightAssertions.assertThat(page.locator("#details .name")).hasText("中共浙江省委组织部");
        tap(page, department);
        page.waitForURL(Pattern.compile("focus=.*&focus="));
        settled(page);

        assertThat(shown(page, "nodes()")).isGreaterThan(before);
        assertThat(iri(page, "中共浙江省委员会")).isNotBlank();
        assertThat(page.locator("tbody tr").count()).isEqualTo(shown(page, "edges()"));
        page.locator("#details .acts a", new Page.LocatorOptions().setHasText("收起"))
                .click();
        page.waitForURL(url -> !url.contains("&focus="));
        settled(page);
        assertThat(shown(page, "nodes()")).isEqualTo(before);
        page.goBack();
        settled(page);
        assertThat(shown(page, "nodes()")).isGreaterThan(before);
        assertThat(errors).isEmpty();
    }

    @Test
    void theKeyboardExpandsFromTheListAndStaysThere() {
        Page page = explorer(Reader.ENGLISH);
        Locator open = page.locator("[data-node][data-name=\"中共浙江省委组织部\"] [data-open]");
        open.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("focus=.*&focus="));
        settled(page);

        assertThat(page.evaluate("document.activeElement.closest('[data-node]').dataset.name"))
                .isEqualTo("中共浙江省委组织部");
        assertThat(errors).isEmpty();
    }

    @Test
    void aKindIsFilteredFromDrawingAndTableAlike() {
        Page page = explorer(Reader.CHINESE);
        page.locator("input[name=kinds][value=programme]").uncheck();
        page.waitForURL(Pattern.compile("kinds=person"));
        settled(page);

        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("programme");
        assertThat(shown(page, "nodes('[kind=\"programme\"]')")).isZero();
        assertThat(shown(page, "nodes('[kind=\"organisation\"]')")).isEqualTo(1);
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(errors).isEmpty();
    }

    @Test
    void aLineOpensItsWordsAndLeadsToThemInTheArticle() {
        Page page = explorer(Reader.CHINESE);
        Locator row = page.locator("tr[data-edge]").filter(new Locator.FilterOptions().setHasText("中共浙江省委组织部"));
        tap(page, row.getAttribute("data-source") + " " + row.getAttribute("data-target"));

        Locator words = page.locator("#details mark").first();
        PlaywrightAssertions.assertThat(words).containsText("省委组织部常务副部长张学伟");
        PlaywrightAssertions.assertThat(page.locator("#details code").first()).isVisible();
        assertThat(page.locator("#details figcaption a").first().getAttribute("href"))
                .matches("/id/article/[^?]+\\?fact=http[^#]+#char=\\d+,\\d+");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#details")).isHidden();
        assertThat(errors).isEmpty();
    }

    @Test
    void aHeadOfTheTableSortsItInPlace() {
        Page page = explorer(Reader.ENGLISH);
        page.locator("th a").first().click();

        PlaywrightAssertions.assertThat(page.locator("th").first()).hasAttribute("aria-sort", "ascending");
        assertThat(errors).isEmpty();
    }

    @Test
    void aThingIsAddedByItsInitials() {
        Page page = explorer(Reader.CHINESE);
        page.locator("#find").fill("kpxd");
        page.locator("#hits a[data-go]").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("focus=.*&focus="));
        settled(page);

        assertThat(page.locator("h1").textContent()).contains("鲲鹏行动");
        assertThat(errors).isEmpty();
    }

    @Test
    void whatIsShownIsTakenAwayAsPictureGexfGraphMlAndJson() throws Exception {
        Page page = explorer(Reader.CHINESE);
        int nodes = shown(page, "nodes()");
        int edges = shown(page, "edges()");

        Download picture =
                page.waitForDownload(() -> page.locator("[data-tool=png]").click());
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(picture))).getWidth())
                .isGreaterThan(300);
        for (String format : List.of("GEXF", "GRAPHML")) {
            Download file = page.waitForDownload(() -> page.locator(
                            ".take a", new Page.LocatorOptions().setHasText(Pattern.compile("^" + format + "$")))
                    .first()
                    .click());
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(file)));
            assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(nodes);
            assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(edges);
        }
        String json = page.context()
                .request()
                .get(url(page.locator(".take a").first().getAttribute("href")))
                .text();
        assertThat(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("nodes"))
                .hasSize(nodes);
        assertThat(errors).isEmpty();
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    @Test
    void isReadableForAllAndKeptAsAPicture() {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone(),
            Reader.ENGLISH
        }) {
            Page page = explorer(reader);
            keep(page, "explore", reader);
            assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            page.navigate(url(page.locator("tr [data-evidence]").first().getAttribute("href")));
            keep(page, "tie", reader);
            assertAccessible(page);
            assertThat(errors).as("%s", reader).isEmpty();
            closePages();
        }
    }

    @Test
    void sendsLessThan400KilobytesBeforeInteraction() {
        Page page = visit(Reader.CHINESE, "/ns?format=html");
        int[] sent = {0};
        page.onResponse(response -> sent[0] += length(response));
        page.navigate(url("/explore"));
        settled(page);

        assertThat(sent[0]).isBetween(100_000, 400_000);
    }

    private static int length(Response response) {
        String stated = response.headers().get("content-length");
        return stated == null ? 0 : Integer.parseInt(stated);
    }
}
