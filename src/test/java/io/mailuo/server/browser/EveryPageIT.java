package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages, light and dark, wide and narrow: no script fails, axe finds nothing serious, a picture is kept. */
class EveryPageIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"home,/", "search,/search?q=zxw", "ready-query,/query/people", "ontology,/ns?format=html"})
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
            assertThat(errors).as("%s as %s", path, reader).isEmpty();
            closePages();
        }
    }

    @ParameterizedTest
    @CsvSource({"home,/"})
    void readsWellWithoutGoingSideways(String name, String path) {
        Page page = visit(Reader.CHINESE.onAPhone(), path);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name)
                .isEqualTo(true);
    }
}
