package io.mailuo.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Triples and N-Quads in the order given. */
final class LineWriter {

    private final Writer out;
    private final Terms terms;

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

    long quads(List<Quad> quads) throws IOException {
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
