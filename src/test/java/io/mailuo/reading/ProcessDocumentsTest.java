package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessDocumentsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static final byte[] PAGE = ("<html><title>雨后的河边_某某网</title><meta name=author content=林知远><p>"
                    + "今天下雨，河水上涨。我们走在路上。".repeat(9) + "</p><p>日期：2021年5月6日</p></html>")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void readsInAProcessApartWhatIsReadInThisOne() throws IOException, UnreadableDocumentException {
        byte[] word = new DocxFile()
                .properties("雨后的河边", "林知远", "2021-05-06T08:00:00Z")
                .body(DocxFile.paragraph("今天下雨，河水上涨。我们走在路上。"))
                .bytes();
        byte[] print;
        try (PdfFile file = new PdfFile()) {
            print = file.lines(72, 72, 12, "今天下雨，河水上涨。", "我们走在路上。").page().bytes();
        }
        Forms here = new Forms(Lexicon.standard());
        try (ProcessDocuments apart = new ProcessDocuments(Optional.empty(), LONG)) {
            assertThat(apart.read(DocumentKind.HTML, PAGE)).isEqualTo(here.read(DocumentKind.HTML, PAGE));
            assertThat(apart.read(DocumentKind.DOCX, word)).isEqualTo(here.read(DocumentKind.DOCX, word));
            assertThat(apart.read(DocumentKind.PDF, print)).isEqualTo(here.read(DocumentKind.PDF, print));
            assertRejected(apart, DocumentKind.DOCX, new byte[] {'P', 'K', 3, 4}, Problem.Code.NOT_TEXT);
        }
    }

    @Test
    void goesOnAfterADocumentThatTakesTooMuchMemory() throws UnreadableDocumentException {
        byte[] large = ("<html>" + "<p>雨水".repeat(150_000)).getBytes(StandardCharsets.UTF_8);
        try (ProcessDocuments apart = new ProcessDocuments(Optional.empty(), LONG, "20m")) {
            assertRejected(apart, DocumentKind.HTML, large, Problem.Code.TOO_MUCH_MEMORY);
            assertThat(apart.read(DocumentKind.HTML, PAGE).title()).contains("雨后的河边");
        }
    }

    @Test
    void goesOnAfterADocumentThatTakesTooLong() throws UnreadableDocumentException {
        byte[] large = ("<html>" + "<p>雨水".repeat(190_000)).getBytes(StandardCharsets.UTF_8);
        try (ProcessDocuments apart = new ProcessDocuments(Optional.empty(), Duration.ofMillis(20))) {
            // Starting has time of its own; from the second document on the limit is the limit.
            assertThat(apart.read(DocumentKind.HTML, PAGE).text()).isNotEmpty();
            assertRejected(apart, DocumentKind.HTML, large, Problem.Code.TOO_SLOW);
            assertThat(apart.read(DocumentKind.HTML, PAGE).text()).isNotEmpty();
        }
    }

    private static void assertRejected(DocumentReader reader, DocumentKind kind, byte[] bytes, Problem.Code code) {
        assertThatThrownBy(() -> reader.read(kind, bytes))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        why -> assertThat(why.code()).isEqualTo(code));
    }
}
