package io.mailuo.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Triples and N-Quads in the order given. */
public final class LineWriter {

    private final Writer out;
    private final Terms terms;

    /** A writer of one document or of a piece of one. */
    public LineWriter(Writer out) {
        this(out, new Terms());
    }

    LineWriter(Writer out, Terms terms) {
        this.out = out;
        this.terms = terms;
    }

    long triples(List<Triple> triples) throws IOException {
        for (Triple triple : triples) {
            out.write(statement(triple) + " .\n");
        }
        return terms.replaced();
    }

    /**
     * Writes quads, a line each, in the order given.
     *
     * @return number of characters that no format can hold and that were replaced so far
     * @throws IOException if the writer fails
     */
    public long quads(List<Quad> quads) throws IOException {
        for (Quad quad : quads) {
            String graph = quad.isDefaultGraph() ? "" : " " + terms.full(quad.getGraph());
            out.write(statement(quad.asTriple()) + graph + " .\n");
        }
        return terms.replaced();
    }

    private String statement(Triple triple) {
        return terms.full(triple.getSubject()) + " " + terms.full(triple.getPredicate()) + " "
                + terms.full(triple.getObject());
    }
}
