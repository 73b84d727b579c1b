package io.mailuo.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.entity.EntitySample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do on the pages of things. */
class EntityIT extends BrowserTest {

    @Override
    MailuoServer serve() {
        return EntitySample.serve();
    }

    @ParameterizedTest
    @CsvSource({
        "person," + EntitySample.PERSON,
        "programme," + EntitySample.PROGRAMME,
        "organisation," + EntitySample.ORGANISATION,
        "place," + EntitySample.PLACE,
        "fact," + EntitySample.FACT,
        "thing,/id/run/test-1"
    })
    void isReadableForAllAndKeptAsAPicture(String name, String path) {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone()
        }) {
            Page page = visit(reader, path);
            keep(page, name, reader);
            assertAccessible(page);
            assertThat(errors).as("%s as %s", path, reader).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s goes sideways", path)
                    .isEqualTo(true);
            closePages();
        }
    }

    @Test
    void aPostOpensTheWordsThatSayIt() {
        Page page = visit(Reader.CHINESE, EntitySample.PERSON);
        Locator words = page.locator("#posts ~ .wide mark").first();
        assertThat(words.isVisible()).isFalse();

        page.locator("#posts ~ .wide details.why > summary").first().click();

        assertThat(words.isVisible()).isTrue();
        assertThat(words.textContent()).isEqualTo("县教育局局长李桦");
        assertThat(page.locator("#posts ~ .wide figure.quote").first().textContent())
                .contains("post-before-name")
                .contains("93 %")
                .contains("2021-05-06");
        assertThat(page.locator("#posts ~ .wide figcaption a").first().getAttribute("href"))
                .startsWith("/id/article/a-00000001?fact=")
                .endsWith("#char=12,20");
    }

    @Test
    void postsAreBarsOnATimeline() {
        Page page = visit(Reader.ENGLISH, EntitySample.PERSON);

        assertThat(page.locator(".timeline rect.stated.former").boundingBox().width)
                .isGreaterThan(50);
        assertThat(page.locator(".timeline circle.seen.current").count()).isEqualTo(2);
        assertThat(page.locator(".timeline .time-row").first().textContent()).contains("current");
    }

    @Test
    void namesakesAreWarnedOfAndLinked() {
        Page page = visit(Reader.ENGLISH, EntitySample.PERSON);

        page.locator(".namesakes li a").first().click();

        assertThat(page.url()).endsWith("/page/person/lihua-99999999");
        assertThat(page.locator(".namesakes").textContent()).contains("nothing proves that both are one");
    }

    @Test
    void theChartShowsTheTargetBesideWhatWasReached() {
        Page page = visit(Reader.CHINESE, EntitySample.PROGRAMME);
        Locator row = page.locator(".chart-row").first();

        assertThat(row.locator("rect.target").boundingBox().width)
                .isGreaterThan(row.locator("rect.actual").boundingBox().width);
        assertThat(row.locator("circle.baseline").count()).isEqualTo(1);
        assertThat(row.textContent()).contains("40%").contains("72%").contains("≥ 95%");
    }

    @Test
    void theQueryBehindAPanelOpensOnTheQueryPage() {
        Page page = visit(Reader.CHINESE, EntitySample.PERSON);

        page.locator("section.panel details.behind > summary").first().click();
        page.locator("section.panel details.behind button").first().click();

        assertThat(page.url()).contains("/query?query=");
        assertThat(page.content()).contains("局长");
    }
}
