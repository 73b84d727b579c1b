package io.mailuo.server.reader;

import org.apache.jena.graph.Node;

/**
 * A place where an article names an entity.
 *
 * @param iri of the occurrence
 */
record Mention(String iri, Node entity, Stretch at, String rule, double confidence) {

    static Mention of(Row row) {
        return new Mention(
                row.text("mention"),
                row.node("entity").orElseThrow(),
                row.at(),
                row.text("rule"),
                row.number("confidence"));
    }
}
