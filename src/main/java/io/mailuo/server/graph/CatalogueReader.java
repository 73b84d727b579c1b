package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the catalogue from the union of the graphs. */
final class CatalogueReader {

    private final Graph data;
    private final Map<Node, List<Integer>> mentioned = new HashMap<>();
    private final Map<Node, Integer> facts = new HashMap<>();

    CatalogueReader(Graph data) {
        this.data = data;
    }

    Catalogue read(NameForms forms) {
        List<Entry> entries = new ArrayList<>();
        List<Node> articles = nodes(Kind.ARTICLE);
        for (int i = 0; i < articles.size(); i++) {
            int number = i;
            data.find(articles.get(i), Terms.MENTIONS, Node.ANY)
                    .forEachRemaining(triple -> mentioned
                            .computeIfAbsent(triple.getObject(), none -> new ArrayList<>())
                            .add(number));
            mentioned.put(articles.get(i), List.of(i));
        }
        for (Node property : Terms.FACT_ENDS) {
            data.find(Node.ANY, property, Node.ANY)
                    .forEachRemaining(triple -> facts.merge(triple.getObject(), 1, Integer::sum));
        }
        for (Kind kind : Kind.values()) {
            (kind == Kind.ARTICLE ? articles : nodes(kind)).forEach(node -> entries.add(entry(node, kind)));
        }
        return new Catalogue(entries, forms);
    }

    private List<Node> nodes(Kind kind) {
        return data
                .find(Node.ANY, Terms.TYPE, kind.type())
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private Entry entry(Node node, Kind kind) {
        TreeSet<String> names = new TreeSet<>();
        for (Node property : Terms.NAMES) {
            literals(node, property, names);
        }
        String name = best(node).orElse(Glossary.lastPart(node.getURI()));
        names.remove(name);
        return new Entry(
                node.getURI(),
                kind,
                name,
                List.copyOf(names),
                first(node, kind == Kind.ORGANISATION ? Terms.CLASSIFICATION : Terms.PROGRAMME_TYPE),
                first(node, kind == Kind.PLACE ? Terms.CONTAINED_IN : Terms.LOCATION),
                mentioned.getOrDefault(node, List.of()),
                facts.getOrDefault(node, 0));
    }

    private Optional<String> best(Node node) {
        return Names.name(data, node).map(Node::getLiteralLexicalForm);
    }

    private void literals(Node node, Node property, Set<String> into) {
        data.find(node, property, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral())
                .forEachRemaining(triple -> into.add(triple.getObject().getLiteralLexicalForm()));
    }

    private Optional<String> first(Node node, Node property) {
        return data
                .find(node, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .min(Comparator.naturalOrder());
    }
}
