package io.mailuo.server.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as CSV (RFC 4180) or as XLSX, row by row. */
public final class Spreadsheet {

    /** Rows that a worksheet can have, with its head. */
    public static final int MAX_XLSX_ROWS = 1_048_576;

    /** With these a spreadsheet takes a cell for a formula and runs it, whatever the file says. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Width of a column, in characters: enough for most names. */
    private static final int WIDTH = 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    /** Makes the rows while they are written. */
    @FunctionalInterface
    public interface RowSource {

        /** Gives each row to the sink. */
        void forEach(RowSink sink) throws IOException;
    }

    /** Takes the cells of one row: texts and numbers. */
    @FunctionalInterface
    public interface RowSink {

        /** Writes a row. */
        void accept(List<?> cells) throws IOException;
    }

    /**
     * As CSV in UTF-8.
     *
     * @param mark whether a byte order mark comes first, without which Excel takes the file for one of another charset
     */
    public static void csv(OutputStream out, boolean mark, List<String> columns, RowSource rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns);
        rows.forEach(cells -> {
            List<Object> guarded = new ArrayList<>(cells.size());
            cells.forEach(cell -> guarded.add(cell instanceof String text ? guarded(text) : cell));
            printer.printRecord(guarded);
        });
        printer.flush();
    }

    /** A text that a spreadsheet would take for a formula, with an apostrophe before it (OWASP, CSV injection). */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As XLSX; its cells have types, so no text in it is a formula. */
    public static void xlsx(OutputStream out, String name, List<String> columns, RowSource rows) throws IOException {
        try (Workbook book = new Workbook(out, "Mailuo", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.value(0, column, columns.get(column));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int[] at = {0};
            rows.forEach(cells -> {
                at[0]++;
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, at[0], column, cells.get(column));
                }
                if (at[0] % 500 == 0) {
                    sheet.flush();
                }
            });
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!String.valueOf(cell).isEmpty()) {
            // In the row itself: the table of shared texts is held whole until the end.
            sheet.inlineString(row, column, String.valueOf(cell));
        }
    }
}
