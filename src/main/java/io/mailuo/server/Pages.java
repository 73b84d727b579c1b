package io.mailuo.server;

import io.mailuo.server.QueryRunner.Rows;
import io.mailuo.server.ReadyQueries.ReadyQuery;
import io.mailuo.store.GraphStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;

/** Makes the pages and the descriptions of things. */
final class Pages {

    /** Rows of a query's result that a page shows; the rest is in the CSV. */
    static final int MAX_SHOWN = 500;

    private final GraphStore store;
    private final QueryRunner runner;
    private final ReadyQueries queries;
    private final Links links;
    private final Glossary glossary = new Glossary();
    private final Templates templates = new Templates();

    Pages(GraphStore store, QueryRunner runner, ReadyQueries queries, Links links) {
        this.store = store;
        this.runner = runner;
        this.queries = queries;
        this.links = links;
    }

    Counts counts() {
        return store.read(quads -> Counts.of(quads.getUnionGraph()));
    }

    /** Reads one statement, to see that the graph can be read. */
    void probe() {
        store.read(quads -> quads.getUnionGraph().contains(Node.ANY, Terms.TYPE, Terms.FACT));
    }

    /** The IRI that an address of this server stands for. */
    String iri(String path) {
        return links.iri(path);
    }

    Reply home() {
        return page(
                "home", Map.of("figures", counts().figures(glossary), "queries", queries.list(), "example", EXAMPLE));
    }

    private static final String EXAMPLE =
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nSELECT ?thing ?name {\n  ?thing skos:prefLabel ?name\n}\nLIMIT 20\n";

    Reply search(String text) {
        Search.Hits found = store.read(quads -> new Search(quads.getUnionGraph(), glossary, links).find(text));
        return page("search", Map.of("q", text, "hits", found.hits(), "total", found.total()));
    }

    Reply ready(String name) {
        ReadyQuery query = queries.find(name)
                .orElseThrow(() -> new RequestFailed(404, "There is no ready query of that name; see the home page."));
        return result(query);
    }

    Reply query(String text) {
        return text.isBlank()
                ? page("ask", Map.of("text", EXAMPLE))
                : result(new ReadyQuery("", "查询结果", "", "Result", "", text));
    }

    private Reply result(ReadyQuery asked) {
        String text = asked.text();
        Query query = QueryGate.read(text);
        Map<String, Object> values = new HashMap<>();
        values.put("query", asked);
        values.put("endpoint", Links.query(FrontFilter.ENDPOINT, text));
        values.put("max", MAX_SHOWN);
        Table table =
                query.isSelectType() ? table(runner.select(query)) : statements(runner.run(query, Optional.empty()));
        values.put("tabular", query.isSelectType() || query.isAskType());
        values.put("table", table);
        return page("result", values);
    }

    /**
     * A result as shown.
     *
     * @param total number of rows, also those not shown
     */
    record Table(List<String> columns, List<List<Thing.Value>> rows, int total) {}

    private Table table(Rows rows) {
        List<List<Thing.Value>> shown = rows.rows().stream()
                .limit(MAX_SHOWN)
                .map(row -> rows.columns().stream()
                        .map(column -> Optional.ofNullable(row.get(column))
                                .map(this::cell)
                                .orElse(NOTHING))
                        .toList())
                .toList();
        return new Table(rows.columns(), shown, rows.rows().size());
    }

    private static final Thing.Value NOTHING = new Thing.Value("", "", "");

    /** The characters of a term themselves; of an IRI below the base only what follows it, or no column is wide enough. */
    private Thing.Value cell(Node node) {
        if (node.isLiteral()) {
            return new Thing.Value(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "");
        }
        String text = node.isURI() ? node.getURI() : node.toString();
        return new Thing.Value(links.isOwn(text) ? links.href(node).substring(1) : text, "", links.href(node));
    }

    private Table statements(QueryExecResult result) {
        if (result.isBoolean()) {
            Thing.Value answer = new Thing.Value(String.valueOf(result.booleanResult()), "", "");
            return new Table(List.of("ASK"), List.of(List.of(answer)), 1);
        }
        List<List<Thing.Value>> rows = new ArrayList<>();
        result.graph()
                .find()
                .forEachRemaining(triple -> rows.add(
                        List.of(cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject()))));
        return new Table(
                List.of("subject", "predicate", "object"),
                rows.stream().limit(MAX_SHOWN).toList(),
                rows.size());
    }

    Reply thing(String iri, Representation form) {
        if (form != Representation.HTML) {
            Optional<Graph> graph = store.read(quads -> new Description(quads.getUnionGraph(), links).of(iri));
            return Reply.rdf(form, graph.orElseThrow(Pages::unknown));
        }
        Optional<Thing> thing = store.read(quads -> new ThingReader(quads.getUnionGraph(), glossary, links).read(iri));
        String path = links.href(NodeFactory.createURI(iri));
        return page("thing", Map.of("thing", thing.orElseThrow(Pages::unknown), "path", path));
    }

    private static RequestFailed unknown() {
        return new RequestFailed(404, "图中没有这个对象。 The graph holds nothing of this name.");
    }

    Reply ontology(Representation form) {
        if (form == Representation.HTML) {
            return page("ontology", Map.of("terms", glossary.list(), "namespace", Terms.MAILUO));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        glossary.terms().find().forEachRemaining(graph::add);
        Prefixes.add(graph);
        return Reply.rdf(form, graph);
    }

    Reply serviceDescription(Representation form) {
        return form == Representation.HTML
                ? query("")
                : Reply.rdf(form, new ServiceDescription(links).endpoint(counts()));
    }

    Reply dataset(Representation form) {
        return Reply.rdf(
                form == Representation.HTML ? Representation.TURTLE : form,
                new ServiceDescription(links).dataset(counts()));
    }

    /** A page with one line that says what is wrong. */
    Reply failure(int status, String line) {
        return Reply.page(status, templates.fill("failure", Map.of("status", status, "line", line, "q", "")));
    }

    private Reply page(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.putIfAbsent("q", "");
        return Reply.page(200, templates.fill(template, all));
    }
}
