package io.mailuo.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The quads of a dataset in {@link QuadOrder#QUADS}, sorted graph by graph. */
final class SortedGraphs implements Iterator<Quad>, AutoCloseable {

    private final DatasetGraph dataset;
    private final Iterator<Node> names;
    private Node name = Quad.defaultGraphIRI;
    private TripleSorter sorter = new TripleSorter();
    private Iterator<Triple> triples = Collections.emptyIterator();

    SortedGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
        List<Node> sorted = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(QuadOrder::text, QuadOrder.CODE_POINTS));
        sorted.add(0, Quad.defaultGraphIRI);
        names = sorted.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!triples.hasNext() && names.hasNext()) {
            name = names.next();
            try {
                sort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return triples.hasNext();
    }

    private void sort() throws IOException {
        sorter.close();
        sorter = new TripleSorter();
        for (Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            sorter.add(quads.next().asTriple());
        }
        triples = sorter.sorted();
    }

    @Override
    public Quad next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return Quad.create(name, triples.next());
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
