package io.mailuo.server.ask;

import io.mailuo.server.ask.Answer.Column;
import io.mailuo.server.ask.Answer.Statement;
import io.mailuo.server.ask.Answer.Subject;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.sparql.QueryGate;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.QueryRunner.Rows;
import io.mailuo.server.web.Language;
import io.mailuo.server.web.Representation;
import io.mailuo.store.GraphStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs queries and makes of their results what pages show. */
final class Answers {

    /** Rows of a result that a page shows; the endpoint gives all. */
    static final int MAX_SHOWN = 500;

    private final QueryRunner runner;
    private final GraphStore store;
    private final Catalogues catalogues;
    private final Glossary glossary;
    private final Links links;

    Answers(QueryRunner runner, GraphStore store, Catalogues catalogues, Glossary glossary, Links links) {
        this.runner = runner;
        this.store = store;
        this.catalogues = catalogues;
        this.glossary = glossary;
        this.links = links;
    }

    /**
     * The answer to a query.
     *
     * @param language of the names of terms
     * @throws io.mailuo.server.web.RequestFailed if it is refused or takes too long
     */
    Answer answer(String text, Language language) {
        Query query = QueryGate.read(text);
        if (query.isSelectType()) {
            Rows rows = runner.select(query);
            return store.read(quads -> table(rows, cells(quads.getUnionGraph(), language)));
        }
        QueryExecResult result = runner.run(query, Optional.empty());
        if (result.isBoolean()) {
            return new Answer("ask", List.of(), List.of(), result.booleanResult(), List.of(), "", 1, 1);
        }
        String form = query.isDescribeType() ? "describe" : "construct";
        return store.read(quads -> graph(form, result.graph(), cells(quads.getUnionGraph(), language)));
    }

    /** Cells of some nodes. */
    List<Cell> named(List<Node> nodes, Language language) {
        return store.read(quads -> {
            Cells cells = cells(quads.getUnionGraph(), language);
            return nodes.stream().map(cells::cell).toList();
        });
    }

    private Cells cells(Graph data, Language language) {
        return new Cells(catalogues.now(), glossary, links, data, language);
    }

    private static Answer table(Rows rows, Cells cells) {
        List<List<Cell>> shown = rows.rows().stream()
                .limit(MAX_SHOWN)
                .map(row -> rows.columns().stream()
                        .map(column -> cells.cell(row.get(column)))
                        .toList())
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            int at = i;
            List<Cell> bound = shown.stream()
                    .map(row -> row.get(at))
                    .filter(cell -> !cell.equals(Cell.EMPTY))
                    .toList();
            columns.add(new Column(
                    rows.columns().get(i), !bound.isEmpty() && bound.stream().allMatch(Cell::number)));
        }
        int total = rows.rows().size();
        return new Answer("select", columns, shown, false, List.of(), "", total, shown.size());
    }

    private static Answer graph(String form, Graph result, Cells cells) {
        List<Triple> shown = result.find().toList().stream()
                .sorted(Comparator.comparing(
                                (Triple triple) -> triple.getSubject().toString())
                        .thenComparing(triple -> triple.getPredicate().toString())
                        .thenComparing(triple -> triple.getObject().toString()))
                .limit(MAX_SHOWN)
                .toList();
        Graph part = GraphFactory.createDefaultGraph();
        part.getPrefixMapping().setNsPrefixes(Namespaces.all());
        part.getPrefixMapping().setNsPrefixes(result.getPrefixMapping());
        Map<Node, Map<Node, List<Cell>>> grouped = new LinkedHashMap<>();
        for (Triple triple : shown) {
            part.add(triple);
            grouped.computeIfAbsent(triple.getSubject(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), none -> new ArrayList<>())
                    .add(cells.cell(triple.getObject()));
        }
        List<Subject> subjects = grouped.entrySet().stream()
                .map(subject -> new Subject(
                        cells.cell(subject.getKey()),
                        subject.getValue().entrySet().stream()
                                .map(said -> new Statement(cells.cell(said.getKey()), said.getValue()))
                                .toList()))
                .toList();
        String turtle = new String(Representation.TURTLE.write(part), StandardCharsets.UTF_8);
        return new Answer(form, List.of(), List.of(), false, subjects, turtle, result.size(), shown.size());
    }
}
