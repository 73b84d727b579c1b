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

    /** A table with a heading, or without one if it is empty. */
    TextTable(List<String> heading) {
        this.heading = List.copyOf(heading);
    }

    /** Adds a row. Control characters become blanks: the words of an article shall not steer the terminal. */
    TextTable row(List<String> cells) {
        rows.add(cells.stream()
                .map(cell -> CONTROL.matcher(cell).replaceAll(" "))
                .toList());
        return this;
    }

    /** The table line by line, without blanks at the ends of lines. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        if (!heading.isEmpty()) {
            lines.add(line(heading, widths));
            StringBuilder rule = new StringBuilder();
            for (int width : widths) {
                rule.append(rule.length() == 0 ? "" : GAP).append("-".repeat(width));
            }
            lines.add(rule.toString());
        }
        rows.forEach(row -> lines.add(line(row, widths)));
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
    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(NUMBER.matcher(cell).matches() ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
