package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do who take data away. */
class DataIT extends BrowserTest {

    private static final String COMPLETE = "#files[data-complete=true]";

    @ParameterizedTest
    @CsvSource({"ttl", "trig", "nt", "nq", "jsonld", "rdf"})
    void aDownloadIsWholeAndReadAgain(String suffix) throws Exception {
        Page page = visit(Reader.CHINESE, "/data");
        page.waitForSelector(COMPLETE);
        Locator row = page.locator("tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='graph." + suffix + "']")));
        String shown = row.locator(".sums code").first().innerText().strip();

        Download download = page.waitForDownload(() -> row.locator("a").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("graph." + suffix);
        Path file = Files.createTempFile("graph", "." + suffix);
        download.saveAs(file);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))))
                .isEqualTo(shown);
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream in = Files.newInputStream(file)) {
            RDFDataMgr.read(read, in, RDFLanguages.filenameToLang("graph." + suffix));
        }
        assertThat(read.stream().count()).isGreaterThan(5_000);
        Files.delete(file);
        assertThat(errors).isEmpty();
    }

    @Test
    void aTermsIriOpensTheOntologyAtTheTerm() {
        Page page = visit(Reader.ENGLISH, "/data");
        page.waitForSelector(COMPLETE);
        Locator term = page.locator("a[href='/ns#Support']").first();
        // The figures of the graph are counted in the background after the start.
        for (int tries = 0; tries < 60 && term.count() == 0; tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        term.click();

        page.waitForURL("**/ns#Support");
        assertThat(page.locator("#Support").innerText())
                .contains("mailuo:Support")
                .contains("in this graph");
        page.locator("#Support .refs a", new Page.LocatorOptions().setHasText("mailuo:evidence"))
                .first()
                .click();
        assertThat(page.url()).endsWith("/ns#evidence");
        assertThat(errors).isEmpty();
    }

    @Test
    void aThingsIriLeadsToItsPage() {
        Page page = visit(Reader.ENGLISH, "/search?q=zxw");
        page.locator(".hits a").first().click();

        page.waitForURL("**/page/person/**");
        assertThat(page.locator("h1").innerText()).contains("张学伟");
        page.locator(".foot a", new Page.LocatorOptions().setHasText("JSON-LD")).click();
        page.waitForURL("**/data/person/*.jsonld*");
    }

    @Test
    void thePagesAreReadableForAll() {
        for (String[] one :
                new String[][] {{"data", "/data"}, {"ontology", "/ns?format=html"}, {"shapes", "/ns/shapes?format=html"}
                }) {
            for (Reader reader : new Reader[] {
                Reader.CHINESE,
                Reader.ENGLISH.inTheDark(),
                Reader.ENGLISH,
                Reader.CHINESE.inTheDark().onAPhone()
            }) {
                Page page = visit(reader, one[1]);
                if (one[0].equals("data")) {
                    page.waitForSelector(COMPLETE);
                }
                keep(page, one[0], reader);
                assertAccessible(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s as %s", one[1], reader)
                        .isEqualTo(true);
                assertThat(errors).as("%s as %s", one[1], reader).isEmpty();
                closePages();
            }
        }
    }
}
