package io.mailuo.server.facts;

import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be taken away. It is written while its rows are read, so it may be long.
 *
 * @param name of the file, without ending, and of the sheet
 * @param columns heads of the columns
 * @param rows gives the rows, each with a text or a number a column
 */
public record Sheet(String name, List<String> columns, Rows rows) {

    /** What a spreadsheet program might run as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final String APPLICATION = "mailuo";

    /** Where rows come from. */
    @FunctionalInterface
    public interface Rows {

        /** Gives one row after the other. */
        void each(Consumer<List<?>> row);
    }

    /** The table in a form. */
    public Reply reply(Representation form, boolean forExcel) {
        return (form == Representation.XLSX
                        ? Reply.stream(form.contentType(), this::xlsx)
                        : Reply.stream(form.contentType(), out -> csv(out, forExcel)))
                .download(name + "." + form.suffix())
                .header("Vary", "Accept");
    }

    /**
     * Comma-separated values (RFC 4180) in UTF-8.
     *
     * @param forExcel with the mark by which Excel knows the encoding, and with an apostrophe before what it would
     *     take for a formula: the words of articles are data
     */
    void csv(OutputStream out, boolean forExcel) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (forExcel) {
            writer.write('\uFEFF');
        }
        try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            rows.each(row ->
                    print(printer, forExcel ? row.stream().map(Sheet::harmless).toList() : row));
        } catch (UncheckedIOException failure) {
            throw new IOException(failure);
        }
    }

    private static void print(CSVPrinter printer, List<?> row) {
        try {
            printer.printRecord(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, APPLICATION, "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int[] at = {0};
            rows.each(row -> fill(sheet, ++at[0], row));
        }
    }

    private static void fill(Worksheet sheet, int at, List<?> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(at, column, number);
            } else if (!row.get(column).toString().isEmpty()) {
                sheet.value(at, column, row.get(column).toString());
            }
        }
    }
}
