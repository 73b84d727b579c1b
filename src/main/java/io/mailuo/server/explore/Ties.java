package io.mailuo.server.explore;

import io.mailuo.server.graph.Kind;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.PanelQueries.Panel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** Asks the graph what is tied to what. */
final class Ties {

    private final PanelQueries panels;

    Ties(PanelQueries panels) {
        this.panels = panels;
    }

    /**
     * A thing that is tied to another.
     *
     * @param iri the thing
     * @param facts number of facts that tie them
     * @param evidences number of places in articles that say so
     */
    record Neighbour(String iri, int facts, int evidences) {}

    /**
     * The neighbours of things.
     *
     * @param query what gives them
     * @param of by thing, best attested first
     */
    record Around(String query, Map<String, List<Neighbour>> of) {}

    /**
     * Edges.
     *
     * @param query what gives them
     * @param edges best attested first
     */
    record Found(String query, List<Edge> edges) {}

    Around around(Collection<String> things, Choice choice) {
        Panel panel = panels.askOfSome("ties-around", given(choice, things));
        Map<String, List<Neighbour>> of = new LinkedHashMap<>();
        for (Binding row : panel.rows().rows()) {
            of.computeIfAbsent(text(row, "node").orElseThrow(), none -> new ArrayList<>())
                    .add(new Neighbour(
                            text(row, "other").orElseThrow(), number(row, "facts"), number(row, "evidences")));
        }
        return new Around(panel.query(), of);
    }

    Found among(Collection<String> things, Choice choice) {
        return found(panels.askOfSome("ties-among", given(choice, things)));
    }

    /** The edges that go out from things, by source and target. */
    Found from(Collection<String> things, Choice choice) {
        return found(panels.askOfSome("ties-from", given(choice, things)));
    }

    /**
     * The facts of an edge with their words; one row for each place that says so.
     *
     * @param rows the most rows
     */
    Panel facts(String source, String target, int rows) {
        return panels.ask(
                "tie-facts",
                Map.of(
                        "source",
                        NodeFactory.createURI(source),
                        "target",
                        NodeFactory.createURI(target),
                        "rows",
                        NodeFactory.createLiteralByValue(rows, XSDDatatype.XSDinteger)));
    }

    private static Map<String, Collection<Node>> given(Choice choice, Collection<String> things) {
        Map<String, Collection<Node>> given = new HashMap<>();
        given.put("nodes", things.stream().map(NodeFactory::createURI).toList());
        given.put("ties", List.of(words(choice.ties().stream().map(Tie::code).toList())));
        given.put("kinds", List.of(words(choice.kinds().stream().map(Kind::code).toList())));
        given.put("from", List.of(day(choice.from().orElse(LocalDate.of(1, 1, 1)))));
        given.put("to", List.of(day(choice.to().orElse(LocalDate.of(9999, 12, 31)))));
        given.put(
                "always",
                List.of(NodeFactory.createLiteralDT(String.valueOf(choice.always()), XSDDatatype.XSDboolean)));
        return given;
    }

    private static Node words(List<String> codes) {
        return NodeFactory.createLiteralString(String.join(" ", codes));
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Found found(Panel panel) {
        return new Found(
                panel.query(),
                panel.rows().rows().stream()
                        // Without a group, an aggregate still has a row.
                        .filter(row -> row.contains("source"))
                        .map(Ties::edge)
                        .toList());
    }

    private static Edge edge(Binding row) {
        return new Edge(
                text(row, "source").orElseThrow(),
                text(row, "target").orElseThrow(),
                Tie.list(text(row, "ties").orElse("")),
                text(row, "titles").stream()
                        .flatMap(titles -> Arrays.stream(titles.split("\n")))
                        .filter(title -> !title.isEmpty())
                        .sorted()
                        .collect(Collectors.toList()),
                number(row, "facts"),
                number(row, "evidences"),
                text(row, "confidence").map(Double::valueOf),
                text(row, "first"),
                text(row, "last"));
    }

    static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(name))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private static int number(Binding row, String name) {
        return text(row, name).map(Integer::parseInt).orElse(0);
    }
}
