package io.mailuo.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the lines of a PDF file's columns to paragraphs. A line goes on in the next unless that is indented, set in another
 * size or after a gap, or the line ends before the edge with a mark that ends a sentence; a line that does not reach the
 * edge and ends without a mark is a heading.
 */
final class PdfParagraphs {

    /** An indent is at least this share of the size of the font; Chinese paragraphs have two. */
    private static final double INDENT = 1.2;

    /** A line that ends further from the edge than this is the last of its paragraph. */
    private static final double SHORT = 1.6;

    /** Sizes further apart than this share are two. */
    private static final double OTHER_SIZE = 0.12;

    /** A gap of this many times the usual step between lines parts paragraphs. */
    private static final double GAP = 1.5;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private PdfParagraphs() {}

    /** The paragraphs of columns in the order of reading; one may go on in the next column or page. */
    static List<String> of(List<List<PdfLine>> columns) {
        PdfParagraphs all = new PdfParagraphs();
        Optional<PdfLine> last = Optional.empty();
        for (List<PdfLine> column : columns) {
            last = all.add(column, last);
        }
        all.close();
        return all.paragraphs;
    }

    /**
     * Adds a column.
     *
     * @param before the last line of the column before, if its paragraph may go on
     * @return the last line of this one, if its paragraph may go on
     */
    private Optional<PdfLine> add(List<PdfLine> column, Optional<PdfLine> before) {
        double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double step = step(column);
        for (int i = 0; i < column.size(); i++) {
            PdfLine line = column.get(i);
            boolean indented = line.left() - left > INDENT * line.size();
            boolean joined = i == 0
                    ? !indented && before.filter(last -> alike(last, line)).isPresent()
                    : goesOn(column.get(i - 1), line, right, step) && !continuesCentred(column, i, left) && !indented;
            // Both lines of a title in two lines are set in from the edge.
            boolean title = i > 0 && centredPair(column.get(i - 1), line, left, right);
            if (!joined && !title) {
                close();
            }
            append(line.text());
        }
        PdfLine last = column.get(column.size() - 1);
        boolean full = right - last.right() <= SHORT * last.size();
        return Optional.of(last).filter(line -> full && !ends(line.text()));
    }

    private static boolean continuesCentred(List<PdfLine> column, int i, double left) {
        return column.get(i - 1).left() - left > 4 * column.get(i - 1).size();
    }

    private static boolean centredPair(PdfLine before, PdfLine line, double left, double right) {
        double middle = (left + right) / 2;
        boolean centred = centred(before, middle) && centred(line, middle);
        boolean setIn = before.left() - left > INDENT * before.size() && line.left() - left > INDENT * line.size();
        return centred
                && setIn
                && sameSize(before, line)
                && line.size() > 0
                && !ends(before.text())
                && line.y() - before.y() < 2.2 * line.size()
                && right - before.right() > SHORT * before.size();
    }

    private static boolean centred(PdfLine line, double middle) {
        return Math.abs((line.left() + line.right()) / 2 - middle) < line.size();
    }

    private static boolean goesOn(PdfLine before, PdfLine line, double right, double step) {
        boolean full = right - before.right() <= SHORT * before.size();
        boolean near = line.y() - before.y() <= GAP * step;
        return full && near && alike(before, line);
    }

    /** Whether two lines can be of one paragraph: rows of a table are none. */
    private static boolean alike(PdfLine a, PdfLine b) {
        return sameSize(a, b) && !a.cells() && !b.cells();
    }

    private static boolean sameSize(PdfLine a, PdfLine b) {
        return Math.abs(a.size() - b.size()) <= OTHER_SIZE * Math.max(a.size(), b.size());
    }

    /** The usual distance between lines: the median. */
    private static double step(List<PdfLine> column) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            steps.add(column.get(i).y() - column.get(i - 1).y());
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }

    private static boolean ends(String text) {
        return !text.isEmpty() && "。！？：；”）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void append(String text) {
        if (open.length() > 0 && latin(open.charAt(open.length() - 1)) && latin(text.charAt(0))) {
            open.append(' ');
        }
        open.append(text);
    }

    private static boolean latin(char c) {
        return c < 0x3000 && Character.isLetter(c);
    }

    private void close() {
        if (open.length() > 0) {
            paragraphs.add(open.toString().strip());
            open.setLength(0);
        }
    }
}
