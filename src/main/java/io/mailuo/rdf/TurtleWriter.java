package io.mailuo.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Writes Turtle and TriG in the order given: a block a subject, a line a property. Nothing is nested or inferred. */
final class TurtleWriter {

    private final Writer out;
    private final Terms terms;
    private @Nullable Node subject;
    private @Nullable Node predicate;
    private String indent = "";

    TurtleWriter(Writer out, Terms terms) {
        this.out = out;
        this.terms = terms;
    }

    /** Writes triples that stand in order of subject and predicate. */
    long triples(Iterator<Triple> triples) throws IOException {
        prefixes();
        while (triples.hasNext()) {
            statement(triples.next());
        }
        endOfSubject();
        return terms.replaced();
    }

    /** Writes quads that stand in order of graph, subject and predicate. */
    long quads(Iterator<Quad> quads) throws IOException {
        prefixes();
        String graph = "";
        while (quads.hasNext()) {
            Quad quad = quads.next();
            String next = QuadOrder.graph(quad);
            if (!next.equals(graph)) {
                endOfGraph(graph);
                out.write("\n" + terms.brief(quad.getGraph()) + " {\n");
                indent = "    ";
                graph = next;
            }
            statement(quad.asTriple());
        }
        endOfGraph(graph);
        return terms.replaced();
    }

    private void prefixes() throws IOException {
        for (Map.Entry<String, String> prefix : Standard.PREFIXES.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    private void statement(Triple triple) throws IOException {
        if (!triple.getSubject().equals(subject)) {
            endOfSubject();
            out.write("\n" + indent + terms.brief(triple.getSubject()) + " " + verb(triple.getPredicate()) + " ");
        } else if (!triple.getPredicate().equals(predicate)) {
            out.write(" ;\n" + indent + "    " + verb(triple.getPredicate()) + " ");
        } else {
            out.write(" , ");
        }
        out.write(terms.brief(triple.getObject()));
        subject = triple.getSubject();
        predicate = triple.getPredicate();
    }

    private String verb(Node property) {
        return property.equals(Standard.TYPE) ? "a" : terms.brief(property);
    }

    private void endOfSubject() throws IOException {
        if (subject != null) {
            out.write(" .\n");
        }
        subject = null;
        predicate = null;
    }

    private void endOfGraph(String graph) throws IOException {
        endOfSubject();
        if (!graph.isEmpty()) {
            out.write("}\n");
        }
    }
}
