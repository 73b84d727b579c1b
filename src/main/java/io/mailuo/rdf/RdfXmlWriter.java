package io.mailuo.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Writes RDF/XML in the order given: one {@code rdf:Description} a subject, one element a triple. */
final class RdfXmlWriter {

    /** A property's IRI ends in an XML name, without which RDF/XML has no element for it. */
    private static final Pattern PROPERTY = Pattern.compile("(.*?)([A-Za-z_][A-Za-z0-9_.-]*)");

    private final Writer out;
    private final Terms terms;

    RdfXmlWriter(Writer out, Terms terms) {
        this.out = out;
        this.terms = terms;
    }

    /** Writes triples that stand in order of subject and predicate. */
    long triples(Iterator<Triple> triples) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> prefix : Standard.PREFIXES.entrySet()) {
            out.write("\n    xmlns:" + prefix.getKey() + "=\"" + prefix.getValue() + "\"");
        }
        out.write(">\n");
        @Nullable Node subject = null;
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!triple.getSubject().equals(subject)) {
                out.write(subject == null ? "" : "  </rdf:Description>\n");
                subject = triple.getSubject();
                out.write("  <rdf:Description " + reference("about", subject) + ">\n");
            }
            property(triple.getPredicate(), triple.getObject());
        }
        out.write(subject == null ? "" : "  </rdf:Description>\n");
        out.write("</rdf:RDF>\n");
        return terms.replaced();
    }

    private void property(Node predicate, Node object) throws IOException {
        String iri = predicate.getURI();
        Matcher parts = PROPERTY.matcher(iri);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            throw new IllegalArgumentException("RDF/XML cannot write the property <" + iri
                    + ">, for its end is no XML name: choose another format, such as turtle");
        }
        String name = terms.compact(iri).orElse("p:" + parts.group(2));
        String declared = name.startsWith("p:") ? " xmlns:p=\"" + escaped(parts.group(1), true) + "\"" : "";
        if (!object.isLiteral()) {
            out.write("    <" + name + declared + " " + reference("resource", object) + "/>\n");
            return;
        }
        String text = escaped(terms.whole(object.getLiteralLexicalForm()), false);
        out.write("    <" + name + declared + kind(object) + ">" + text + "</" + name + ">\n");
    }

    private String kind(Node literal) {
        String datatype = literal.getLiteralDatatypeURI();
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
        }
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? ""
                : " rdf:datatype=\"" + escaped(datatype, true) + "\"";
    }

    private String reference(String attribute, Node node) {
        return node.isURI()
                ? "rdf:" + attribute + "=\"" + escaped(node.getURI(), true) + "\""
                : "rdf:nodeID=\"" + terms.blank(node).substring("_:".length()) + "\"";
    }

    private String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                // A bare one is read back as a line feed.
                case '\r' -> escaped.append("&#xD;");
                case '\n', '\t' -> escaped.append(unit);
                default -> escaped.append(legal(unit));
            }
        }
        return escaped.toString();
    }

    private char legal(char unit) {
        if (unit >= ' ' && unit < '\uFFFE') {
            return unit;
        }
        terms.countReplaced();
        return unit < ' ' ? (char) (unit + '\u2400') : '\uFFFD';
    }
}
