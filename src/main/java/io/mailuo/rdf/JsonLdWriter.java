package io.mailuo.rdf;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.PeekIterator;
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
    long triples(Iterator<Triple> sorted) throws IOException {
        PeekIterator<Triple> triples = PeekIterator.create(sorted);
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
        while (triples.hasNext()) {
            node(json, triples);
        }
        json.endArray();
        json.endObject();
        out.write("\n");
        return terms.replaced();
    }

    private void node(JsonWriter json, PeekIterator<Triple> triples) throws IOException {
        Node subject = triples.peek().getSubject();
        json.beginObject();
        json.name("@id").value(id(subject));
        while (triples.hasNext() && triples.peek().getSubject().equals(subject)) {
            property(json, triples);
        }
        json.endObject();
    }

    private void property(JsonWriter json, PeekIterator<Triple> triples) throws IOException {
        Node subject = triples.peek().getSubject();
        Node predicate = triples.peek().getPredicate();
        boolean type = predicate.equals(Standard.TYPE);
        json.name(type ? "@type" : id(predicate)).beginArray();
        while (triples.hasNext()
                && triples.peek().getSubject().equals(subject)
                && triples.peek().getPredicate().equals(predicate)) {
            Node object = triples.next().getObject();
            if (type) {
                json.value(id(object));
            } else {
                value(json, object);
            }
        }
        json.endArray();
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
