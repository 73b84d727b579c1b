package io.mailuo.server.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What things are called on pages. What is named once is remembered: a well-known thing has its names in very many graphs. */
public final class Names {

    private final Graph data;
    private final Catalogue catalogue;
    private final Glossary glossary;
    private final Links links;
    private final Map<Node, Value> known = new HashMap<>();

    /** Names of things of a graph; those in the catalogue, a picture of the same graph, are known without a search. */
    public Names(Graph data, Catalogue catalogue, Glossary glossary, Links links) {
        this.data = data;
        this.catalogue = catalogue;
        this.glossary = glossary;
        this.links = links;
    }

    /** A node as pages show it: a name with a link, or the characters of a literal. */
    public Value value(Node node) {
        return known.computeIfAbsent(node, this::read);
    }

    private Value read(Node node) {
        if (node.isLiteral()) {
            return new Value(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "");
        }
        Optional<Entry> entry = node.isURI() ? catalogue.find(node.getURI()) : Optional.empty();
        if (entry.isPresent()) {
            String language = entry.orElseThrow().kind() == Kind.ARTICLE ? "zh" : "zh-Hans";
            return new Value(entry.orElseThrow().name(), language, links.href(node));
        }
        Optional<Node> name = name(node);
        if (name.isPresent()) {
            Node literal = name.orElseThrow();
            return new Value(literal.getLiteralLexicalForm(), literal.getLiteralLanguage(), links.href(node));
        }
        if (glossary.knows(node)) {
            Glossary.Label label = glossary.label(node);
            String text = label.both() ? label.zh() + " " + label.en() : label.zh();
            return new Value(text, "zh", links.href(node));
        }
        String text = node.isURI() ? Glossary.lastPart(node.getURI()) : node.toString();
        return new Value(text, "", links.href(node));
    }

    /** The best name that the graph gives: of the preferred kinds the first, Simplified before Traditional. */
    public Optional<Node> name(Node node) {
        return name(data, node);
    }

    /** The same of any graph. */
    public static Optional<Node> name(Graph data, Node node) {
        for (Node property : Terms.NAMES) {
            Optional<Node> name = data
                    .find(node, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isLiteral)
                    .toList()
                    .stream()
                    .min(Comparator.comparingInt(Names::rank)
                            .thenComparing(Node::getLiteralLexicalForm)
                            .thenComparing(Node::getLiteralLanguage));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static int rank(Node literal) {
        String tag = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
        if (tag.equals("zh-hans")) {
            return 0;
        }
        return tag.startsWith("zh") ? 1 : 2;
    }
}
