package io.mailuo.server.facts;

import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.web.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the words behind facts, fact by fact: every look-up is selective. */
public final class Words {

    private final Graph data;
    private final Links links;

    /** The words in a graph. */
    public Words(Graph data, Links links) {
        this.data = data;
        this.links = links;
    }

    /** All that a fact rests on, in the order of the text. */
    public List<Quotation> of(String fact) {
        Node node = NodeFactory.createURI(fact);
        return objects(node, Terms.SUPPORT).stream()
                .flatMap(support ->
                        objects(support, Terms.EVIDENCE).stream().map(words -> quotation(fact, support, words)))
                .sorted(Comparator.comparing(Quotation::article)
                        .thenComparingInt(Quotation::start)
                        .thenComparingInt(Quotation::end)
                        .thenComparing(Quotation::rule))
                .toList();
    }

    /** The words of a fact's first piece of support, as the graph repeats them beside it. */
    public String quote(String fact) {
        return text(NodeFactory.createURI(fact), Terms.QUOTE).orElse("");
    }

    /** The highest confidence of a fact's evidence; 0 where there is none. */
    public double confidence(String fact) {
        return objects(NodeFactory.createURI(fact), Terms.SUPPORT).stream()
                .mapToDouble(support -> share(text(support, Terms.CONFIDENCE).orElse("")))
                .max()
                .orElse(0);
    }

    private Quotation quotation(String fact, Node support, Node words) {
        List<Node> selectors = objects(words, Terms.HAS_SELECTOR);
        int start = number(first(selectors, Terms.START));
        int end = number(first(selectors, Terms.END));
        String article = objects(words, Terms.HAS_SOURCE).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElse("");
        return new Quotation(
                first(selectors, Terms.PREFIX),
                first(selectors, Terms.EXACT),
                first(selectors, Terms.SUFFIX),
                start,
                end,
                href(links, article, fact, start, end),
                article,
                text(support, Terms.RULE).orElse(""),
                share(text(support, Terms.CONFIDENCE).orElse("")));
    }

    /** Where the reader opens an article with the words of a fact marked. */
    public static String href(Links links, String article, String fact, int start, int end) {
        String page = links.href(article);
        return page.isEmpty() ? "" : Address.of(page).with("fact", fact) + "#char=" + start + "," + end;
    }

    private String first(List<Node> nodes, Node property) {
        return nodes.stream()
                .flatMap(node -> text(node, property).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> text(Node node, Node property) {
        return objects(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static double share(String text) {
        return text.matches("[01]?(\\.\\d+)?") && !text.isEmpty() ? Double.parseDouble(text) : 0;
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
