package io.mailuo.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes single terms, and counts the characters that no format holds. Made anew for each document. */
final class Terms {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Map<String, String> PREFIX_OF = Standard.PREFIXES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final char REPLACEMENT = '\uFFFD';

    private long replaced;

    /** How many characters were replaced so far. */
    long replaced() {
        return replaced;
    }

    void countReplaced() {
        replaced++;
    }

    /** {@code prefix:name} of an IRI under one of the fixed prefixes, where the name needs no escape in any format. */
    Optional<String> compact(String iri) {
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String namespace = iri.substring(0, cut);
        String local = iri.substring(cut);
        String prefix = PREFIX_OF.get(namespace);
        return prefix != null && LOCAL.matcher(local).matches() ? Optional.of(prefix + ":" + local) : Optional.empty();
    }

    /** The term as N-Triples writes it. */
    String full(Node node) {
        if (node.isURI()) {
            return "<" + escapedIri(node.getURI()) + ">";
        }
        if (node.isLiteral()) {
            return literal(node, "^^<" + escapedIri(node.getLiteralDatatypeURI()) + ">");
        }
        return blank(node);
    }

    /** The term as Turtle writes it, shortened by prefixes. */
    String brief(Node node) {
        if (node.isURI()) {
            return compact(node.getURI()).orElseGet(() -> full(node));
        }
        if (node.isLiteral()) {
            String type = node.getLiteralDatatypeURI();
            return literal(node, "^^" + compact(type).orElseGet(() -> "<" + escapedIri(type) + ">"));
        }
        return blank(node);
    }

    /** A label for a blank node, the same in every format: {@code _:} and letters or digits. */
    String blank(Node node) {
        if (!node.isBlank()) {
            throw new IllegalArgumentException("an export holds IRIs, literals and blank nodes, not " + node);
        }
        return "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel());
    }

    /** The text without halves of surrogate pairs, which UTF-8 cannot write. */
    String whole(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, REPLACEMENT);
                countReplaced();
            }
        }
        return whole == null ? text : whole.toString();
    }

    private String literal(Node node, String datatype) {
        String quoted = '"' + escaped(whole(node.getLiteralLexicalForm())) + '"';
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        return XSDDatatype.XSDstring.getURI().equals(node.getLiteralDatatypeURI()) ? quoted : quoted + datatype;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    // Invisible controls, marks of direction and non-characters are escaped so that a reader sees them.
                    if (hidden(unit)) {
                        escaped.append(String.format("\\u%04X", (int) unit));
                    } else {
                        escaped.append(unit);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean hidden(char unit) {
        return Character.isISOControl(unit)
                || unit == '\u2028'
                || unit == '\u2029'
                || (unit >= '\u200E' && unit <= '\u200F')
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069')
                || unit == '\uFEFF'
                || unit >= '\uFFFE';
    }

    private static String escapedIri(String iri) {
        StringBuilder escaped = new StringBuilder(iri.length());
        for (int i = 0; i < iri.length(); i++) {
            char unit = iri.charAt(i);
            if (unit <= ' ' || "<>\"{}|^`\\".indexOf(unit) >= 0) {
                escaped.append(String.format("\\u%04X", (int) unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
