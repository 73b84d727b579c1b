package io.mailuo.server.graph;

import java.net.URI;
import org.apache.jena.graph.Node;

/** Where the pages of things are: an IRI below the base has its page on this server, whatever name it is reached by. */
public final class Links {

    private final String base;

    public Links(String base) {
        this.base = base;
    }

    /** The IRI that a path of this server stands for. */
    public String iri(String path) {
        return base + path.substring(1);
    }

    /** Whether an IRI belongs to the graph's own names. */
    public boolean isOwn(String iri) {
        return iri.startsWith(base);
    }

    /** What to link to, empty if nothing: never a scheme that a browser would run. */
    public String href(Node node) {
        return node.isURI() ? href(node.getURI()) : "";
    }

    /** What to link to for an IRI; otherwise as {@link #href(Node)}. */
    public String href(String iri) {
        if (isOwn(iri)) {
            return "/" + iri.substring(base.length());
        }
        if (iri.startsWith(Terms.MAILUO)) {
            return "/ns#" + iri.substring(Terms.MAILUO.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** What paths of this server begin with outside, where the base has a path: {@code /kg} of {@code https://example.org/kg/}. */
    public String prefix() {
        String path = URI.create(base).getRawPath();
        return path.substring(0, path.length() - 1);
    }
}
