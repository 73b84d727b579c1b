package io.mailuo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table for a terminal: columns are aligned however wide their characters are. */
final class TextTable {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)*");
    private static final String GAP = "  ";

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Painter> painters = new ArrayList<>();

    /** Colours the cells of a row. */
    @FunctionalInterface
    interface Painter {

        /** No colour. */
        Painter NONE = (column, cell) -> cell;

        /** The cell of a column as it is printed; nothing but escape sequences may be added. */
        String paint(int column, String cell);
    }

    /** A table with a heading, or without one if it is empty. */
    TextTable(List<String> heading) {
        this.heading = List.copyOf(heading);
    }

    /** Adds a row. Control characters become blanks: the words of an article shall not steer the terminal. */
    TextTable row(List<String> cells) {
        return row(cells, Painter.NONE);
    }

    /** Adds a row in colour. */
    TextTable row(List<String> cells, Painter painter) {
        painters.add(painter);
        rows.add(cells.stream().map(TextTable::printable).toList());
        return this;
    }

    /** Text without control characters. */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** The table line by line, without blanks at the ends of lines. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        if (!heading.isEmpty()) {
            lines.add(line(heading, widths, Painter.NONE));
            StringBuilder rule = new StringBuilder();
            for (int width : widths) {
                rule.append(rule.length() == 0 ? "" : GAP).append("-".repeat(width));
            }
            lines.add(rule.toString());
        }
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), widths, painters.get(i)));
        }
        return lines;
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[Math.max(columns, heading.size())];
        for (int i = 0; i < heading.size(); i++) {
            widths[i] = DisplayWidth.of(heading.get(i));
        }
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    /** Numbers stand at the right of their column, everything else at the left. */
    private static String line(List<String> cells, int[] widths, Painter painter) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP);
            String painted = painter.paint(i, cell);
            line.append(NUMBER.matcher(cell).matches() ? blanks + painted : painted + blanks);
        }
        return line.toString().stripTrailing();
    }
}
