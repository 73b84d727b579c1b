package io.mailuo.server.data;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.sparql.ServiceDescription;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** What the graph and its endpoint say of themselves to programs; people are sent to the pages that say the same. */
public final class DescriptionRoutes {

    /** The endpoint. */
    public static final String ENDPOINT = "/sparql";

    /** Where a request to the endpoint that brings no query is sent; the client never sees it. */
    public static final String DESCRIPTION = "/sparql-description";

    private static final List<Representation> FORMS = List.of(
            Representation.TURTLE,
            Representation.HTML,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML);

    private final Dataset dataset;
    private final Catalogues catalogues;
    private final Links links;

    /** Descriptions of a dataset. */
    public DescriptionRoutes(Dataset dataset, Catalogues catalogues, Links links) {
        this.dataset = dataset;
        this.catalogues = catalogues;
        this.links = links;
    }

    /** {@code /sparql} without a query: the service description. */
    public Reply service(Request request) {
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        Reply reply = form == Representation.HTML ? Reply.seeOther("/query") : Reply.rdf(form, endpoint());
        return reply.negotiated(request, form, FORMS, address -> links.iri(address.replace(DESCRIPTION, ENDPOINT)));
    }

    private Graph endpoint() {
        GraphFigures figures = dataset.figures();
        return new ServiceDescription(links).endpoint(figures.triples(), figures.graphNames());
    }

    /** {@code /.well-known/void}: the dataset. */
    public Reply description(Request request) {
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        Reply reply = form == Representation.HTML
                ? Reply.seeOther("/data")
                : Reply.rdf(form, new VoidDescription(links).of(dataset.figures(), examples()));
        return reply.negotiated(request, form, FORMS, links::iri);
    }

    /** Of each kind the thing that most is said of. */
    private List<Entry> examples() {
        Catalogue catalogue = catalogues.now();
        return Stream.of(Kind.values())
                .flatMap(kind -> example(catalogue, kind))
                .toList();
    }

    static Stream<Entry> example(Catalogue catalogue, Kind kind) {
        return catalogue.of(kind).stream()
                .min(Comparator.comparingInt(Entry::facts).reversed().thenComparing(Entry::iri))
                .stream();
    }
}
