package io.mailuo.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a PDF file with their places. Lines and paragraphs are made of them elsewhere. */
final class PdfGlyphs extends PDFTextStripper {

    /** The same character this near again is bold type made by printing twice, as a share of its size. */
    private static final double AGAIN = 0.1;

    /** A document has no more characters than this, one article or several: a year of a county's paper. */
    private static final int MOST = 1_000_000;

    /** A page has no more characters than this; a full page of a newspaper has 10,000. */
    private static final int MOST_ON_PAGE = 50_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfGlyph> glyphs = new ArrayList<>();

    private int count;

    private PdfGlyphs() {}

    /** There are more characters than an article has. */
    static final class TooMuchTextException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The pages of a document in order. */
    static List<PdfPage> pages(PDDocument document) throws IOException {
        PdfGlyphs collector = new PdfGlyphs();
        collector.getText(document);
        return collector.pages;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        Patience.check();
        if (++count > MOST || glyphs.size() > MOST_ON_PAGE) {
            throw new TooMuchTextException();
        }
        PdfGlyph glyph = new PdfGlyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, Math.abs(position.getFontSizeInPt())));
        if (glyphs.subList(Math.max(0, glyphs.size() - 200), glyphs.size()).stream()
                .noneMatch(before -> again(before, glyph))) {
            glyphs.add(glyph);
        }
    }

    private static boolean again(PdfGlyph before, PdfGlyph glyph) {
        double near = glyph.size() * AGAIN;
        return before.text().equals(glyph.text())
                && Math.abs(before.x() - glyph.x()) < near
                && Math.abs(before.y() - glyph.y()) < near;
    }

    @Override
    protected void endPage(PDPage page) {
        boolean turned = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        pages.add(new PdfPage(turned ? height : width, turned ? width : height, glyphs));
        glyphs = new ArrayList<>();
    }

    @Override
    protected void writePage() {
        // The text is made of the collected characters.
    }
}
