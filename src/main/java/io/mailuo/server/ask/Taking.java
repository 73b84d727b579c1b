package io.mailuo.server.ask;

import io.mailuo.server.web.Address;
import java.util.List;

/**
 * Ways to take a query and its answer along.
 *
 * @param downloads the answer in each format that it has
 * @param share address of this page with the query, empty if the query is too long for one
 * @param curl a line for a shell
 */
public record Taking(List<Download> downloads, String share, String curl) {

    /** Servers and proxies on the way may refuse longer addresses; ours refuses those beyond 16 KiB. */
    static final int MAX_ADDRESS = 6_000;

    public Taking {
        downloads = List.copyOf(downloads);
    }

    /**
     * A form of the answer.
     *
     * @param name what people call it
     * @param format value of the endpoint's parameter {@code format}
     * @param file name to keep it under
     * @param href where the endpoint gives it, empty if the query must be posted
     */
    public record Download(String name, String format, String file, String href) {}

    private record Format(String name, String format, String ending, String type) {}

    private static final List<Format> TABLES = List.of(
            new Format("CSV", "csv", "csv", "text/csv"),
            new Format("TSV", "tsv", "tsv", "text/tab-separated-values"),
            new Format("JSON", "json", "json", "application/sparql-results+json"),
            new Format("XML", "xml", "xml", "application/sparql-results+xml"));
    private static final List<Format> TRUTHS = List.of(TABLES.get(2), TABLES.get(3));
    private static final List<Format> GRAPHS = List.of(
            new Format("Turtle", "text/turtle", "ttl", "text/turtle"),
            new Format("JSON-LD", "application/ld+json", "jsonld", "application/ld+json"),
            new Format("N-Triples", "application/n-triples", "nt", "application/n-triples"),
            new Format("RDF/XML", "application/rdf+xml", "rdf", "application/rdf+xml"));

    /**
     * The ways for a query.
     *
     * @param name name of files without ending
     * @param form as {@link Answer#form()}
     * @param endpoint address of the endpoint as clients reach it
     */
    static Taking of(String query, String name, String form, String endpoint) {
        List<Format> formats = switch (form) {
            case "select" -> TABLES;
            case "ask" -> TRUTHS;
            default -> GRAPHS;
        };
        boolean fits = Address.encoded(query).length() <= MAX_ADDRESS;
        List<Download> downloads = formats.stream()
                .map(format -> new Download(
                        format.name,
                        format.format,
                        name + "." + format.ending,
                        fits
                                ? Address.of("/sparql")
                                        .with("query", query)
                                        .with("format", format.format)
                                        .toString()
                                : ""))
                .toList();
        String share = fits ? Address.of("/query").with("query", query).toString() : "";
        return new Taking(downloads, share, curl(query, endpoint, formats.get(0).type));
    }

    private static String curl(String query, String endpoint, String type) {
        return "curl '" + endpoint + "' -H 'Accept: " + type + "' --data-urlencode 'query="
                + query.replace("'", "'\\''") + "'";
    }
}
