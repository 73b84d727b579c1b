package io.mailuo.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
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

    long triples(Iterator<Triple> triples) throws IOException {
        while (triples.hasNext()) {
            statement(triples.next());
            out.write(" .\n");
        }
        return terms.replaced();
    }

    /**
     * Writes quads, a line each, in the order given.
     *
     * @return number of characters that no format can hold and that were replaced so far
     * @throws IOException if the writer fails
     */
    public long quads(Iterator<Quad> quads) throws IOException {
        while (quads.hasNext()) {
            Quad quad = quads.next();
            statement(quad.asTriple());
            if (!quad.isDefaultGraph()) {
                out.write(' ');
                out.write(terms.full(quad.getGraph()));
            }
            out.write(" .\n");
        }
        return terms.replaced();
    }

    private void statement(Triple triple) throws IOException {
        out.write(terms.full(triple.getSubject()));
        out.write(' ');
        out.write(terms.full(triple.getPredicate()));
        out.write(' ');
        out.write(terms.full(triple.getObject()));
    }
}
