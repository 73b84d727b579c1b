package io.mailuo.reading;

/**
 * A line of a page of a PDF file, or the part of it that stands in one column; lengths in points, from the upper left
 * corner.
 *
 * @param text its characters
 * @param left left edge
 * @param right right edge
 * @param y base line
 * @param size size of its font
 * @param cells whether it was put together from pieces with gaps between, as in a table
 */
record PdfLine(String text, double left, double right, double y, double size, boolean cells) {

    /** The line with another behind it, as in a table. */
    PdfLine with(PdfLine next) {
        return new PdfLine(text + " " + next.text, left, next.right, y, Math.max(size, next.size), true);
    }
}
