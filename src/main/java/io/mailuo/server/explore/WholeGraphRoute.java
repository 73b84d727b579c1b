package io.mailuo.server.explore;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /explore/graph.gexf} and {@code /explore/graph.graphml}: all things and all ties, without a cap. */
public final class WholeGraphRoute implements Route {

    static final Choice ALL = new Choice(
            List.of(),
            List.of(),
            1,
            Choice.STANDARD_CAP,
            EnumSet.copyOf(Choice.KINDS),
            EnumSet.allOf(Tie.class),
            Optional.empty(),
            Optional.empty(),
            Sorting.STANDARD,
            Optional.empty());

    private final Catalogues catalogues;
    private final Ties ties;
    private final Links links;
    private final Representation form;

    /**
     * The whole graph in a form.
     *
     * @param form GEXF or GraphML
     */
    public WholeGraphRoute(Catalogues catalogues, Ties ties, Links links, Representation form) {
        this.catalogues = catalogues;
        this.ties = ties;
        this.links = links;
        this.form = form;
    }

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue;
        Network network;
        // Both of one state of the graph; a file of two would have edges without nodes.
        do {
            catalogue = catalogues.now();
            network = ties.now();
        } while (catalogue != catalogues.now());
        Picture picture = new Picture(catalogue, network);
        return Reply.stream(form.contentType(), out -> write(picture, out)).download("mailuo-graph." + form.suffix());
    }

    private void write(Picture picture, OutputStream out) throws IOException {
        List<Entry> entries = picture.entries();
        Map<String, Span> spans = new HashMap<>();
        picture.edges(entries, edge -> {
            spans.merge(edge.source(), Span.of(edge), Span::with);
            spans.merge(edge.target(), Span.of(edge), Span::with);
        });
        String address = links.iri("/explore/graph." + form.suffix());
        GraphFile file = form == Representation.GEXF ? new GexfFile(out, address) : new GraphMlFile(out, address);
        file.begin();
        for (Entry entry : entries) {
            file.node(entry, spans.getOrDefault(entry.iri(), Span.UNKNOWN));
        }
        picture.edges(entries, file::edge);
        file.end();
    }

    private interface Taker {
        void take(Edge edge) throws IOException;
    }

    /** One state of the graph. */
    private record Picture(Catalogue catalogue, Network network) {

        List<Entry> entries() {
            return Choice.KINDS.stream()
                    .flatMap(kind -> catalogue.of(kind).stream())
                    .sorted(Comparator.comparing(Entry::iri))
                    .toList();
        }

        /** All edges in order of source and target; passed twice rather than held, since a node states its days before them. */
        void edges(List<Entry> entries, Taker taker) throws IOException {
            for (Entry entry : entries) {
                for (Edge edge : network.edges(
                        entry.iri(), target -> catalogue.find(target).isPresent(), ALL)) {
                    taker.take(edge);
                }
            }
        }
    }
}
