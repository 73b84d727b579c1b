package io.mailuo.server.web;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The forms in which things and lists are served. */
public enum Representation {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    N_TRIPLES("application/n-triples", "nt"),
    RDF_XML("application/rdf+xml", "rdf"),
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    GEXF("application/gexf+xml", "gexf"),
    GRAPHML("application/graphml+xml", "graphml");

    private final String mediaType;
    private final String suffix;

    Representation(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** Media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Media type with its charset where it has one to be named. */
    public String contentType() {
        return switch (this) {
            case HTML, TURTLE, RDF_XML, CSV, GEXF, GRAPHML -> mediaType + ";charset=utf-8";
            case JSON_LD, N_TRIPLES, JSON, XLSX -> mediaType;
        };
    }

    /** Value of {@code ?format=}, and ending of a file. */
    public String suffix() {
        return suffix;
    }

    /** Whether it is written from a graph. */
    public boolean isRdf() {
        return switch (this) {
            case TURTLE, JSON_LD, N_TRIPLES, RDF_XML -> true;
            case HTML, JSON, CSV, XLSX, GEXF, GRAPHML -> false;
        };
    }

    /**
     * Writes a graph.
     *
     * @throws IllegalStateException if it is no form of RDF
     */
    public byte[] write(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Exporter().write(DatasetGraphFactory.wrap(graph), format(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private GraphFormat format() {
        return switch (this) {
            case TURTLE -> GraphFormat.TURTLE;
            case JSON_LD -> GraphFormat.JSONLD;
            case N_TRIPLES -> GraphFormat.NTRIPLES;
            case RDF_XML -> GraphFormat.RDFXML;
            case HTML, JSON, CSV, XLSX, GEXF, GRAPHML ->
                throw new IllegalStateException(this + " is not a format of RDF");
        };
    }

    /**
     * What a client prefers (RFC 9110, 12.5.1).
     *
     * @param format value of {@code ?format=}, which wins
     * @param accept the Accept header
     * @param offered what can be sent, the standard one first
     * @throws RequestFailed with 400 for an unknown format, with 406 if nothing on offer is accepted
     */
    static Representation choose(Optional<String> format, Optional<String> accept, List<Representation> offered) {
        if (format.isPresent()) {
            return offered.stream()
                    .filter(form ->
                            form.suffix.equals(format.orElseThrow()) || form.mediaType.equals(format.orElseThrow()))
                    .findFirst()
                    .orElseThrow(() -> new RequestFailed(
                            400,
                            "The format is \"" + format.orElseThrow() + "\"; here it can be "
                                    + offered.stream()
                                            .map(Representation::suffix)
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
        if (accept.isEmpty() || accept.orElseThrow().isBlank()) {
            return offered.get(0);
        }
        List<AcceptedRange> ranges = AcceptedRange.list(accept.orElseThrow());
        return offered.stream()
                .filter(form -> AcceptedRange.quality(ranges, form.mediaType) > 0)
                .max(Comparator.comparingDouble((Representation form) -> AcceptedRange.quality(ranges, form.mediaType))
                        .thenComparing(Comparator.<Representation>comparingInt(offered::indexOf)
                                .reversed()))
                .orElseThrow(() -> new RequestFailed(
                        406,
                        "Served as "
                                + offered.stream()
                                        .map(Representation::mediaType)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
