package io.mailuo.server.data;

import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * {@code /graph/…}: what a named graph holds (SPARQL 1.1 Graph Store Protocol, 4.1, reading only). A reader who follows the
 * name of an article's graph is led to the article, any other to the data.
 */
public final class GraphRoute implements Route {

    private static final String ARTICLES = "/graph/article/";

    private static final List<Representation> FORMS = List.of(
            Representation.TURTLE,
            Representation.HTML,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML);

    private final GraphStore store;
    private final Links links;

    /** Graphs of a store. */
    public GraphRoute(GraphStore store, Links links) {
        this.store = store;
        this.links = links;
    }

    @Override
    public Reply answer(Request request) {
        String path = request.path();
        Graph graph = graph(links.iri(path));
        if (graph.isEmpty()) {
            throw new RequestFailed(404, "没有这个图。 There is no such graph.");
        }
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        Reply reply = form == Representation.HTML
                ? Reply.seeOther(
                        path.startsWith(ARTICLES) ? "/page/article/" + path.substring(ARTICLES.length()) : "/data")
                : Reply.rdf(form, graph);
        return reply.negotiated(request, form, FORMS, links::iri);
    }

    private Graph graph(String iri) {
        Node name = NodeFactory.createURI(iri);
        Graph copy = GraphFactory.createDefaultGraph();
        store.read(quads -> {
            quads.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
            return true;
        });
        Prefixes.add(copy);
        return copy;
    }
}
