package io.mailuo.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Asking queries: with forms, and with the editor. */
class QueryIT extends BrowserTest {

    private static final String EDITOR = ".tabPanel.active .CodeMirror";
    private static final String RUN = ".tabPanel.active .yasqe_queryButton";

    private final List<String> requests = new ArrayList<>();

    private Page open(Reader reader, String path) {
        Page page = visit(reader, "/ns?format=html");
        requests.clear();
        page.onRequest((Request request) -> requests.add(request.url()));
        page.navigate(url(path));
        return page;
    }

    private static void write(Page page, String query) {
        assertThat(page.locator(EDITOR)).isVisible();
        page.evaluate(
                "([selector, query]) => { document.querySelector(selector).CodeMirror.setValue(query); }",
                List.of(EDITOR, query));
    }

    private void assertNothingLeft() {
        assertThat(requests)
                .isNotEmpty()
                .allMatch(address ->
                        address.startsWith(url("/")) || address.startsWith("blob:") || address.startsWith("data:"));
    }

    @Test
    void fillsInAReadyQuery() {
        Page page = open(Reader.CHINESE, "/query/programme-officials");

        page.getByLabel("项目名称含有").fill("鲲鹏");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("运行"))
                .click();

        assertThat(page).hasURL(Pattern.compile("programmeName=%E9%B2%B2%E9%B9%8F"));
        assertThat(page.locator("table.answer tbody tr")).hasCount(1);
        assertThat(page.locator("table.answer")).containsText("张学伟");
        page.locator("table.answer").getByText("张学伟").click();
        assertThat(page).hasURL(Pattern.compile("/page/person/"));
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void opensAReadyQueryAsATabAndRunsIt() throws Exception {
        Page page = open(Reader.CHINESE, "/query");

        page.locator("#ready-choice").selectOption("people");
        page.locator("#ready-open").click();
        assertThat(page.locator(".tabsList .active")).containsText("人物");
        page.locator(RUN).click();

        assertThat(page.locator(".yasr a.iri", new Page.LocatorOptions().setHasText("张学伟"))
                        .first())
                .hasAttribute("href", Pattern.compile("^/id/person/"));
        Download download = page.waitForDownload(
                () -> page.locator("#live-downloads").getByText("CSV").click());
        assertThat(Files.readString(download.path()))
                .startsWith("article,person,name,alias")
                .contains("张学伟");
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void runsAQueryOfTheReadersOwnAndKeepsItInTheAddress() {
        Page page = open(Reader.ENGLISH, "/query");

        write(page, "SELECT ?p (COUNT(*) AS ?n) { ?p a <http://xmlns.com/foaf/0.1/Person> } GROUP BY ?p ORDER BY ?p");
        page.locator(RUN).click();

        assertThat(page.locator(".yasr td .number").first()).hasText("1");
        assertThat(page).hasURL(Pattern.compile("/query\\?query=SELECT"));
        page.reload();
        assertThat(page.locator("#answer table.answer")).containsText("张学伟");
        assertThat(page.locator(EDITOR)).containsText("COUNT");
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void showsTriplesBySubjectAndYesOrNo() {
        Page page = open(Reader.ENGLISH, "/query");

        write(page, "CONSTRUCT { ?p a ?t } WHERE { ?p a ?t . FILTER (?t = <http://xmlns.com/foaf/0.1/Person>) }");
        page.locator(RUN).click();
        assertThat(page.locator(".yasr .subject").first()).containsText("foaf:Person");
        write(page, "ASK { ?p a <urn:none> }");
        page.locator(RUN).click();
        assertThat(page.locator(".yasr .booleanResult")).containsText("No");
        write(page, "CONSTRUCT { ?p a ?t } WHERE { ?p a ?t . FILTER (?t = <urn:none>) }");
        page.locator(RUN).click();
        assertThat(page.locator(".yasr .subjects")).containsText("Nothing was found");
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void marksAMistakeAtItsLine() {
        Page page = open(Reader.CHINESE, "/query");

        write(page, "SELECT * {\n  ?s ?p\n}");
        page.locator(RUN).click();

        assertThat(page.locator(".yasr .problem")).containsText("第 3 行第 1 列");
        assertThat(page.locator(EDITOR + " .place-line")).hasCount(1);
        page.navigate(url("/query?query=SELECT%20*%20%7B%0A%3Fs%0A%7D"));
        assertThat(page.locator("#answer .problem")).containsText("第 3 行第 1 列");
        assertThat(page.locator(EDITOR + " .place-line")).hasCount(1);
        assertNothingLeft();
    }

    @Test
    void offersTermsWithTheirLabelsAndAddsTheirPrefix() {
        Page page = open(Reader.CHINESE, "/query");

        write(page, "SELECT * {\n  ?s a \n}");
        page.evaluate(
                "(selector) => { const e = document.querySelector(selector).CodeMirror; e.focus(); e.setCursor({ line: 1, ch: 7 }); }",
                EDITOR);
        page.keyboard().type("Programm");
        assertThat(page.locator(".CodeMirror-hint").first()).hasText("mailuo:Programme 项目");
        page.keyboard().press("Enter");
        assertThat(page.locator(EDITOR)).containsText("PREFIX mailuo: <https://w3id.org/mailuo/ns#>");
        page.keyboard().type(" ; 职务");
        assertThat(page.locator(".CodeMirror-hint").first()).hasText("schema:roleName 职务");
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void aLongQueryTravelsInTheFragment() {
        String query = "# " + "长".repeat(3_000) + "\nASK { ?s ?p ?o }";
        Page page = open(Reader.ENGLISH, "/query#query=" + io.mailuo.server.web.Address.encoded(query));

        assertThat(page.locator(".yasr .booleanResult")).containsText("Yes");
        assertThat(page).hasURL(url("/query"));
        assertNothingLeft();
        assertThat(errors).isEmpty();
    }

    @Test
    void isReadableForAllAndKeptAsAPicture() {
        for (Reader reader : new Reader[] {
            Reader.CHINESE,
            Reader.ENGLISH.inTheDark(),
            Reader.CHINESE.inTheDark().onAPhone(),
            Reader.ENGLISH.onAPhone()
        }) {
            for (String[] shown : new String[][] {
                {"query", "/query"},
                {
                    "query-answer",
                    "/query?query=DESCRIBE%20%3Fp%20%7B%20%3Fp%20a%20%3Chttp%3A%2F%2Fxmlns.com%2Ffoaf%2F0.1%2FPerson%3E%20%7D"
                },
                {"query-form", "/query/metrics"}
            }) {
                Page page = open(reader, shown[1]);
                if (!shown[0].equals("query-form")) {
                    assertThat(page.locator(EDITOR)).isVisible();
                }
                keep(page, shown[0], reader);
                assertAccessible(page, ".yasgui");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s as %s", shown[0], reader)
                        .isEqualTo(true);
                assertNothingLeft();
                assertThat(errors).as("%s as %s", shown[0], reader).isEmpty();
                closePages();
            }
        }
    }
}
