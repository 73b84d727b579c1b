package io.mailuo.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;

/** Where the pages of things are: an IRI below the base has its page on this server, whatever name it is reached by. */
final class Links {

    private final String base;

    Links(String base) {
        this.base = base;
    }

    /** The IRI that a path of this server stands for. */
    String iri(String path) {
        return base + path.substring(1);
    }

    /** Whether an IRI belongs to the graph's own names. */
    boolean isOwn(String iri) {
        return iri.startsWith(base);
    }

    /** What to link to, empty if nothing: never a scheme that a browser would run. */
    String href(Node node) {
        if (!node.isURI()) {
            return "";
        }
        String iri = node.getURI();
        if (isOwn(iri)) {
            return "/" + iri.substring(base.length());
        }
        if (iri.startsWith(Terms.MAILUO)) {
            return "/ns#" + iri.substring(Terms.MAILUO.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** A link to a query's result. */
    static String query(String page, String text) {
        return page + "?query="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An IRI in the characters that a header may carry. */
    static String header(String link) {
        return URI.create(link).toASCIIString();
    }
}
