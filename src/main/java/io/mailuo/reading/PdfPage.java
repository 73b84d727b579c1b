package io.mailuo.reading;

import java.util.List;

/**
 * A page of a PDF file.
 *
 * @param width its width in points
 * @param height its height in points
 * @param glyphs what is written on it, in the order of the file
 */
record PdfPage(double width, double height, List<PdfGlyph> glyphs) {

    PdfPage {
        glyphs = List.copyOf(glyphs);
    }
}
