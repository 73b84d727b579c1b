package io.mailuo.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters of a page to lines, from top to bottom; text side by side with a gap between stays apart. */
final class PdfLines {

    /** Base lines this near are one, as a share of the size of the font. */
    private static final double SAME_LINE = 0.4;

    /** A gap this wide is between columns or cells, as a share of the size. */
    private static final double APART = 1.8;

    /** A gap this wide is a space between Chinese characters. */
    private static final double SPACE = 0.6;

    /** A gap this wide is a space between Latin letters and digits. */
    private static final double LATIN_SPACE = 0.2;

    private PdfLines() {}

    static List<PdfLine> of(PdfPage page) {
        List<PdfGlyph> sorted = new ArrayList<>(page.glyphs());
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!row.isEmpty()
                    && glyph.y() - row.get(0).y()
                            > SAME_LINE * Math.max(glyph.size(), row.get(0).size())) {
                add(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        add(row, lines);
        return lines;
    }

    private static void add(List<PdfGlyph> row, List<PdfLine> lines) {
        row.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<PdfGlyph> run = new ArrayList<>();
        for (PdfGlyph glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (!run.isEmpty() && glyph.x() - last(run).right() > APART * glyph.size()) {
                lines.add(line(run));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            lines.add(line(run));
        }
    }

    private static PdfLine line(List<PdfGlyph> run) {
        StringBuilder text = new StringBuilder();
        double size = 0;
        for (int i = 0; i < run.size(); i++) {
            PdfGlyph glyph = run.get(i);
            if (i > 0 && spaced(run.get(i - 1), glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            size += glyph.size();
        }
        return new PdfLine(
                text.toString(), run.get(0).x(), last(run).right(), run.get(0).y(), size / run.size(), false);
    }

    private static boolean spaced(PdfGlyph left, PdfGlyph right) {
        boolean latin = latin(left.text()) && latin(right.text());
        return right.x() - left.right() > (latin ? LATIN_SPACE : SPACE) * right.size();
    }

    private static boolean latin(String text) {
        int c = text.codePointAt(text.length() - 1);
        return c < 0x3000 && Character.isLetterOrDigit(c);
    }

    private static PdfGlyph last(List<PdfGlyph> run) {
        return run.get(run.size() - 1);
    }
}
