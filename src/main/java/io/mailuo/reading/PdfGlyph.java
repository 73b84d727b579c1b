package io.mailuo.reading;

/**
 * Characters on a page of a PDF file; lengths in points, from the page's upper left corner.
 *
 * @param text the characters, usually one
 * @param x left edge
 * @param y base line
 * @param width advance
 * @param size size of the font
 */
record PdfGlyph(String text, double x, double y, double width, double size) {

    double right() {
        return x + width;
    }
}
