package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do with an article: see its text and marks, and go from facts to words and from words to facts. */
class ReaderIT extends BrowserTest {

    private static final String PATH = "/id/article/002-25f8c18ed81e66c8-cdbb70d1";
    private static final String TRADITIONAL = "/id/article/000-679177dc6b913787-9828ae9d";
    private static final String FILE = "002_25f8c18ed81e66c8.txt";
    private static final String OFFICIAL_TIE = "[data-kind=tie] .statement";

    private static final String LIT = "name => [...(CSS.highlights.get(name) ?? [])].map(String).join('|')";

    @ParameterizedTest
    @CsvSource({PATH, TRADITIONAL})
    void isReadableForAllAndKeptAsAPicture(String path) throws IOException {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone(),
            Reader.ENGLISH.onAPhone()
        }) {
            Page page = visit(reader, path);
            // The beginning: all of it, with the facts below the text on a phone, is more than a picture can hold.
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(screenshots().resolve("reader-" + path.substring(12, 15) + reader.suffix() + ".png")));
            assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(errors).isEmpty();
            closePages();
        }
    }

    @Test
    void theTextIsTheArticlesToTheCharacter() throws IOException {
        String article = Files.readString(Path.of("seeds", FILE), StandardCharsets.UTF_8);

        assertThat(visit(Reader.CHINESE, PATH).evaluate("document.getElementById('text').textContent"))
                .isEqualTo(article);
    }

    @Test
    void marksOfEachKindCanBeSwitchedOff() {
        Page page = visit(Reader.CHINESE, PATH);
        Locator person = page.locator("#text a.person").first();

        assertThat(line(person)).isEqualTo("underline");
        page.locator("#see-person").uncheck();
        assertThat(line(person)).isEqualTo("none");
        assertThat(line(page.locator("#text a.programme").first())).isEqualTo("underline");
    }

    private static Object line(Locator mark) {
        return mark.evaluate("mark => getComputedStyle(mark).textDecorationLine");
    }

    @Test
    void aFactLightsUpItsWordsAndWordsTheirFact() {
        Page page = visit(Reader.CHINESE, PATH);
        Locator fact = page.locator(OFFICIAL_TIE).first();
        String words = fact.locator(".quote-link").first().textContent();

        fact.hover();
        assertThat(page.evaluate(LIT, "lit")).asString().startsWith(words);
        page.locator("h1").hover();
        assertThat(page.evaluate(LIT, "lit")).isEqualTo("");

        page.locator("#text .post .person").first().hover();
        page.waitForSelector(".statement.lit");
        assertThat(page.locator(".statement.lit .line").first().textContent()).contains("张学伟");
    }

    @Test
    void aClickGoesToTheWordsAndTheAddressKeepsThem() {
        Page page = visit(Reader.CHINESE, PATH);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Locator link = page.locator("[data-kind=metric] .statement .quote-link").last();
        String words = link.textContent();

        link.click();

        assertThat(page.url()).contains("?fact=").contains("#char=");
        assertThat(page.evaluate(LIT, "pinned")).isEqualTo(words);
        page.waitForFunction("() => { const box = [...CSS.highlights.get('pinned')][0].getBoundingClientRect();"
                + " return box.top > 0 && box.bottom < innerHeight; }");
        page.keyboard().press("Escape");
        assertThat(page.evaluate(LIT, "pinned")).isEqualTo("");
    }

    @Test
    void anAddressWithAFactOpensAtItsWords() {
        Page first = visit(Reader.CHINESE, PATH);
        Locator link = first.locator(OFFICIAL_TIE + " .quote-link").last();
        String words = link.textContent();
        String address = link.getAttribute("href");
        closePages();

        Page page = visit(Reader.CHINESE, address);

        assertThat(page.locator("#text mark").allTextContents()).isNotEmpty();
        assertThat(String.join("", page.locator("#text mark").allTextContents()))
                .contains(words);
        assertThat(page.locator(".statement.pinned")).isNotNull();
        page.waitForFunction("() => { const box = document.querySelector('#text mark').getBoundingClientRect();"
                + " return box.bottom > 0 && box.top < innerHeight; }");
        assertThat(errors).isEmpty();
    }

    @Test
    void anAddressWithAPlaceAloneMarksIt() {
        Page page = visit(Reader.ENGLISH, PATH + "#char=50,63");

        assertThat(page.evaluate(LIT, "pinned")).isEqualTo("省委组织部常务副部长张学伟");
    }

    @Test
    void aNameInTheListGoesToItsFirstPlace() {
        Page page = visit(Reader.CHINESE, PATH);

        page.locator(".named .times").first().click();

        assertThat(page.evaluate(LIT, "pinned")).isEqualTo("张学伟");
    }

    @Test
    void theKeyboardReachesFactsAndMarks() {
        Page page = visit(Reader.CHINESE, PATH);

        page.locator("#text a.m").first().focus();
        assertThat(page.locator(".statement.lit").count()).isPositive();
        page.locator(".jump").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('#rail') !== null"))
                .isEqualTo(true);
        Locator link = page.locator(OFFICIAL_TIE + " .quote-link").first();
        link.focus();
        assertThat(page.evaluate(LIT, "lit")).asString().startsWith(link.textContent());
        page.keyboard().press("Enter");
        assertThat(page.evaluate(LIT, "pinned")).asString().startsWith(link.textContent());
    }

    @Test
    void theChoiceOfFactsTakesEffectAtOnceAndStaysInTheAddress() {
        Page page = visit(Reader.CHINESE, PATH);

        page.locator("[name=show][value=metric]").uncheck();
        page.locator("[name=least]").selectOption("80");
        int seen = page.locator(".statement:visible").count();

        assertThat(page.locator("[data-kind=metric]").isVisible()).isFalse();
        assertThat(page.url()).contains("least=80").contains("show=post").doesNotContain("show=metric");
        page.reload();
        assertThat(page.locator(".statement:visible").count()).isEqualTo(seen).isPositive();
    }

    @Test
    void theFactsStandBesideTheTextOrBelowItOnAPhone() {
        Page wide = visit(Reader.CHINESE, PATH);
        wide.evaluate("scrollTo({ top: 2000, behavior: 'instant' })");
        assertThat(wide.locator("#rail").boundingBox().y).isCloseTo(0, within(1.0));

        Page phone = visit(Reader.CHINESE.onAPhone(), PATH);
        var text = phone.locator("#text").boundingBox();
        assertThat(phone.locator("#rail").boundingBox().y).isGreaterThan(text.y + text.height - 1);
    }
}
