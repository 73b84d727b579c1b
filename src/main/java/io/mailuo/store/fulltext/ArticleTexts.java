package io.mailuo.store.fulltext;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads from the union of the graphs what the index holds of articles; the caller holds the transaction. */
final class ArticleTexts {

    private static final String SCHEMA = "https://schema.org/";
    static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node ARTICLE = NodeFactory.createURI(SCHEMA + "NewsArticle");
    private static final Node BODY = NodeFactory.createURI(SCHEMA + "articleBody");
    private static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
    private static final Node NAME = NodeFactory.createURI(SCHEMA + "name");
    private static final Node DATE = NodeFactory.createURI(SCHEMA + "datePublished");
    private static final Node START = NodeFactory.createURI("https://w3id.org/mailuo/ns#textStart");
    private static final Node SHA256 = NodeFactory.createURI("https://w3id.org/mailuo/ns#sha256");

    private static final Pattern DAY = Pattern.compile("\\d{8}");

    /** A place in a text, of no more digits than fit into an int. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Graph data;

    ArticleTexts(Graph data) {
        this.data = data;
    }

    /**
     * What is searched and shown of an article.
     *
     * @param headline its title, or empty
     * @param name what it is called without a title, or empty
     * @param body its text, or empty
     * @param date the day on which it was published as the graph has it, or empty
     * @param start where the text begins in its file, in code points
     */
    record Content(String headline, String name, String body, String date, int start) {

        /** What it is called. */
        String title() {
            return headline.isEmpty() ? name : headline;
        }

        /** The day as a number such as 20210506, by which articles are put in order; 0 where it is unknown. */
        int day() {
            String digits = date.length() >= 10 ? date.substring(0, 10).replace("-", "") : "";
            return DAY.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        }
    }

    /**
     * For the IRI of each article what tells one state of it from another: the hash of its file, and what is kept of it
     * besides the text. Texts are not read for it, since there are a million times more characters in them.
     */
    Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        articles().forEach(iri -> states.put(iri, ""));
        for (Node property : new Node[] {SHA256, HEADLINE, DATE, NAME, START}) {
            Map<String, String> values = new HashMap<>();
            data.find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple -> triple.getSubject().isURI())
                    .forEachRemaining(triple -> values.merge(
                            triple.getSubject().getURI(),
                            triple.getObject().toString(),
                            (one, other) -> one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one));
            states.replaceAll((iri, state) -> state + "\n" + values.getOrDefault(iri, ""));
        }
        // An article without a hash is told by its text.
        states.replaceAll((iri, state) ->
                state.startsWith("\n\n") ? state + text(iri, BODY).hashCode() : state);
        return states;
    }

    /** IRIs of the articles. */
    List<String> articles() {
        return data.find(Node.ANY, TYPE, ARTICLE)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList();
    }

    Content content(String iri) {
        String start = text(iri, START);
        return new Content(
                text(iri, HEADLINE),
                text(iri, NAME),
                text(iri, BODY),
                text(iri, DATE),
                NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 0);
    }

    private String text(String iri, Node property) {
        return objects(iri, property).orElse("");
    }

    private Optional<String> objects(String iri, Node property) {
        return data
                .find(NodeFactory.createURI(iri), property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .min(Comparator.naturalOrder());
    }
}
