package io.mailuo.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers do on the home page, in searches and in lists. */
class ListsIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"张学伟", "張學偉", "zhangxuewei", "zxw", "伟"})
    void findsAPersonFromTheHomePageInBothScriptsByPinyinAndInitials(String text) {
        Page page = visit(Reader.CHINESE, "/");
        page.locator(".hero input").fill(text);
        page.locator(".hero input").press("Enter");

        assertThat(page).hasURL(Pattern.compile("/search\\?q="));
        assertThat(page.locator(".found a[href^='/id/person/zhangxuewei']").first())
                .hasText("张学伟");
        assertThat(errors).isEmpty();
    }

    @Test
    void suggestsWhileSomebodyTypesAndTheKeyboardChooses() {
        Page page = visit(Reader.CHINESE, "/");
        Locator box = page.locator("#q");
        box.click();
        box.pressSequentially("zxw");
        Locator options = page.locator("[role=option]");

        assertThat(options.first()).containsText("张学伟");
        assertThat(options.first()).containsText("常务副部长");
        assertThat(box).hasAttribute("aria-expanded", "true");
        box.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(box)
                .hasAttribute(
                        "aria-activedescendant", String.valueOf(options.first().getAttribute("id")));
        keep(page, "suggestions", Reader.CHINESE);
        assertAccessible(page);
        box.press("Escape");
        assertThat(options.first()).isHidden();
        box.press("ArrowDown");
        assertThat(options.first()).isVisible();
        box.press("ArrowDown");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/page/person/zhangxuewei"));
        assertThat(errors).isEmpty();
    }

    @Test
    void suggestsInTheSearchBoxOfEveryPage() {
        Page page = visit(Reader.ENGLISH, "/people");
        page.locator("#q").click();
        page.locator("#q").pressSequentially("kp");

        assertThat(page.locator("[role=option]").first()).containsText("programme");
        page.locator("[role=option]").first().click();
        assertThat(page).hasURL(Pattern.compile("/page/programme/kunpeng"));
    }

    @Test
    void narrowsAListByFacetsAndGivesThemUpAgain() {
        Page page = visit(Reader.CHINESE, "/programmes");
        Locator value = page.locator("#facet-kind a").first();
        int count = Integer.parseInt(value.locator(".tally").innerText());
        value.click();

        assertThat(page).hasURL(Pattern.compile("\\?kind=type-"));
        assertThat(page.locator("tbody tr")).hasCount(count);
        int more = Integer.parseInt(page.locator("#facet-kind a")
                .nth(1)
                .locator(".tally")
                .innerText()
                .substring(1));
        page.locator("#facet-kind a").nth(1).click();
        assertThat(page.locator("tbody tr")).hasCount(count + more);
        page.locator(".chips a").first().click();
        assertThat(page.locator("tbody tr")).hasCount(more);
        page.locator(".chips .clear").click();
        assertThat(page).hasURL(url("/programmes"));
        assertThat(errors).isEmpty();
    }

    @Test
    void sortsAndTurnsThePage() {
        Page page = visit(Reader.ENGLISH, "/programmes");
        page.locator(".sorts a[href$='sort=name']").click();
        assertThat(page).hasURL(Pattern.compile("sort=name"));
        String first = page.locator("tbody th a").first().innerText();
        page.locator(".paging a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile("sort=name&page=2"));
        assertThat(page.locator("tbody th a").first().innerText()).isNotEqualTo(first);
        page.locator(".sorts a[aria-current]").click();
        assertThat(page).hasURL(Pattern.compile("sort=-name"));
    }

    @ParameterizedTest
    @CsvSource({"csv,people.csv", "excel-csv,people.csv", "xlsx,people.xlsx", "ttl,people.ttl"})
    void takesTheListAway(String form, String name) throws Exception {
        Page page = visit(Reader.CHINESE, "/people");
        String end = form.equals("excel-csv") ? "bom=1" : "format=" + form;
        Download download = page.waitForDownload(
                () -> page.locator(".downloads a[href$='" + end + "']").click());
        Path file = download.path();

        assertThat(download.suggestedFilename()).isEqualTo(name);
        switch (form) {
            case "xlsx" -> {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
                }
            }
            case "ttl" -> {
                var graph = GraphFactory.createDefaultGraph();
                RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
                assertThat(graph.isEmpty()).isFalse();
            }
            default -> {
                String text = Files.readString(file);
                assertThat(text.startsWith("\uFEFF")).isEqualTo(form.equals("excel-csv"));
                assertThat(CSVFormat.RFC4180.parse(new StringReader(text)).getRecords())
                        .hasSize(1 + 16);
            }
        }
    }

    @Test
    void theTwinIsALinkAway() {
        Page page = visit(Reader.CHINESE, "/people");
        String href =
                String.valueOf(page.locator(".downloads a[href$='format=json']").getAttribute("href"));

        assertThat(JsonParser.parseString(page.request().get(url(href)).text())
                        .getAsJsonObject()
                        .getAsJsonArray("rows"))
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({
        "people,/people",
        "organisations,/organisations",
        "programmes,/programmes?kind=type-plan",
        "places,/places",
        "articles,/articles",
        "search-kind,/search?q=zj&kind=place"
    })
    void everyListReadsWell(String name, String path) {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone()
        }) {
            Page page = visit(reader, path);
            keep(page, name, reader);
            assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s as %s", path, reader)
                    .isEqualTo(true);
            assertThat(errors).as("%s as %s", path, reader).isEmpty();
            closePages();
        }
    }
}
