package io.mailuo.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that a graph is exported in. */
public enum GraphFormat {
    /** Triples of all graphs, a block a subject. */
    TURTLE("ttl", "text/turtle", false),
    /** Turtle with the named graphs. */
    TRIG("trig", "application/trig", true),
    /** Triples of all graphs, one a line. */
    NTRIPLES("nt", "application/n-triples", false),
    /** Quads, one a line. */
    NQUADS("nq", "application/n-quads", true),
    /** Triples of all graphs as one JSON-LD 1.1 document. */
    JSONLD("jsonld", "application/ld+json", false),
    /** Triples of all graphs as RDF/XML; the only format that cannot hold every character, see {@link Exporter}. */
    RDFXML("rdf", "application/rdf+xml", false);

    private final String extension;
    private final String mediaType;
    private final boolean graphs;

    GraphFormat(String extension, String mediaType, boolean graphs) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.graphs = graphs;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the format keeps named graphs apart. */
    public boolean holdsGraphs() {
        return graphs;
    }

    /**
     * The format of a name, file extension or media type, in any case: {@code turtle}, {@code ttl}, {@code JSON-LD}.
     *
     * @throws IllegalArgumentException if there is no such format; the message lists those that there are
     */
    public static GraphFormat parse(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        String letters = wanted.replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(format -> format.id().equals(letters)
                        || format.extension.equals(letters)
                        || format.mediaType.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no graph format '" + name + "': use one of "
                        + Arrays.stream(values()).map(GraphFormat::id).collect(Collectors.joining(", "))));
    }

    /** The name by which users ask for the format. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
