package io.mailuo.server.entity;

import io.mailuo.server.sparql.PanelQueries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Reads what stands above and below a thing as a tree in the order of reading. */
final class TreeReader {

    private static final int MAX_THINGS = 1000;

    private final PanelReader panels;
    private final Map<Node, Set<Node>> below = new LinkedHashMap<>();
    private final Map<Node, String> relations = new LinkedHashMap<>();
    private final Set<Node> done = new HashSet<>();
    private final List<Neighbour> rows = new ArrayList<>();

    private TreeReader(PanelReader panels) {
        this.panels = panels;
    }

    /** The tree of a query with columns thing, relation and parent. */
    static Panel<Neighbour> read(PanelReader panels, String name, Node thing) {
        return new TreeReader(panels).read(name, thing);
    }

    private Panel<Neighbour> read(String name, Node thing) {
        PanelQueries.Panel asked = panels.ask(name, thing);
        List<Answer> answers = asked.rows().rows().stream().map(Answer::new).toList();
        relations.put(thing, "self");
        answers.forEach(answer -> relations.putIfAbsent(answer.node("thing").orElseThrow(), answer.text("relation")));
        Set<Node> children = new HashSet<>();
        for (Answer answer : answers) {
            answer.node("parent").filter(relations::containsKey).ifPresent(parent -> {
                Node child = answer.node("thing").orElseThrow();
                below.computeIfAbsent(parent, none -> new LinkedHashSet<>()).add(child);
                children.add(child);
            });
        }
        // What the thing itself belongs to is said by the nearest of those above: those that none of them is above of.
        relations.forEach((node, relation) -> {
            if (relation.equals("above") && !isParentAbove(node)) {
                below.computeIfAbsent(node, none -> new LinkedHashSet<>()).add(thing);
                children.add(thing);
            }
        });
        relations.keySet().stream().filter(node -> !children.contains(node)).forEach(node -> add(node, 0));
        relations.keySet().forEach(node -> add(node, 0));
        List<Neighbour> shown = answers.isEmpty() ? List.of() : rows;
        return new Panel<>(
                asked.query(),
                shown.stream().limit(PanelReader.MAX_ROWS).toList(),
                Math.max(0, shown.size() - PanelReader.MAX_ROWS),
                PanelReader.query(asked.query()),
                answers.size() >= MAX_THINGS);
    }

    private boolean isParentAbove(Node node) {
        return below.getOrDefault(node, Set.of()).stream().anyMatch(child -> "above".equals(relations.get(child)));
    }

    private void add(Node node, int depth) {
        if (!done.add(node)) {
            return;
        }
        rows.add(new Neighbour(panels.value(node), panels.kind(node), relations.getOrDefault(node, ""), depth, "", 0));
        below.getOrDefault(node, Set.of()).forEach(child -> add(child, depth + 1));
    }
}
