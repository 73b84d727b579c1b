package io.mailuo.server.graph;

import io.mailuo.rdf.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that comes with the program, and the labels of terms on pages. */
public final class Glossary {

    /** Labels of terms of other vocabularies that pages show: their own have no Chinese. */
    private static final String BORROWED = "/assets/terms.ttl";

    private final Graph terms;
    private final Graph all = GraphFactory.createDefaultGraph();

    public Glossary() {
        terms = Ontology.terms();
        terms.find().forEachRemaining(all::add);
        read(BORROWED).find().forEachRemaining(all::add);
    }

    /** The ontology's own statements. */
    public Graph terms() {
        return terms;
    }

    /**
     * A label of a term in both languages.
     *
     * @param zh in Chinese
     * @param en in English; equal to {@code zh} where there is but one
     */
    public record Label(String zh, String en) {
        public boolean both() {
            return !zh.equals(en);
        }
    }

    /** What a page calls a term; the last part of its IRI where nothing is known. */
    public Label label(Node term) {
        Map<String, String> labels = new HashMap<>();
        all.find(term, Terms.LABEL, Node.ANY)
                .forEachRemaining(triple -> labels.put(
                        triple.getObject().getLiteralLanguage(),
                        triple.getObject().getLiteralLexicalForm()));
        String fallback = lastPart(term.isURI() ? term.getURI() : term.toString());
        String en = labels.getOrDefault("en", fallback);
        return new Label(labels.getOrDefault("zh", en), en);
    }

    /** All that has a label here, its own terms and those of other vocabularies. */
    public List<Node> labelled() {
        return all
                .find(Node.ANY, Terms.LABEL, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Whether the glossary, or the list of borrowed terms, names a term. */
    public boolean knows(Node term) {
        return all.contains(term, Terms.LABEL, Node.ANY);
    }

    /** What the ontology says of a term, in both languages; empty where it says nothing. */
    public Label comment(Node term) {
        return new Label(comment(term, "zh"), comment(term, "en"));
    }

    private String comment(Node term, String language) {
        return terms.find(term, Terms.COMMENT, Node.ANY)
                .filterKeep(triple -> triple.getObject().getLiteralLanguage().equals(language))
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    public static String lastPart(String iri) {
        String trimmed = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        return trimmed.substring(Math.max(trimmed.lastIndexOf('#'), trimmed.lastIndexOf('/')) + 1);
    }

    private static Graph read(String resource) {
        try (InputStream in = Glossary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + resource + ": build it again");
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
