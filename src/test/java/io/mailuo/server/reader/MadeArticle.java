package io.mailuo.server.reader;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** A made-up article with marks where a test wants them, in the shape that the program writes. */
final class MadeArticle {

    static final String BASE = "http://localhost:3030/";
    static final String PATH = "/id/article/made-00000001";
    static final String IRI = BASE + PATH.substring(1);

    private static final String MAILUO = "https://w3id.org/mailuo/ns#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final List<Quad> quads = new ArrayList<>();
    private final int[] points;
    private final int start;
    private int count;

    /** An article of a text that begins at a position of its file. */
    MadeArticle(String text, int start) {
        this.points = text.codePoints().toArray();
        this.start = start;
        iri(IRI, TYPE, SCHEMA + "NewsArticle");
        text(IRI, SCHEMA + "identifier", "made.txt");
        text(IRI, SCHEMA + "headline", "样文");
        text(IRI, SCHEMA + "articleBody", text);
        text(IRI, MAILUO + "sha256", "00ff");
        iri(IRI, MAILUO + "dateBasis", MAILUO + "date-stated");
        text(IRI, SCHEMA + "datePublished", "2021-05-06");
        number(IRI, MAILUO + "charactersDestroyed", 3);
        if (start > 0) {
            number(IRI, MAILUO + "textStart", start);
        }
    }

    /** Where words stand, the first time: start and end in code points of the file. */
    Stretch find(String words) {
        int[] wanted = words.codePoints().toArray();
        for (int i = 0; i + wanted.length <= points.length; i++) {
            if (java.util.Arrays.equals(points, i, i + wanted.length, wanted, 0, wanted.length)) {
                return new Stretch(start + i, start + i + wanted.length);
            }
        }
        throw new IllegalArgumentException("no " + words);
    }

    MadeArticle mention(String kind, String name, String words) {
        return mention(kind, name, find(words));
    }

    MadeArticle mention(String kind, String name, Stretch at) {
        String entity = entity(kind, name);
        String occurrence = BASE + "id/occurrence/o-" + ++count;
        iri(occurrence, TYPE, MAILUO + "Occurrence");
        iri(occurrence, OA + "hasBody", entity);
        iri(occurrence, OA + "hasTarget", words(at));
        text(occurrence, MAILUO + "quote", "…");
        judged(occurrence, "made-mention", "0.9");
        return this;
    }

    /** A post; gives the fact. */
    String post(String person, String body, String title, String confidence, Stretch... places) {
        String fact = fact("occupancy", "Occupancy", confidence, places);
        iri(fact, ORG + "member", entity("person", person));
        iri(fact, ORG + "organization", entity("organisation", body));
        text(fact, SCHEMA + "roleName", title);
        iri(fact, MAILUO + "tenure", MAILUO + "tenure-former");
        return fact;
    }

    /** A tie of an official; gives the fact. */
    String tie(String person, String programme, String confidence, Stretch... places) {
        String fact = fact("tie", "OfficialTie", confidence, places);
        iri(fact, MAILUO + "official", entity("person", person));
        iri(fact, MAILUO + "programme", entity("programme", programme));
        iri(fact, MAILUO + "role", MAILUO + "role-speaker");
        return fact;
    }

    private String fact(String kind, String type, String confidence, Stretch... places) {
        String fact = BASE + "id/" + kind + "/f-" + ++count;
        iri(fact, TYPE, MAILUO + "Fact");
        iri(fact, TYPE, MAILUO + type);
        iri(fact, MAILUO + "statedIn", IRI);
        text(fact, MAILUO + "quote", "…");
        for (Stretch place : places) {
            String support = fact + "#support-" + ++count;
            iri(fact, MAILUO + "support", support);
            iri(support, MAILUO + "evidence", words(place));
            judged(support, "made-fact", confidence);
        }
        return fact;
    }

    private String entity(String kind, String name) {
        String iri = BASE + "id/" + kind + "/e-" + Integer.toHexString(name.hashCode());
        iri(
                iri,
                TYPE,
                switch (kind) {
                    case "person" -> "http://xmlns.com/foaf/0.1/Person";
                    case "organisation" -> ORG + "Organization";
                    case "programme" -> MAILUO + "Programme";
                    default -> SCHEMA + "AdministrativeArea";
                });
        add(iri, "http://www.w3.org/2004/02/skos/core#prefLabel", NodeFactory.createLiteralLang(name, "zh-Hans"));
        return iri;
    }

    private String words(Stretch at) {
        String range = at.start() + "," + at.end();
        String words = IRI + "#char=" + range;
        iri(words, OA + "hasSource", IRI);
        iri(words, OA + "hasSelector", IRI + "#position=" + range);
        number(IRI + "#position=" + range, OA + "start", at.start());
        number(IRI + "#position=" + range, OA + "end", at.end());
        return words;
    }

    private void judged(String subject, String rule, String confidence) {
        text(subject, MAILUO + "rule", rule);
        add(subject, MAILUO + "confidence", NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
    }

    private void iri(String subject, String property, String object) {
        add(subject, property, NodeFactory.createURI(object));
    }

    private void text(String subject, String property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    private void number(String subject, String property, int number) {
        add(subject, property, NodeFactoryExtra.intToNode(number));
    }

    private void add(String subject, String property, Node object) {
        quads.add(new Quad(
                NodeFactory.createURI(BASE + "graph/article/made-00000001"),
                NodeFactory.createURI(subject),
                NodeFactory.createURI(property),
                object));
    }

    GraphStore store() {
        GraphStore store = new MemoryStore();
        store.replaceAll(sink -> quads.stream().distinct().forEach(sink));
        return store;
    }
}
