package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final String ROWS =
            "SELECT * { VALUES (?name ?note) { (\"脉络\"@zh \"a, \\\"b\\\"\\nc\") (UNDEF <https://example.org/x>) } }";

    /** Counts how often something is handed on. */
    private static final class Counting extends ByteArrayOutputStream {

        private int writes;
        private int flushes;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            writes++;
            super.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            flushes++;
        }
    }

    private static RowSetWriter writer() {
        CsvWriter.use();
        return RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV);
    }

    private static void write(RowSetWriter writer, String query, OutputStream out) {
        try (QueryExec execution =
                QueryExec.graph(GraphFactory.createDefaultGraph()).query(query).build()) {
            writer.write(out, execution.select(), ARQ.getContext());
        }
    }

    @Test
    void writesTheBytesThatJenaWrites() {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        write(writer(), ROWS, ours);
        write(RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV), ROWS, plain);
        assertThat(ours.toByteArray()).isEqualTo(plain.toByteArray());
        assertThat(ours.toString(StandardCharsets.UTF_8)).contains("脉络", "https://example.org/x");

        ours.reset();
        plain.reset();
        writer().write(ours, true, ARQ.getContext());
        RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV).write(plain, true, ARQ.getContext());
        assertThat(ours.toByteArray()).isEqualTo(plain.toByteArray()).isNotEmpty();
    }

    @Test
    void handsManyRowsOnInFewPieces() {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            values.append('(').append(i).append(" \"row ").append(i).append("\")");
        }
        Counting out = new Counting();
        write(writer(), "SELECT * { VALUES (?number ?text) { " + values + " } }", out);
        assertThat(out.size()).isGreaterThan(64 * 1024);
        assertThat(out.writes).isLessThan(10);
        assertThat(out.flushes).isEqualTo(1);
    }
}
