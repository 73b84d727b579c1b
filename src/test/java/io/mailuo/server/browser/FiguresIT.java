package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do with figures. */
class FiguresIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"figures,/figures", "figures-compare,/figures/compare"})
    void isReadableForAllAndKeptAsAPicture(String name, String path) {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone(),
            Reader.ENGLISH
        }) {
            Page page = visit(reader, path);
            keep(page, name, reader);
            assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s as %s goes sideways", path, reader)
                    .isEqualTo(true);
            assertThat(errors).as("%s as %s", path, reader).isEmpty();
            closePages();
        }
    }

    @Test
    void theEvidenceOfAFigureIsItsWordsMarked() {
        Page page = visit(Reader.CHINESE, "/figures?q=人才总量");
        Locator row = page.locator("tbody tr").first();

        assertThat(row.locator(".written mark").textContent()).isEqualTo("27萬");
        row.locator("details.evidence summary").click();
        Locator words = row.locator("blockquote mark");
        assertThat(words.isVisible()).isTrue();
        assertThat(words.textContent()).contains("人才總量").contains("27萬");
        String link = row.locator("figcaption a").getAttribute("href");
        assertThat(link).matches("/id/article/[^?]+\\?fact=http%3A%2F%2F.*#char=\\d+,\\d+");
        row.locator("figcaption a").click();
        assertThat(page.url()).endsWith(link.replaceFirst("^/id/", "/page/"));
        assertThat(page.locator("main").textContent()).contains("27萬");
    }

    @Test
    void narrowsAndSorts() {
        Page page = visit(Reader.CHINESE, "/figures");
        page.locator("#facet-status a", new Page.LocatorOptions().setHasText("目标值"))
                .click();
        assertThat(page.url()).contains("status=target");
        assertThat(page.locator("tbody .status-target").count())
                .isEqualTo(page.locator("tbody tr").count())
                .isPositive();

        page.locator(".sorts a", new Page.LocatorOptions().setHasText("数值")).click();
        page.locator(".sorts a", new Page.LocatorOptions().setHasText("数值")).click();
        List<Double> values = page.locator("td.number b").allTextContents().stream()
                .map(digits -> Double.parseDouble(digits.replace(",", "").replace("−", "-")))
                .toList();
        assertThat(values).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> Double.compare(other, one));

        page.locator(".chips a").first().click();
        assertThat(page.url()).doesNotContain("status=").contains("sort=value");
    }

    @Test
    void everyFormCanBeReadAgain() throws Exception {
        Page page = visit(Reader.CHINESE, "/figures?status=target");
        int total = page.locator("tbody tr").count();

        List<CSVRecord> csv = csv(Files.readString(download(page, "CSV")));
        assertThat(csv).hasSize(total);
        String excel = Files.readString(download(page, "CSV（Excel）"));
        assertThat(excel).startsWith("\uFEFF");
        assertThat(csv(excel.substring(1))).hasSize(total);
        try (ZipFile book = new ZipFile(download(page, "XLSX").toFile())) {
            String sheet = new String(
                    book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet.split("<row ", -1)).hasSize(total + 2);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(download(page, "Turtle")).lang(Lang.TURTLE).parse(graph);
        assertThat(graph.find().toList().stream()
                        .filter(triple -> triple.getPredicate().getURI().endsWith("variableMeasured")))
                .hasSize(total);
        page.navigate(url("/figures?status=target&format=json"));
        assertThat(JsonParser.parseString(page.locator("pre").textContent())
                        .getAsJsonObject()
                        .get("total")
                        .getAsInt())
                .isEqualTo(total);
    }

    private static List<CSVRecord> csv(String text) throws Exception {
        return CSVParser.parse(
                        new StringReader(text),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    private static Path download(Page page, String name) {
        return page.waitForDownload(() ->
                        page.locator(".downloads a:text-is('" + name + "')").click())
                .path();
    }

    @Test
    void figuresOfOneMeasureAreDrawnOnOneScale() {
        Page page = visit(Reader.ENGLISH, "/figures/compare");

        assertThat(page.locator(".group").count()).isPositive();
        assertThat(page.locator(".group svg.bar-drawn").count()).isGreaterThan(1);
        assertThat(page.locator(".group .written mark").allTextContents()).contains("12.23", "98.43");
    }
}
