package io.mailuo.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/**
 * Rows as CSV in the bytes that Jena writes, handed on in pieces: Jena 5.6.0 flushes after each value, and over HTTP each then
 * goes by itself, which took most of the time of a long answer.
 */
public final class CsvWriter implements RowSetWriter {

    private static final int PIECE = 32 * 1024;

    private final RowSetWriter rows = RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV);

    private CsvWriter() {}

    /** From now on all of the program writes CSV so. */
    public static void use() {
        RowSetWriterRegistry.register(ResultSetLang.RS_CSV, format -> new CsvWriter());
    }

    /** Passes on what is written when there is enough of it or it is the end. */
    private static final class Pieces extends BufferedOutputStream {

        Pieces(OutputStream out) {
            super(out, PIECE);
        }

        @Override
        public void flush() {
            // Not yet.
        }

        void end() {
            try {
                super.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Override
    public void write(OutputStream out, RowSet answer, Context context) {
        Pieces pieces = new Pieces(out);
        rows.write(pieces, answer, context);
        pieces.end();
    }

    @Override
    public void write(OutputStream out, boolean answer, Context context) {
        Pieces pieces = new Pieces(out);
        rows.write(pieces, answer, context);
        pieces.end();
    }

    @Override
    public void write(Writer out, RowSet answer, Context context) {
        rows.write(out, answer, context);
    }
}
