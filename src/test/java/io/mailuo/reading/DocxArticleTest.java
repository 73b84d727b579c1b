package io.mailuo.reading;

import static io.mailuo.reading.DocxFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mailuo.model.DateBasis;
import io.mailuo.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocxArticleTest {

    private final DocxArticle docx = new DocxArticle();

    private UnreadableDocumentException refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> docx.read(bytes));
    }

    @Test
    void readsParagraphsRunsBreaksAndTabs() throws UnreadableDocumentException {
        String body = paragraph("第一段。") + paragraph("")
                + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"8\"/></w:tabs></w:pPr><w:r><w:t>记者</w:t><w:tab/>"
                + "<w:t xml:space=\"preserve\">方</w:t></w:r><w:r><w:t>小满</w:t><w:br/><w:t>下一行</w:t></w:r></w:p>";
        assertThat(docx.read(new DocxFile().body(body).bytes()).text()).isEqualTo("第一段。\n记者 方小满\n下一行");
    }

    @Test
    void readsTheCellsOfTablesAsLines() throws UnreadableDocumentException {
        String body = "<w:tbl><w:tr><w:tc>" + paragraph("指标") + "</w:tc><w:tc>" + paragraph("12%")
                + "</w:tc></w:tr></w:tbl>" + paragraph("注：初步数。");
        assertThat(docx.read(new DocxFile().body(body).bytes()).text()).isEqualTo("指标\n12%\n注：初步数。");
    }

    @Test
    void leavesOutDeletedTextFieldsAndTheSecondFormOfABox() throws UnreadableDocumentException {
        String body = "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>丙</w:t></w:r></w:ins></w:p>"
                + "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + paragraph("框") + "</mc:Choice><mc:Fallback>"
                + paragraph("框") + "</mc:Fallback></mc:AlternateContent>";
        assertThat(docx.read(new DocxFile().body(body).bytes()).text()).isEqualTo("甲丙\n框");
    }

    @Test
    void takesTitleDayAndAuthorFromStyleAndPropertiesAndCountsTheHeader() throws UnreadableDocumentException {
        Extracted read = docx.read(new DocxFile()
                .titleStyle("a3")
                .properties("Microsoft Word - 1", "方小满", "2021-08-09T01:02:03Z")
                .header(paragraph("内部资料 第1期"))
                .body(paragraph("红头") + paragraph("a3", "关于做好防汛工作的通知") + paragraph("请遵照执行。"))
                .bytes());
        assertThat(read.title()).contains("关于做好防汛工作的通知");
        assertThat(read.date()).contains(new Dated(LocalDate.of(2021, 8, 9), DateBasis.PROPERTIES));
        assertThat(read.author()).contains("方小满");
        assertThat(read.leftOut()).isEqualTo(7);
    }

    @Test
    void takesATitleOfThePropertiesOnlyIfTheDocumentShowsIt() throws UnreadableDocumentException {
        DocxFile file = new DocxFile().body(paragraph("防汛工作总结") + paragraph("一切就绪。"));
        assertThat(docx.read(file.properties("防汛工作总结", "", "").bytes()).title()).contains("防汛工作总结");
        assertThat(docx.read(file.properties("某年某月的旧标题", "", "").bytes()).title())
                .isEmpty();
    }

    @Test
    void refusesADocumentType() {
        byte[] bytes = new DocxFile()
                .part(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\">&a;</w:document>")
                .bytes();
        assertThat(refusal(bytes).line()).isEqualTo("is a DOCX file with damaged XML; save it again as DOCX");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        byte[] much = new byte[65 << 20];
        Arrays.fill(much, (byte) ' ');
        byte[] bomb = new DocxFile().part("word/document.xml", much).bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb).code()).isEqualTo(Problem.Code.TOO_LARGE);
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "<w:sdt>".repeat(600) + "</w:sdt>".repeat(600);
        assertThat(refusal(new DocxFile().body(deep).bytes()).code()).isEqualTo(Problem.Code.UNREADABLE);
    }

    @Test
    void refusesOtherArchivesAndDamage() {
        UnreadableDocumentException sheet =
                refusal(new DocxFile().part("xl/workbook.xml", "<x/>").bytes());
        assertThat(sheet.code()).isEqualTo(Problem.Code.NOT_TEXT);
        assertThat(sheet.line()).startsWith("is a spreadsheet, not DOCX;");
        byte[] whole = new DocxFile().body(paragraph("文字")).bytes();
        assertThat(refusal(Arrays.copyOf(whole, 60)).line().lines()).hasSize(1);
        assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII))
                        .line()
                        .lines())
                .hasSize(1);
    }

    @Test
    void refusesADocumentWithoutText() {
        assertThat(refusal(new DocxFile().body(paragraph(" ")).bytes()).code()).isEqualTo(Problem.Code.NO_TEXT);
    }
}
