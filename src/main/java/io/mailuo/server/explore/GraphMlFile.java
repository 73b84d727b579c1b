package io.mailuo.server.explore;

import io.mailuo.server.graph.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/** GraphML 1.0 with its extension for typed attributes. */
final class GraphMlFile implements GraphFile {

    static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XmlWriter out;
    private final String description;

    GraphMlFile(OutputStream stream, String description) {
        this.out = new XmlWriter(stream);
        this.description = description;
    }

    @Override
    public void begin() throws IOException {
        out.document();
        out.open("graphml", "xmlns", NAMESPACE);
        out.text("desc", description);
        key("iri", "node", "string");
        key("label", "node", "string");
        key("kind", "node", "string");
        key("names", "node", "string");
        key("facts", "node", "int");
        key("articles", "node", "int");
        key("start", "node", "string");
        key("end", "node", "string");
        key("ties", "edge", "string");
        key("titles", "edge", "string");
        key("facts", "edge", "int");
        key("evidences", "edge", "int");
        key("weight", "edge", "double");
        key("confidence", "edge", "double");
        key("start", "edge", "string");
        key("end", "edge", "string");
        out.open("graph", "id", "mailuo", "edgedefault", "directed");
    }

    private void key(String name, String of, String type) throws IOException {
        out.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    @Override
    public void node(Entry entry, Span span) throws IOException {
        out.open("node", "id", id(entry.iri()));
        data("node-iri", entry.iri());
        data("node-label", entry.name());
        data("node-kind", entry.kind().code());
        data("node-names", String.join("; ", entry.others()));
        data("node-facts", String.valueOf(entry.facts()));
        data("node-articles", String.valueOf(entry.articles().size()));
        data("node-start", span.first().orElse(""));
        data("node-end", span.last().orElse(""));
        out.close();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        out.open("edge", "source", id(edge.source()), "target", id(edge.target()));
        data("edge-ties", edge.ties().stream().map(Tie::code).collect(Collectors.joining(" ")));
        data("edge-titles", String.join("; ", edge.titles()));
        data("edge-facts", String.valueOf(edge.facts()));
        data("edge-evidences", String.valueOf(edge.evidences()));
        data("edge-weight", String.valueOf((double) Math.max(1, edge.evidences())));
        data("edge-confidence", edge.confidence().map(String::valueOf).orElse(""));
        data("edge-start", edge.first().orElse(""));
        data("edge-end", edge.last().orElse(""));
        out.close();
    }

    /** The format's ids are name tokens, which have no stroke: kind and name of the IRI, which are unique together. */
    private static String id(String iri) {
        String[] parts = iri.split("/");
        String kind = parts.length > 1 ? parts[parts.length - 2] : "";
        return (kind + ":" + parts[parts.length - 1]).replaceAll("[^A-Za-z0-9._:-]", "_");
    }

    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.text("data", value, "key", key);
        }
    }

    @Override
    public void end() throws IOException {
        out.close();
        out.close();
        out.end();
    }
}
