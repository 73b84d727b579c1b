package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** What readers do with the matrix of programmes by officials. */
class MatrixIT extends BrowserTest {

    @Test
    void isReadableForAllAndKeptAsAPicture() {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone(),
            Reader.ENGLISH
        }) {
            Page page = visit(reader, "/matrix");
            if (reader.width() > 500) {
                page.locator(".matrix .cell").first().click();
                page.locator("#words").waitFor();
            }
            keep(page, "matrix", reader);
            assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s goes sideways", reader)
                    .isEqualTo(true);
            assertThat(errors).as(reader.toString()).isEmpty();
            closePages();
        }
    }

    @Test
    void oneClickFromHomeSaysWhichOfficialSpeaksForWhichProgrammeInWhichWords() {
        Page page = visit(Reader.CHINESE, "/");
        page.locator(".menu a[href='/matrix']").click();

        assertThat(page.locator(".ties tbody tr").first().textContent())
                .contains("张学伟")
                .contains("常务副部长")
                .contains("发言");
        assertThat(page.locator(".ties .written").first().textContent()).isNotBlank();
    }

    @Test
    void aCellOpensItsWords() {
        Page page = visit(Reader.CHINESE, "/matrix");
        page.evaluate("window.same = true");
        Locator row = page.locator(".matrix tbody tr", new Page.LocatorOptions().setHasText("红色根脉强基工程"))
                .first();
        row.locator(".cell").click();
        Locator words = page.locator("#words");
        words.waitFor();

        assertThat(page.evaluate("window.same"))
                .as("the page is not loaded anew")
                .isEqualTo(true);
        assertThat(page.url()).contains("programme=").contains("official=");
        assertThat(words.locator("mark").first().textContent()).contains("张学伟说").contains("红色根脉强基工程");
        assertThat(words.locator("figcaption a").first().getAttribute("href"))
                .contains("?fact=")
                .contains("#char=");
        assertThat(words.locator("code").first().textContent()).isEqualTo("programme-speech");

        // The address alone shows the same, which is what readers without scripts and those who are sent a link get.
        page.reload();
        assertThat(page.locator("#words mark").first().textContent()).contains("张学伟说");
        page.goBack();
        page.locator("#words").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void arrowKeysMoveBetweenCellsOfWhichOneIsInTheTabOrder() {
        Page page = visit(Reader.CHINESE, "/matrix");
        Locator cells = page.locator(".matrix .cell");
        assertThat(page.locator(".matrix .cell[tabindex='0']").count()).isEqualTo(1);

        cells.first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(cells.nth(2).evaluate("cell => cell === document.activeElement"))
                .isEqualTo(true);
        assertThat(cells.nth(2).getAttribute("tabindex")).isEqualTo("0");
        page.keyboard().press("ArrowUp");
        assertThat(cells.nth(1).evaluate("cell => cell === document.activeElement"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        page.locator("#words").waitFor();
    }

    @Test
    void onAPhoneTheTableTakesThePlaceOfTheMatrix() {
        Page page = visit(Reader.CHINESE.onAPhone(), "/matrix");

        assertThat(page.locator(".matrix").isVisible()).isFalse();
        assertThat(page.locator(".ties tbody tr").first().isVisible()).isTrue();
    }

    @Test
    void headsStayInSight() {
        Page page = visit(Reader.CHINESE, "/matrix");
        page.evaluate("document.querySelector('.matrix-scroll').scrollTop = 300");

        assertThat(page.evaluate("""
                        () => { const box = document.querySelector('.matrix-scroll').getBoundingClientRect();
                          const head = document.querySelector('.matrix thead th:last-child').getBoundingClientRect();
                          return Math.abs(head.top - box.top) < 3; }
                        """)).isEqualTo(true);
    }
}
