package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;

/** Reads documents in the thread that asks, as long as it takes. */
final class Forms implements DocumentReader {

    /** A page of news has a tenth of a megabyte; in memory it takes ten times the room and more. */
    private static final int LARGEST_PAGE = 16 << 20;

    /** A page of news has some thousands. */
    private static final int MOST_TAGS = 200_000;

    private final TextDecoder decoder;
    private final HtmlArticle html;
    private final PdfArticle pdf = new PdfArticle();
    private final DocxArticle docx = new DocxArticle();

    Forms(Lexicon lexicon) {
        this.decoder = new TextDecoder(lexicon);
        this.html = new HtmlArticle(lexicon, new Labels(lexicon));
    }

    @Override
    public Extracted read(DocumentKind kind, byte[] bytes) throws UnreadableDocumentException {
        try {
            return switch (kind) {
                case PDF -> pdf.read(bytes);
                case DOCX -> docx.read(bytes);
                case HTML -> page(bytes);
            };
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException(
                    Problem.Code.UNREADABLE,
                    "is nested too deep to be read; save it anew from the program that made it");
        }
    }

    private Extracted page(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > LARGEST_PAGE) {
            throw tooLarge(bytes.length >> 20, "MB", LARGEST_PAGE >> 20);
        }
        Decoded page = decoder.text(bytes, true);
        int tags = (int) page.text().chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw tooLarge(tags, "tags", MOST_TAGS);
        }
        Extracted content = html.read(page.text(), page.charset());
        if (content.text().isBlank()) {
            throw new UnreadableDocumentException(
                    Problem.Code.EMPTY, "is an HTML page without text; give a page with an article");
        }
        return content;
    }

    private static UnreadableDocumentException tooLarge(int seen, String of, int allowed) {
        return new UnreadableDocumentException(
                Problem.Code.TOO_LARGE,
                "is an HTML page with " + seen + " " + of + ", but there may be " + allowed
                        + "; save the article's text as a text file");
    }
}
