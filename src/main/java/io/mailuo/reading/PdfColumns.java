package io.mailuo.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a page in the order of reading. A page has two columns where a strip in its middle is crossed by few lines and
 * lines stand on both sides of it at the same height; lines across it (a title) part what is above from what is below.
 */
final class PdfColumns {

    /** The strip between columns is in this part of the width. */
    private static final double FROM = 0.3;

    private static final double TO = 0.7;

    private static final double STEP = 0.005;

    /** Each column has at least this many lines. */
    private static final int FEWEST = 5;

    /** Lines across the strip, for each line beside it. */
    private static final double ACROSS = 0.25;

    private PdfColumns() {}

    /**
     * Columns, or stretches of the page without columns, one after another.
     *
     * @param lines lines of the page from top to bottom
     * @param width the page's width
     */
    static List<List<PdfLine>> of(List<PdfLine> lines, double width) {
        double gutter = gutter(lines, width);
        if (gutter < 0) {
            return List.of(rows(lines));
        }
        List<List<PdfLine>> order = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        for (PdfLine line : lines) {
            if (crosses(line, gutter)) {
                flush(order, left, right);
                across.add(line);
            } else {
                flush(order, across);
                (line.right() <= gutter ? left : right).add(line);
            }
        }
        flush(order, across);
        flush(order, left, right);
        return order;
    }

    @SafeVarargs
    private static void flush(List<List<PdfLine>> order, List<PdfLine>... blocks) {
        for (List<PdfLine> block : blocks) {
            if (!block.isEmpty()) {
                order.add(rows(block));
                block.clear();
            }
        }
    }

    /** Lines at one height are one row: the cells of a table. */
    private static List<PdfLine> rows(List<PdfLine> lines) {
        List<PdfLine> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).y() == line.y() && rows.get(last).right() <= line.left()) {
                rows.set(last, rows.get(last).with(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    /** Where the strip between two columns is, or -1 if the page has one column. */
    private static double gutter(List<PdfLine> lines, double width) {
        double best = -1;
        long fewest = Long.MAX_VALUE;
        int run = 0;
        for (double at = width * FROM; at <= width * TO; at += width * STEP) {
            double x = at;
            long across = lines.stream().filter(line -> crosses(line, x)).count();
            long left = lines.stream().filter(line -> line.right() <= x).count();
            long right = lines.size() - across - left;
            boolean columns = Math.min(left, right) >= FEWEST
                    && across <= (left + right) * ACROSS
                    && sideBySide(lines, x) >= FEWEST;
            if (columns && across < fewest) {
                fewest = across;
                best = x;
                run = 1;
            } else if (columns && across == fewest && run > 0) {
                run++;
            } else {
                run = 0;
            }
        }
        return best;
    }

    private static boolean crosses(PdfLine line, double x) {
        return line.left() < x && line.right() > x;
    }

    /** How many lines on the left have a line of text on the right, not a cell, at about their height. */
    private static long sideBySide(List<PdfLine> lines, double x) {
        return lines.stream()
                .filter(line -> line.right() <= x && isText(line))
                .filter(line -> lines.stream()
                        .anyMatch(other ->
                                other.left() >= x && isText(other) && Math.abs(other.y() - line.y()) < line.size()))
                .count();
    }

    /** Whether a line is about as long as those of a column. */
    private static boolean isText(PdfLine line) {
        return line.right() - line.left() > 10 * line.size();
    }
}
