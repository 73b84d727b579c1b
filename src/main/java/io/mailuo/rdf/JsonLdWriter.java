package io.mailuo.rdf;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes JSON-LD 1.1 in the order given: a context of the fixed prefixes and a flat list of nodes. Values are always arrays
 * of objects, so that programs need not tell one value from several.
 */
final class JsonLdWriter {

    private final Writer out;
    private final Terms terms;

    JsonLdWriter(Writer out, Terms terms) {
        this.out = out;
        this.terms = terms;
    }

    /** Writes triples that stand in order of subject and predicate. */
    long triples(List<Triple> triples) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("@context").beginObject();
        for (Map.Entry<String, String> prefix : Standard.PREFIXES.entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        json.endObject();
        json.name("@graph").beginArray();
        int next = 0;
        while (next < triples.size()) {
            next = node(json, triples, next);
        }
        json.endArray();
        json.endObject();
        out.write("\n");
        return terms.replaced();
    }

    /** Writes one subject and gives the index of the next. */
    private int node(JsonWriter json, List<Triple> triples, int first) throws IOException {
        Node subject = triples.get(first).getSubject();
        json.beginObject();
        json.name("@id").value(id(subject));
        int next = first;
        while (next < triples.size() && triples.get(next).getSubject().equals(subject)) {
            next = property(json, triples, next);
        }
        json.endObject();
        return next;
    }

    private int property(JsonWriter json, List<Triple> triples, int first) throws IOException {
        Node subject = triples.get(first).getSubject();
        Node predicate = triples.get(first).getPredicate();
        boolean type = predicate.equals(Standard.TYPE);
        json.name(type ? "@type" : id(predicate)).beginArray();
        int next = first;
        while (next < triples.size()
                && triples.get(next).getSubject().equals(subject)
                && triples.get(next).getPredicate().equals(predicate)) {
            Node object = triples.get(next).getObject();
            if (type) {
                json.value(id(object));
            } else {
                value(json, object);
            }
            next++;
        }
        json.endArray();
        return next;
    }

    private void value(JsonWriter json, Node object) throws IOException {
        json.beginObject();
        if (!object.isLiteral()) {
            json.name("@id").value(id(object));
        } else {
            json.name("@value").value(terms.whole(object.getLiteralLexicalForm()));
            String datatype = object.getLiteralDatatypeURI();
            if (!object.getLiteralLanguage().isEmpty()) {
                json.name("@language").value(object.getLiteralLanguage());
            } else if (!datatype.equals(XSDDatatype.XSDstring.getURI())) {
                json.name("@type").value(terms.compact(datatype).orElse(datatype));
            }
        }
        json.endObject();
    }

    private String id(Node node) {
        return node.isURI() ? terms.compact(node.getURI()).orElse(node.getURI()) : terms.blank(node);
    }
}
