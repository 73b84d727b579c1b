package io.mailuo.server.lists;

import io.mailuo.server.graph.Prefixes;
import io.mailuo.store.GraphStore;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes the things on a list as Turtle: what the graph says of each, its type, names and direct links. The facts about a
 * thing and the words behind them are at the thing's own address, and so is the text of an article.
 */
final class Statements {

    private static final String TEXT = "https://schema.org/articleBody";

    private final GraphStore store;

    Statements(GraphStore store) {
        this.store = store;
    }

    void write(OutputStream out, List<Item> items) {
        Graph prefixes = GraphFactory.createDefaultGraph();
        Prefixes.add(prefixes);
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        sink.start();
        prefixes.getPrefixMapping().getNsPrefixMap().forEach(sink::prefix);
        store.read(quads -> {
            Graph data = quads.getUnionGraph();
            items.forEach(item -> data.find(NodeFactory.createURI(item.entry().iri()), null, null)
                    .filterDrop(triple -> triple.getPredicate().hasURI(TEXT))
                    .forEachRemaining(sink::triple));
            return items.size();
        });
        sink.finish();
    }
}
