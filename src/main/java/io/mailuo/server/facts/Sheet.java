package io.mailuo.server.facts;

import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table to be taken away. It is written while its rows are read, so it may be long.
 *
 * @param name of the file, without ending, and of the sheet
 * @param columns heads of the columns
 * @param rows gives the rows, each with a text or a number a column
 */
public record Sheet(String name, List<String> columns, Rows rows) {

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

    /** As CSV; what a spreadsheet would run as a formula is guarded, since the words of articles are data. */
    void csv(OutputStream out, boolean forExcel) throws IOException {
        Spreadsheet.csv(out, forExcel, columns, this::give);
    }

    void xlsx(OutputStream out) throws IOException {
        Spreadsheet.xlsx(out, name, columns, this::give);
    }

    private void give(Spreadsheet.RowSink sink) throws IOException {
        try {
            rows.each(row -> {
                try {
                    sink.accept(row);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw new IOException(failure);
        }
    }
}
