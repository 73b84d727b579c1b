package io.mailuo.server.entity;

import io.mailuo.server.entity.Thing.FactView;
import io.mailuo.server.entity.Thing.Quotation;
import io.mailuo.server.entity.Thing.Relation;
import io.mailuo.server.graph.ArticleWords;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.graph.Value;
import io.mailuo.server.sparql.PanelQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads from the graph what the page of a thing shows. Sorted throughout, so a page is the same at every visit. */
final class ThingReader {

    private static final int MAX_FACTS = 200;
    private static final int MAX_OCCURRENCES = 100;
    private static final int MAX_VALUES = 200;

    /** Shown elsewhere on the page, or of use to programs only. */
    private static final Set<Node> NOT_AS_RELATION = Set.of(
            Terms.TYPE,
            Terms.PREF_LABEL,
            Terms.ALT_LABEL,
            Terms.SUPPORT,
            Terms.QUOTE,
            Terms.HEADLINE_EVIDENCE,
            Terms.RULE,
            Terms.CONFIDENCE,
            Terms.HAS_TARGET);

    private final Graph data;
    private final Glossary glossary;
    private final Names names;
    private final Links links;
    private final PanelQueries queries;

    ThingReader(Graph data, Glossary glossary, Names names, Links links, PanelQueries queries) {
        this.data = data;
        this.glossary = glossary;
        this.links = links;
        this.queries = queries;
        this.names = names;
    }

    /** The thing of an IRI; empty if the graph says nothing of it. */
    Optional<Thing> read(String iri) {
        Node node = NodeFactory.createURI(iri);
        if (!data.contains(node, Node.ANY, Node.ANY) && !data.contains(Node.ANY, Node.ANY, node)) {
            return Optional.empty();
        }
        Value name = names.value(node);
        List<Node> facts = facts(node);
        List<Node> occurrences = pointing(node, Terms.OCCURRENCE);
        return Optional.of(new Thing(
                iri,
                name.text(),
                name.language(),
                kinds(node),
                furtherNames(node, name),
                relations(node),
                facts.stream().limit(MAX_FACTS).map(this::fact).toList(),
                Math.max(0, facts.size() - MAX_FACTS),
                occurrences.stream()
                        .limit(MAX_OCCURRENCES)
                        .flatMap(occurrence -> quotation(occurrence, Terms.HAS_TARGET).stream())
                        .toList(),
                Math.max(0, occurrences.size() - MAX_OCCURRENCES),
                new Thing.Queries(
                        queries.text("statements-of-thing", Map.of("thing", node)),
                        queries.text("facts-of-thing", Map.of("thing", node)),
                        queries.text("occurrences-of-thing", Map.of("thing", node)))));
    }

    private List<Glossary.Label> kinds(Node node) {
        return objects(node, Terms.TYPE).stream()
                .map(glossary::label)
                .distinct()
                .toList();
    }

    private List<Value> furtherNames(Node node, Value shown) {
        Set<Value> all = new LinkedHashSet<>();
        for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
            objects(node, property).forEach(name -> all.add(names.value(name)));
        }
        all.removeIf(name -> name.text().equals(shown.text()) && name.language().equals(shown.language()));
        return List.copyOf(all);
    }

    /** What is said of a thing directly, then what points to it other than facts and occurrences. */
    private List<Relation> relations(Node node) {
        SortedMap<String, List<Node>> outgoing = new TreeMap<>();
        data.find(node, Node.ANY, Node.ANY)
                .filterDrop(triple -> NOT_AS_RELATION.contains(triple.getPredicate()))
                .forEachRemaining(triple -> add(outgoing, triple.getPredicate(), triple.getObject()));
        SortedMap<String, List<Node>> incoming = new TreeMap<>();
        data.find(Node.ANY, Node.ANY, node)
                .filterDrop(this::isDetail)
                .forEachRemaining(triple -> add(incoming, triple.getPredicate(), triple.getSubject()));
        List<Relation> all = new ArrayList<>();
        outgoing.forEach((property, values) -> all.add(relation(property, false, values)));
        incoming.forEach((property, values) -> all.add(relation(property, true, values)));
        return List.copyOf(all);
    }

    private static void add(Map<String, List<Node>> byProperty, Node property, Node value) {
        byProperty.computeIfAbsent(property.getURI(), none -> new ArrayList<>()).add(value);
    }

    private boolean isDetail(Triple pointing) {
        Node subject = pointing.getSubject();
        return is(subject, Terms.FACT)
                || is(subject, Terms.OCCURRENCE)
                || pointing.getPredicate().equals(Terms.HAS_SOURCE);
    }

    private Relation relation(String property, boolean inverse, List<Node> nodes) {
        // Only those that are shown are named: a concept may have very many things.
        List<Value> values = nodes.stream()
                .sorted(Comparator.comparing(Node::toString))
                .limit(MAX_VALUES)
                .map(names::value)
                .sorted(Comparator.comparing(Value::text).thenComparing(Value::href))
                .toList();
        return new Relation(
                glossary.label(NodeFactory.createURI(property)),
                inverse,
                values,
                Math.max(0, nodes.size() - MAX_VALUES));
    }

    /** The facts about a thing; a fact's own page shows the fact itself. */
    private List<Node> facts(Node node) {
        return is(node, Terms.FACT) ? List.of(node) : pointing(node, Terms.FACT);
    }

    private List<Node> pointing(Node node, Node type) {
        return data
                .find(Node.ANY, Node.ANY, node)
                .mapWith(Triple::getSubject)
                .filterKeep(subject -> is(subject, type))
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** A fact with what is said of it and its words. */
    FactView fact(Node fact) {
        Glossary.Label kind = objects(fact, Terms.TYPE).stream()
                .filter(type -> !type.equals(Terms.FACT) && type.toString().startsWith(Terms.MAILUO))
                .findFirst()
                .map(glossary::label)
                .orElse(glossary.label(Terms.FACT));
        SortedMap<String, List<Node>> said = new TreeMap<>();
        data.find(fact, Node.ANY, Node.ANY)
                .filterDrop(triple -> NOT_AS_RELATION.contains(triple.getPredicate())
                        || triple.getPredicate().equals(Terms.STATED_IN)
                        || isInner(triple.getObject()))
                .forEachRemaining(triple -> add(said, triple.getPredicate(), triple.getObject()));
        List<Relation> relations = said.entrySet().stream()
                .map(entry -> relation(entry.getKey(), false, entry.getValue()))
                .toList();
        List<Quotation> supports = objects(fact, Terms.SUPPORT).stream()
                .flatMap(support -> quotation(support, Terms.EVIDENCE).stream())
                .toList();
        return new FactView(kind, links.href(fact), relations, supports);
    }

    /** Whether a node is a part of its fact (an interval), which programs read and people do not. */
    private boolean isInner(Node node) {
        return node.isURI() && links.isOwn(node.getURI()) && node.getURI().indexOf('#') >= 0;
    }

    /** The words that a support or an occurrence rests on. */
    private Optional<Quotation> quotation(Node judged, Node property) {
        return objects(judged, property).stream().findFirst().map(words -> {
            List<Node> selectors = objects(words, Terms.HAS_SELECTOR);
            String start = text(selectors, Terms.START);
            Optional<Node> article = objects(words, Terms.HAS_SOURCE).stream().findFirst();
            ArticleWords said = quoted(selectors)
                    .or(() -> article.flatMap(source -> inText(source, start, text(selectors, Terms.END))))
                    .orElseGet(() -> new ArticleWords("", text(List.of(judged), Terms.QUOTE), ""));
            return new Quotation(
                    said.prefix(),
                    said.exact(),
                    said.suffix(),
                    article.map(names::value).orElse(new Value("", "", "")),
                    start.isEmpty() ? "" : start + "–" + text(selectors, Terms.END),
                    text(List.of(judged), Terms.RULE),
                    percentage(text(List.of(judged), Terms.CONFIDENCE)));
        });
    }

    private Optional<ArticleWords> quoted(List<Node> selectors) {
        String exact = text(selectors, Terms.EXACT);
        return exact.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleWords(text(selectors, Terms.PREFIX), exact, text(selectors, Terms.SUFFIX)));
    }

    private Optional<ArticleWords> inText(Node article, String start, String end) {
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : ArticleWords.of(data, article, Integer.parseInt(start), Integer.parseInt(end));
    }

    private static String percentage(String share) {
        try {
            return share.isEmpty() ? "" : Math.round(100 * Double.parseDouble(share)) + " %";
        } catch (NumberFormatException other) {
            return share;
        }
    }

    private String text(List<Node> nodes, Node property) {
        return nodes.stream()
                .flatMap(node -> objects(node, property).stream())
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private boolean is(Node node, Node type) {
        return data.contains(node, Terms.TYPE, type);
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
