package io.mailuo.server.figures;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** Terms as queries write them. */
final class Sparql {

    private Sparql() {}

    static String literal(String text) {
        return FmtUtils.stringForNode(NodeFactory.createLiteralString(text));
    }

    /** Whether a text can stand between angle brackets (SPARQL 1.1, rule 139). */
    static boolean isIri(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
    }
}
