package io.mailuo.transfer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** A file of N-Quads, compressed by gzip or not, whatever its name says. */
final class QuadFile {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x1F8B;
    private static final String NO_GRAPH = "it names no graph by an IRI; a store keeps quads of named graphs only";

    private final Path file;

    QuadFile(Path file) {
        this.file = file;
    }

    /**
     * Gives all quads to {@code sink}. A label of a blank node means the same node in all files.
     *
     * @throws IOException if the file cannot be read, is damaged, or a line is no quad of a named graph; the message names
     *     the file, and the line where one is at fault
     */
    void read(Consumer<Quad> sink) throws IOException {
        Statements statements = new Statements(sink);
        try (Watched in = new Watched(open(file))) {
            try {
                RDFParser.source(in)
                        .lang(Lang.NQUADS)
                        .checking(false)
                        .labelToNode(LabelToNode.createUseLabelAsGiven())
                        .errorHandler(new Refusal())
                        .parse(statements);
            } catch (BadLine bad) {
                in.check(statements.read);
                throw new IOException(file + ", line " + lineOf(statements.read + 1) + ": " + bad.getMessage(), bad);
            }
            in.check(statements.read);
        } catch (EOFException | ZipException notGzip) {
            throw damaged(0, notGzip);
        }
    }

    private IOException damaged(long read, Throwable cause) {
        return new IOException(
                file + " is damaged or not whole, behind " + read + " statements: " + cause.getMessage()
                        + "; get it again",
                cause);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        int start = (in.read() << 8) | in.read();
        in.reset();
        return start == GZIP ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** The line of a statement, counted from 1: blank lines and comments are none. */
    private long lineOf(long statement) throws IOException {
        long line = 0;
        long found = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String text = in.readLine(); text != null && found < statement; text = in.readLine()) {
                line++;
                String content = text.strip();
                found += content.isEmpty() || content.startsWith("#") ? 0 : 1;
            }
        }
        return line;
    }

    private static final class Statements extends StreamRDFBase {

        private final Consumer<Quad> sink;
        private long read;

        Statements(Consumer<Quad> sink) {
            this.sink = sink;
        }

        @Override
        public void triple(Triple triple) {
            throw new BadLine(NO_GRAPH);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
                throw new BadLine(NO_GRAPH);
            }
            sink.accept(quad);
            read++;
        }
    }

    /** Passes over warnings, and ends at the first error. */
    private static final class Refusal implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // A doubtful IRI or language is kept as it is written.
        }

        @Override
        public void error(String message, long line, long column) {
            throw new BadLine(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new BadLine(message);
        }
    }

    private static final class BadLine extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /** Remembers that reading failed: the parser takes a failure for the end of the file. */
    private final class Watched extends FilterInputStream {

        private @Nullable IOException failure;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        void check(long read) throws IOException {
            if (failure != null) {
                throw damaged(read, failure);
            }
        }
    }
}
