package io.mailuo.server;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The forms in which a thing is served. */
enum Representation {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    N_TRIPLES("application/n-triples", "nt"),
    RDF_XML("application/rdf+xml", "rdf");

    private final String mediaType;
    private final String suffix;

    Representation(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** Media type without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** Value of {@code ?format=}. */
    String suffix() {
        return suffix;
    }

    /**
     * Writes a graph.
     *
     * @throws IllegalStateException for a page, which is not written from a graph alone
     */
    byte[] write(Graph graph) {
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
            case HTML -> throw new IllegalStateException("a page is not a format of RDF");
        };
    }

    /**
     * What a client prefers (RFC 9110, 12.5.1).
     *
     * @param format value of {@code ?format=}, which wins
     * @param accept the Accept header
     * @param standard what is sent if the client has no preference
     * @throws RequestFailed with 400 for an unknown format, with 406 if nothing on offer is accepted
     */
    static Representation choose(Optional<String> format, Optional<String> accept, Representation standard) {
        if (format.isPresent()) {
            return Arrays.stream(values())
                    .filter(form ->
                            form.suffix.equals(format.orElseThrow()) || form.mediaType.equals(format.orElseThrow()))
                    .findFirst()
                    .orElseThrow(() -> new RequestFailed(400, "Unknown format; html, ttl, jsonld, nt and rdf are."));
        }
        if (accept.isEmpty() || accept.orElseThrow().isBlank()) {
            return standard;
        }
        List<Range> ranges = Range.list(accept.orElseThrow());
        return Arrays.stream(values())
                .filter(form -> Range.quality(ranges, form.mediaType) > 0)
                .max(Comparator.comparingDouble((Representation form) -> Range.quality(ranges, form.mediaType))
                        .thenComparing(form -> form == standard)
                        .thenComparing(
                                Comparator.comparingInt(Representation::ordinal).reversed()))
                .orElseThrow(() -> new RequestFailed(
                        406,
                        "Served as text/html, text/turtle, application/ld+json, application/n-triples and"
                                + " application/rdf+xml."));
    }

    /** One entry of an Accept header. */
    private record Range(String type, double quality) {

        static List<Range> list(String accept) {
            return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", 100))
                    .map(Range::one)
                    .toList();
        }

        private static Range one(String entry) {
            String[] parts = entry.split(";", 10);
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip();
                if (parameter.startsWith("q=")) {
                    quality = number(parameter.substring(2));
                }
            }
            return new Range(parts[0].strip(), quality);
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException none) {
                return 0;
            }
        }

        /** Quality of the most specific range that covers a type. */
        static double quality(List<Range> ranges, String mediaType) {
            String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
            for (String name : List.of(mediaType, family, "*/*")) {
                Optional<Range> covering =
                        ranges.stream().filter(range -> range.type.equals(name)).findFirst();
                if (covering.isPresent()) {
                    return covering.orElseThrow().quality;
                }
            }
            return 0;
        }
    }
}
