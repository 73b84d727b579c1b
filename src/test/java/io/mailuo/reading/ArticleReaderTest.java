package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String SIMPLIFIED = "云岭县召开会议，部署2021年重点工作。";
    private static final String TRADITIONAL = "雲嶺縣召開會議，部署重點工作。";

    private final ArticleReader reader = new ArticleReader(Lexicon.standard());

    private final Path folder;

    ArticleReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        return reader.read(new Input(Files.write(folder.resolve(name), bytes), name));
    }

    private Article article(String name, byte[] bytes) throws IOException {
        Reading reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).articles().get(0);
    }

    private Problem problem(String name, byte[] bytes) throws IOException {
        Reading reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        Problem problem = ((Reading.Rejected) reading).problem();
        assertThat(problem.message().lines()).hasSize(1);
        return problem;
    }

    private static byte[] bytes(String mark, String text, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @Test
    void keepsTheTextAsItIsAndHashesTheBytes() throws IOException {
        Article article = article("a.txt", bytes("", "一\r\n二\u3000", "UTF-8"));
        assertThat(article.raw()).isEqualTo("一\r\n二\u3000");
        assertThat(article.charset()).isEqualTo("UTF-8");
        assertThat(article.sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(article.title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ï»¿,UTF-8", "ÿþ,UTF-16LE", "þÿ,UTF-16BE", "'',UTF-8", "'',GB18030", "'',UTF-16LE", "'',UTF-16BE"})
    void readsWithAndWithoutByteOrderMark(String mark, String charset) throws IOException {
        Article article = article("a.txt", bytes(mark, SIMPLIFIED, charset));
        assertThat(article.raw()).isEqualTo(SIMPLIFIED);
        assertThat(article.charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({"GBK,GB18030", "GB2312,GB18030", "Big5,Big5-HKSCS"})
    void readsTheOldChineseSets(String written, String charset) throws IOException {
        String text = written.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
        Article article = article("a", bytes("", text, written));
        assertThat(article.raw()).isEqualTo(text);
        assertThat(article.charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"省委书记", "会议", "改革开放的伟大成就", "1. 乡村振兴"})
    void readsGb18030OfAFewCharacters(String text) throws IOException {
        assertThat(article("a.txt", bytes("", text, "GB18030")).raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"省委書記", "會議", "改革開放的偉大成就", "1. 鄉村振興"})
    void readsBig5OfAFewCharacters(String text) throws IOException {
        assertThat(article("a.txt", bytes("", text, "Big5")).raw()).isEqualTo(text);
    }

    @Test
    void readsTraditionalTextInGbk() throws IOException {
        assertThat(article("a.txt", bytes("", TRADITIONAL, "GBK")).raw()).isEqualTo(TRADITIONAL);
    }

    @Test
    void readsUtf8ThatWasCutInsideACharacter() throws IOException {
        byte[] whole = bytes("", SIMPLIFIED, "UTF-8");
        assertThat(article("a.txt", Arrays.copyOf(whole, whole.length - 1)).raw())
                .startsWith("云岭县召开会议");
    }

    @Test
    void rejectsFilesWithoutText() throws IOException {
        assertThat(problem("a.txt", new byte[0]).code()).isEqualTo(Problem.Code.EMPTY);
        assertThat(problem("b.txt", bytes("ï»¿", " \r\n\u3000", "UTF-8")).code())
                .isEqualTo(Problem.Code.EMPTY);
        assertThat(problem("c.txt", bytes("", "12345 ---", "UTF-8")).code()).isEqualTo(Problem.Code.NOT_TEXT);
        assertThat(problem("d.html", bytes("", "<html><body><p> </p></body></html>", "UTF-8"))
                        .code())
                .isEqualTo(Problem.Code.EMPTY);
    }

    @Test
    void rejectsBinaryFiles() throws IOException {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThat(problem("a.txt", noise).code()).isEqualTo(Problem.Code.NOT_TEXT);
        assertThat(problem("b.txt", bytes("", "云岭县\0\0\0召开", "UTF-8")).code()).isEqualTo(Problem.Code.NOT_TEXT);
        assertThat(problem("c.pdf", bytes("%PDF-1.7\nâãÏÓ\0", "", "UTF-8")).message())
                .contains("is a damaged PDF file");
    }

    @Test
    void rejectsMissingAndHugeFiles() throws IOException {
        Path missing = folder.resolve("x.txt");
        assertThat(((Reading.Rejected) reader.read(new Input(missing, "x.txt")))
                        .problem()
                        .code())
                .isEqualTo(Problem.Code.MISSING);
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(ReadingLimits.STANDARD.bytes() + 1);
        }
        Problem problem = ((Reading.Rejected) reader.read(new Input(huge, "huge.txt"))).problem();
        assertThat(problem.message()).isEqualTo(huge + " has 64 MB, but a file may have 64 MB; split it");
    }

    @Test
    void readsTheMainTextOfAPage() throws IOException {
        String page = """
                <!DOCTYPE html><html><head><meta charset="gb2312"><title>云岭县召开会议_新闻_云岭网</title>
                <meta name="publishdate" content="2021-05-06 10:00"><meta property="og:site_name" content="云岭网">
                <style>p{}</style></head><body>
                <div class="menu"><ul><li><a href="/">首页</a></li><li><a href="/n">新闻频道，时政，社会</a></li></ul></div>
                <div id="main"><h1>云岭县召开会议</h1><div class="article">
                <p>　　近日，云岭县召开会议，部署重点工作，
                推动高质量发展。</p><p>会议指出，要抓好落实。<br>会议强调，要担当作为。</p>
                <p>（本报记者 林小舟）</p></div></div>
                <div class="related"><p><a href="/1">相关新闻：某地也召开会议，部署工作</a></p></div>
                <footer>版权所有，云岭网。</footer><script>var a = "不是正文，";</script></body></html>
                """;
        Article article = article("a.html", page.getBytes(Charset.forName("GBK")));
        assertThat(article.raw())
                .isEqualTo("云岭县召开会议\n近日，云岭县召开会议，部署重点工作，推动高质量发展。\n会议指出，要抓好落实。\n会议强调，要担当作为。\n（本报记者 林小舟）");
        assertThat(article.charset()).isEqualTo("GB18030");
        assertThat(article.title()).contains("云岭县召开会议");
        assertThat(article.date()).contains(LocalDate.of(2021, 5, 6));
        assertThat(article.publisher()).contains("云岭网");
    }

    @Test
    void findsDateAndSourceInTheText() throws IOException {
        String page = """
                <html><head><title>大桥通车 - 云岭网</title></head><body><div class="info">2022年3月4日 来源：云岭日报</div>
                <div><p>昨天，大桥建成通车，两岸群众出行更加方便。</p></div></body></html>
                """;
        Article article = article("a.htm", page.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).contains("大桥通车");
        assertThat(article.date()).contains(LocalDate.of(2022, 3, 4));
        assertThat(article.publisher()).contains("云岭日报");
        assertThat(article.raw()).isEqualTo("大桥通车\n昨天，大桥建成通车，两岸群众出行更加方便。");
    }
}
