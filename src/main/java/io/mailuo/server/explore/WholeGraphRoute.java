package io.mailuo.server.explore;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Links;
import io.mailuo.server.sparql.PanelQueries;
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

    /** Things whose ties are asked for at once. */
    private static final int BATCH = 200;

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
    public WholeGraphRoute(Catalogues catalogues, PanelQueries panels, Links links, Representation form) {
        this.catalogues = catalogues;
        this.ties = new Ties(panels);
        this.links = links;
        this.form = form;
    }

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        return Reply.stream(form.contentType(), out -> write(catalogue, out)).download("mailuo-graph." + form.suffix());
    }

    private void write(Catalogue catalogue, OutputStream out) throws IOException {
        List<Entry> entries = Choice.KINDS.stream()
                .flatMap(kind -> catalogue.of(kind).stream())
                .sorted(Comparator.comparing(Entry::iri))
                .toList();
        Map<String, Span> spans = new HashMap<>();
        edges(catalogue, entries, edge -> {
            spans.merge(edge.source(), Span.of(edge), Span::with);
            spans.merge(edge.target(), Span.of(edge), Span::with);
        });
        String address = links.iri("/explore/graph." + form.suffix());
        GraphFile file = form == Representation.GEXF ? new GexfFile(out, address) : new GraphMlFile(out, address);
        file.begin();
        for (Entry entry : entries) {
            file.node(entry, spans.getOrDefault(entry.iri(), Span.UNKNOWN));
        }
        edges(catalogue, entries, file::edge);
        file.end();
    }

    private interface Taker {
        void take(Edge edge) throws IOException;
    }

    /** All edges in order of source and target; asked for twice rather than held, since a node states its days before them. */
    private void edges(Catalogue catalogue, List<Entry> entries, Taker taker) throws IOException {
        for (int start = 0; start < entries.size(); start += BATCH) {
            List<Entry> batch = entries.subList(start, Math.min(entries.size(), start + BATCH));
            for (Edge edge :
                    ties.from(batch.stream().map(Entry::iri).toList(), ALL).edges()) {
                if (catalogue.find(edge.target()).isPresent()) {
                    taker.take(edge);
                }
            }
            // The catalogue is of one state of the graph; a file of two would have edges without nodes.
            if (catalogues.now() != catalogue) {
                throw new IOException("the graph changed while it was written");
            }
        }
    }
}
