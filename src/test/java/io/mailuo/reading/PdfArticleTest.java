package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mailuo.model.DateBasis;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PdfArticleTest {

    private static final double LEFT = 90;

    private final PdfArticle pdf = new PdfArticle();

    private static UnreadableDocumentException refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> new PdfArticle().read(bytes));
    }

    @Test
    void joinsLinesToParagraphsAndTakesTheTitleFromTheLargestLine() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.line(200, 90, 18, "平陵市建成十座口袋公园");
            // Lines of 25 characters of 14 points; the last of a paragraph is shorter.
            file.lines(
                    LEFT,
                    130,
                    14,
                    "　　记者从平陵市园林局获悉，今年以来全市新建口袋公园",
                    "十座，总面积达到四点五万平方米，惠及周边居民八万多人。",
                    "　　市园林局局长钟晚晴介绍，这些公园多由闲置边角地改",
                    "造而成，步行十分钟即可到达。",
                    "　　下一步，还将新建二十座。");
            Extracted read = pdf.read(file.page().bytes());
            assertThat(read.text()).isEqualTo("""
                            平陵市建成十座口袋公园
                            记者从平陵市园林局获悉，今年以来全市新建口袋公园十座，总面积达到四点五万平方米，惠及周边居民八万多人。
                            市园林局局长钟晚晴介绍，这些公园多由闲置边角地改造而成，步行十分钟即可到达。
                            下一步，还将新建二十座。""");
            assertThat(read.title()).contains("平陵市建成十座口袋公园");
            assertThat(read.leftOut()).isZero();
        }
    }

    @Test
    void dropsAndCountsRunningHeadsAndPageNumbers() throws Exception {
        try (PdfFile file = new PdfFile()) {
            for (int page = 1; page <= 3; page++) {
                file.line(LEFT, 40, 10, "平陵市志");
                file.lines(
                        LEFT,
                        120,
                        14,
                        "　　第" + "一二三".charAt(page - 1) + "年，全市修通公路九十公里，新增客车三十辆，并且在",
                        "各乡镇设立了汽车站，方便群众出行。");
                file.line(290, 810, 10, "— " + page + " —").page();
            }
            Extracted read = pdf.read(file.bytes());
            assertThat(read.text().lines()).hasSize(3).allMatch(line -> line.endsWith("方便群众出行。"));
            assertThat(read.text()).doesNotContain("平陵市志").doesNotContain("—");
            assertThat(read.leftOut()).isEqualTo(3 * ("平陵市志".length() + 1));
        }
    }

    @Test
    void carriesAParagraphOverThePage() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.lines(LEFT, 700, 14, "　　会议强调，要把粮食安全放在重要位置，切实抓好春耕备").page();
            file.lines(LEFT, 80, 14, "耕各项工作，确保农资供应充足，农机及时检修，农户应种尽").page();
            Extracted read = pdf.read(file.bytes());
            assertThat(read.text()).isEqualTo("会议强调，要把粮食安全放在重要位置，切实抓好春耕备耕各项工作，确保农资供应充足，农机及时检修，农户应种尽");
        }
    }

    @Test
    void readsTwoColumnsOneAfterTheOtherBelowATitleAcross() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.line(150, 70, 20, "山乡里的一所百年小学迎来新校舍");
            String[] left = new String[8];
            String[] right = new String[8];
            Arrays.fill(left, "左栏文字左栏文字左栏文字左栏文字左栏");
            Arrays.fill(right, "右栏文字右栏文字右栏文字右栏文字右栏");
            left[7] = "左栏结束。";
            right[0] = "　　右栏开始右栏文字右栏文字右栏文字";
            right[7] = "右栏结束。";
            file.lines(60, 110, 12, left).lines(310, 110, 12, right);
            Extracted read = pdf.read(file.page().bytes());
            assertThat(read.text().lines()).hasSize(3);
            assertThat(read.text().lines().skip(1).findFirst().orElseThrow())
                    .startsWith("左栏文字")
                    .endsWith("左栏结束。")
                    .doesNotContain("右");
            assertThat(read.text()).endsWith("右栏结束。");
        }
    }

    @Test
    void keepsTheCellsOfATableOnOneLine() throws Exception {
        try (PdfFile file = new PdfFile()) {
            for (int row = 0; row < 6; row++) {
                file.line(LEFT, 100 + row * 24, 12, "指标").line(LEFT + 250, 100 + row * 24, 12, "数值");
            }
            assertThat(pdf.read(file.page().bytes()).text().lines()).hasSize(6).allMatch("指标 数值"::equals);
        }
    }

    @Test
    void takesDayFromThePropertiesAsInferred() throws Exception {
        try (PdfFile file = new PdfFile()) {
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
            day.set(2020, Calendar.MAY, 4, 0, 30, 0);
            file.document().getDocumentInformation().setCreationDate(day);
            file.document().getDocumentInformation().setTitle("平陵市教育事业统计公报");
            Extracted read = pdf.read(
                    file.lines(LEFT, 100, 12, "全市有小学一百所，在校学生六万人。").page().bytes());
            assertThat(read.date()).contains(new Dated(LocalDate.of(2020, 5, 4), DateBasis.PROPERTIES));
            assertThat(read.title()).contains("平陵市教育事业统计公报");
        }
    }

    @Test
    void refusesWhatNeedsAPassword() throws IOException {
        try (PdfFile file = new PdfFile()) {
            UnreadableDocumentException refusal =
                    refusal(file.line(LEFT, 100, 12, "秘密").page().encrypted());
            assertThat(refusal.code()).isEqualTo(Problem.Code.ENCRYPTED);
            assertThat(refusal.line()).isEqualTo("is a PDF file that needs a password; save it without one");
        }
    }

    @Test
    void refusesPagesWithoutText() throws IOException {
        try (PdfFile file = new PdfFile()) {
            UnreadableDocumentException refusal = refusal(file.page().page().bytes());
            assertThat(refusal.code()).isEqualTo(Problem.Code.NO_TEXT);
            assertThat(refusal.line())
                    .isEqualTo(
                            "is a PDF file of 2 pages without text, pictures perhaps; have the text recognised and give that");
        }
    }

    @Test
    void refusesDamage() {
        UnreadableDocumentException refusal = refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
        assertThat(refusal.code()).isEqualTo(Problem.Code.UNREADABLE);
        assertThat(refusal.line().lines()).hasSize(1);
    }
}
