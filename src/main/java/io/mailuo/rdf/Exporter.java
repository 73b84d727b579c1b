package io.mailuo.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs so that the same statements give the same bytes in every run and on every machine: sorted by code points,
 * fixed prefixes, UTF-8, a line feed at the end of lines.
 *
 * <p>Text may hold anything. Turtle, TriG, N-Triples, N-Quads and JSON-LD escape what they must and lose nothing. XML 1.0
 * has no way to write control characters: RDF/XML gives each as its Unicode picture (U+0000 as U+2400 ␀, U+0008 as U+2408
 * ␈), and U+FFFE and U+FFFF as U+FFFD, one character for one, so that offsets inside a quotation stay right. Half a
 * surrogate pair is no character in any format and becomes U+FFFD. {@link #write} says how many characters were so replaced.
 */
public final class Exporter {

    private static final int BUFFER = 1 << 16;

    /**
     * Writes all graphs of a dataset and leaves the stream open. Formats without named graphs get each triple once. Memory
     * is bounded: what is sorted and does not fit in a tenth of the heap waits in the system's folder of temporary files.
     *
     * @param dataset what to write; the caller holds a read transaction where the dataset needs one
     * @param format the format
     * @param out gets the bytes, UTF-8
     * @return number of characters that the format cannot hold and that were replaced; 0 is a faithful copy
     * @throws IOException if the stream or a temporary file fails
     * @throws IllegalArgumentException if RDF/XML is asked for and a property's IRI does not end in an XML name
     */
    public long write(DatasetGraph dataset, GraphFormat format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        try {
            long replaced = format.holdsGraphs()
                    ? quads(dataset, format, writer, new Terms())
                    : triples(dataset, format, writer, new Terms());
            writer.flush();
            return replaced;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static long quads(DatasetGraph dataset, GraphFormat format, Writer writer, Terms terms) throws IOException {
        try (SortedGraphs sorted = new SortedGraphs(dataset)) {
            return format == GraphFormat.TRIG
                    ? new TurtleWriter(writer, terms).quads(sorted)
                    : new LineWriter(writer, terms).quads(sorted);
        }
    }

    private static long triples(DatasetGraph dataset, GraphFormat format, Writer writer, Terms terms)
            throws IOException {
        try (TripleSorter sorter = new TripleSorter()) {
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                sorter.add(quads.next().asTriple());
            }
            Iterator<Triple> sorted = sorter.sorted();
            return switch (format) {
                case TURTLE -> new TurtleWriter(writer, terms).triples(sorted);
                case NTRIPLES -> new LineWriter(writer, terms).triples(sorted);
                case JSONLD -> new JsonLdWriter(writer, terms).triples(sorted);
                case RDFXML -> new RdfXmlWriter(writer, terms).triples(sorted);
                case TRIG, NQUADS -> throw new IllegalArgumentException(format + " keeps graphs apart");
            };
        }
    }
}
