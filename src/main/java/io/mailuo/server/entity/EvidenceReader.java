package io.mailuo.server.entity;

import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.graph.Value;
import io.mailuo.server.web.Address;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the words that say a fact. */
final class EvidenceReader {

    private static final Comparator<Evidence> BEST = Comparator.comparingInt(Evidence::confidence)
            .reversed()
            .thenComparing(evidence -> evidence.article().href())
            .thenComparingInt(Evidence::start)
            .thenComparing(Evidence::rule);

    private final Graph data;
    private final Names names;
    private final Links links;

    EvidenceReader(Graph data, Names names, Links links) {
        this.data = data;
        this.names = names;
        this.links = links;
    }

    /**
     * The evidence of facts that say the same.
     *
     * @param most number of pieces to be shown; of very many facts only the first are read, the rest counted
     * @param moreHref where the rest is
     */
    Support of(List<Node> facts, int most, String moreHref) {
        List<Evidence> all = new ArrayList<>();
        int total = 0;
        for (Node fact : facts) {
            List<Node> supports = objects(fact, Terms.SUPPORT);
            total += supports.size();
            if (all.size() < most) {
                supports.forEach(support ->
                        objects(support, Terms.EVIDENCE).forEach(words -> all.add(evidence(fact, support, words))));
            }
        }
        all.sort(BEST);
        List<Evidence> shown = all.stream().limit(most).toList();
        return new Support(shown, Math.max(total, shown.size()), Math.max(0, total - shown.size()), moreHref);
    }

    /** All evidence of a fact, best first. */
    List<Evidence> of(Node fact) {
        return of(List.of(fact), Integer.MAX_VALUE, "").shown();
    }

    private Evidence evidence(Node fact, Node support, Node words) {
        List<Node> selectors = objects(words, Terms.HAS_SELECTOR);
        Value article = objects(words, Terms.HAS_SOURCE).stream()
                .findFirst()
                .map(names::value)
                .orElse(new Value("", "", ""));
        int start = number(selectors, Terms.START);
        int end = number(selectors, Terms.END);
        return new Evidence(
                links.href(fact),
                article,
                objects(words, Terms.HAS_SOURCE).stream()
                        .flatMap(source -> objects(source, Terms.DATE_PUBLISHED).stream())
                        .findFirst()
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""),
                reader(article.href(), fact, start, end),
                text(selectors, Terms.PREFIX),
                text(selectors, Terms.EXACT),
                text(selectors, Terms.SUFFIX),
                start,
                end,
                text(List.of(support), Terms.RULE),
                percent(text(List.of(support), Terms.CONFIDENCE)));
    }

    /** Where the reader of articles marks the words of a fact. */
    private static String reader(String article, Node fact, int start, int end) {
        if (article.isEmpty()) {
            return "";
        }
        String marked = Address.of(article).with("fact", fact.getURI()).toString();
        return start < 0 ? marked : marked + "#char=" + start + "," + end;
    }

    private static int percent(String share) {
        return share.isEmpty()
                ? -1
                : new BigDecimal(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private int number(List<Node> nodes, Node property) {
        String text = text(nodes, property);
        return text.isEmpty() ? -1 : Integer.parseInt(text);
    }

    private String text(List<Node> nodes, Node property) {
        return nodes.stream()
                .flatMap(node -> objects(node, property).stream())
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
