package io.mailuo.server.data;

import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.PanelQueries.Panel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What is counted over the whole graph, each as the answer of a query that readers can ask themselves.
 *
 * @param run name and value: what the build says of itself
 * @param classes things of each class, most first
 * @param properties triples of each property, most first
 * @param concepts uses of each concept of the ontology
 * @param rules facts of each rule by how sure they are
 * @param sure all facts by how sure they are
 * @param texts what the articles' texts lack
 * @param graphs the named graphs
 */
record GraphFigures(
        Panel run,
        Panel classes,
        Panel properties,
        Panel concepts,
        Panel rules,
        Panel sure,
        Panel texts,
        Panel graphs) {

    /** Counts; takes seconds on a graph of a million triples. */
    static GraphFigures count(PanelQueries queries, String runGraph) {
        return new GraphFigures(
                queries.ask("data-run", Map.of("graph", NodeFactory.createURI(runGraph))),
                queries.ask("data-classes", Map.of()),
                queries.ask("data-properties", Map.of()),
                queries.ask("data-concepts", Map.of()),
                queries.ask("data-confidence", Map.of()),
                queries.ask("data-sure", Map.of()),
                queries.ask("data-texts", Map.of()),
                queries.ask("data-graphs", Map.of()));
    }

    /** Triples of the union of the graphs. */
    long triples() {
        return numbers(properties, "property", "triples").values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Things of each class, most first. */
    Map<Node, Long> ofClass() {
        return numbers(classes, "class", "things");
    }

    /** Triples of each property, most first. */
    Map<Node, Long> ofProperty() {
        return numbers(properties, "property", "triples");
    }

    /** How often a term of the ontology stands in the graph: as a class, a property or a concept. */
    Map<Node, Long> uses() {
        Map<Node, Long> uses = new LinkedHashMap<>(numbers(concepts, "concept", "uses"));
        ofClass().forEach((term, count) -> uses.merge(term, count, Long::sum));
        ofProperty().forEach((term, count) -> uses.merge(term, count, Long::sum));
        return Collections.unmodifiableMap(uses);
    }

    /** IRIs of the named graphs, sorted. */
    List<String> graphNames() {
        List<String> names = new ArrayList<>();
        graphs.rows().rows().forEach(row -> names.add(row.get("graph").getURI()));
        return List.copyOf(names);
    }

    private static Map<Node, Long> numbers(Panel panel, String key, String number) {
        Map<Node, Long> numbers = new LinkedHashMap<>();
        for (Binding row : panel.rows().rows()) {
            numbers.put(row.get(key), number(row, number));
        }
        return Collections.unmodifiableMap(numbers);
    }

    /** A number of a row; 0 where a sum has nothing to sum. */
    static long number(Binding row, String column) {
        return Optional.ofNullable(row.get(column))
                .filter(Node::isLiteral)
                .map(node -> Long.parseLong(node.getLiteralLexicalForm()))
                .orElse(0L);
    }

    /** The characters of a row's literal or IRI. */
    static String text(Binding row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }
}
