package io.mailuo.server.explore;

import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * GEXF 1.3, dynamic by days. The prefix {@code viz} stands for the format's own namespace, as its schema wants it; Gephi
 * goes by the prefix.
 */
final class GexfFile implements GraphFile {

    static final String NAMESPACE = "http://gexf.net/1.3";

    /** The colours of the pages in the light. */
    private static final Map<Kind, int[]> COLOURS = Map.of(
            Kind.PERSON, new int[] {11, 92, 148},
            Kind.ORGANISATION, new int[] {0, 102, 74},
            Kind.PROGRAMME, new int[] {160, 60, 0},
            Kind.PLACE, new int[] {109, 83, 0});

    private final XmlWriter out;
    private final String description;
    private boolean inEdges;

    GexfFile(OutputStream stream, String description) {
        this.out = new XmlWriter(stream);
        this.description = description;
    }

    @Override
    public void begin() throws IOException {
        out.document();
        out.open("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE, "version", "1.3");
        out.open("meta");
        out.text("creator", "Mailuo");
        out.text("description", description);
        out.close();
        out.open(
                "graph",
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval",
                "defaultedgetype",
                "directed",
                "idtype",
                "string");
        out.open("attributes", "class", "node", "mode", "static");
        attribute("kind", "string");
        attribute("names", "string");
        attribute("facts", "integer");
        attribute("articles", "integer");
        out.close();
        out.open("attributes", "class", "edge", "mode", "static");
        attribute("ties", "string");
        attribute("titles", "string");
        attribute("facts", "integer");
        attribute("evidences", "integer");
        attribute("confidence", "double");
        out.close();
        out.open("nodes");
    }

    private void attribute(String name, String type) throws IOException {
        out.empty("attribute", "id", name, "title", name, "type", type);
    }

    @Override
    public void node(Entry entry, Span span) throws IOException {
        out.open(
                "node",
                "id",
                entry.iri(),
                "label",
                entry.name(),
                "start",
                span.first().orElse(""),
                "end",
                span.last().orElse(""));
        out.open("attvalues");
        value("kind", entry.kind().code());
        value("names", String.join("; ", entry.others()));
        value("facts", String.valueOf(entry.facts()));
        value("articles", String.valueOf(entry.articles().size()));
        out.close();
        int[] colour = COLOURS.getOrDefault(entry.kind(), new int[] {75, 80, 88});
        out.empty(
                "viz:color",
                "r",
                String.valueOf(colour[0]),
                "g",
                String.valueOf(colour[1]),
                "b",
                String.valueOf(colour[2]));
        out.close();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        beginEdges();
        String ties = edge.ties().stream().map(Tie::code).collect(Collectors.joining(" "));
        out.open(
                "edge",
                "id",
                edge.source() + " " + edge.target(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "label",
                edge.titles().isEmpty() ? ties : String.join("、", edge.titles()),
                "weight",
                String.valueOf(Math.max(1, edge.evidences())),
                "start",
                edge.first().orElse(""),
                "end",
                edge.last().orElse(""));
        out.open("attvalues");
        value("ties", ties);
        value("titles", String.join("; ", edge.titles()));
        value("facts", String.valueOf(edge.facts()));
        value("evidences", String.valueOf(edge.evidences()));
        value("confidence", edge.confidence().map(String::valueOf).orElse(""));
        out.close();
        out.close();
    }

    private void value(String attribute, String value) throws IOException {
        if (!value.isEmpty()) {
            out.empty("attvalue", "for", attribute, "value", value);
        }
    }

    private void beginEdges() throws IOException {
        if (!inEdges) {
            inEdges = true;
            out.close();
            out.open("edges");
        }
    }

    @Override
    public void end() throws IOException {
        beginEdges();
        out.close();
        out.close();
        out.close();
        out.end();
    }
}
